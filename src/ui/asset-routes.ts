import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Hono } from "hono";
import { assetHref } from "./assets.ts";

const folder = new URL("../../assets/", import.meta.url);
const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/**
 * Stylesheets, icons and islands, mounted at `/assets`. Only names that were built are known. A name carries a hash of
 * its content, so browsers may keep it for ever; each is sent as small as the browser can read it.
 */
export function assetRoutes(): Hono {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return new Hono().get("/:name", (c) => {
    const name = c.req.param("name");
    const type = types[name.split(".").at(-1) ?? ""];
    if (type === undefined || !names.has(name)) return c.notFound();
    c.header("Content-Type", type);
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    c.header("Vary", "Accept-Encoding");
    const packed = packedAs(c.req.header("Accept-Encoding") ?? "", name, names);
    if (packed !== undefined) c.header("Content-Encoding", packed.encoding);
    return c.body(readFileSync(new URL(packed?.file ?? name, folder)));
  });
}

function packedAs(accepted: string, name: string, names: ReadonlySet<string>) {
  const packings = [
    { encoding: "br", file: `${name}.br` },
    { encoding: "gzip", file: `${name}.gz` },
  ];
  return packings.find(({ encoding, file }) => accepted.includes(encoding) && names.has(file));
}

/** The text of a script that was built; empty where none was. For what must be served at an address of its own. */
export function builtScript(name: string): string {
  const file = new URL(assetHref(name).slice("/assets/".length), folder);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
