import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { publicRoutes } from "../src/modules/standards/routes/public.tsx";
import { inProject } from "../src/platform/project-root.ts";
import { assetRoutes } from "../src/ui/asset-routes.ts";
import { assetHref } from "../src/ui/assets.ts";
import { renderPage } from "../src/ui/render-page.ts";
import { KitPage } from "./browser/kit-page.tsx";
import { publicSite } from "./public-site.ts";

const built = (name: string): string => readFileSync(inProject("dist", assetHref(name).slice(1)), "utf8");
const system = readFileSync(inProject("node_modules/dkfds/dist/css/dkfds.css"), "utf8");
const own = readFileSync(inProject("src/ui/css/rettesnor.css"), "utf8");
const isStyledIn = (css: string, name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(css);
const classesIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/).filter(Boolean))),
];

test("every class on our pages that the design system styles is styled in the small stylesheet too", async () => {
  const routes = publicRoutes(publicSite());
  const paths = ["/", "/standarder", "/standarder/vejen", "/standarder/vejen/hvad-kan-jeg-forvente?svar=1&alder=40"];
  const pages = await Promise.all(paths.map(async (path) => (await routes.request(path)).text()));
  const kit = renderPage(<KitPage door="citizen" problems={[{ field: "navn", message: "Skriv dit navn" }]} />);
  const small = built("citizen.css");
  const lost = classesIn([...pages, kit].join("")).filter(
    (name) => isStyledIn(system, name) && !isStyledIn(small, name),
  );
  assert.deepEqual(lost, []);
});

test("no class is made up: the design system or our own stylesheet styles each, or it only marks", () => {
  const marks = new Set(["rn-calm", "rn-compact", "mt-3", "alert-body"]);
  const kit = renderPage(<KitPage door="staff" />);
  const guessed = classesIn(kit).filter(
    (name) => !isStyledIn(system, name) && !isStyledIn(own, name) && !marks.has(name),
  );
  assert.deepEqual(guessed, []);
});

test("the citizen's stylesheet is small, and brings no font; its pictures come with it, so that nobody waits for them", async () => {
  const css = built("citizen.css");
  assert.doesNotMatch(css, /@font-face/);
  const packed = await assetRoutes().request(assetHref("citizen.css").replace("/assets", ""), {
    headers: { "Accept-Encoding": "gzip, br" },
  });
  assert.equal(packed.headers.get("Content-Encoding"), "br");
  assert.ok((await packed.arrayBuffer()).byteLength <= 15_000);
  const pictures = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, picture = ""]) => picture);
  assert.ok(pictures.length > 0);
  assert.deepEqual(
    pictures.filter((picture) => !picture.startsWith('"data:image/svg+xml,')),
    [],
  );
});

test("an asset may be kept for ever, and only what was built is handed out", async () => {
  const answer = await assetRoutes().request(assetHref("rettesnor.svg").replace("/assets", ""));
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("Cache-Control") ?? "", /immutable/);
  for (const name of ["manifest.json", "..%2f..%2fpackage.json", "rettesnor.svg", "citizen.css"]) {
    assert.equal((await assetRoutes().request(`/${name}`)).status, 404, name);
  }
});
