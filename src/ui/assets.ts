import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const manifestFile = new URL("../../assets/manifest.json", import.meta.url);
const manifest = existsSync(manifestFile)
  ? z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(manifestFile, "utf8")))
  : {};

/**
 * The address of a stylesheet, icon or island. Its name carries a hash of its content, so that it may be kept for ever.
 * Where the assets have not been built (a unit test), the plain name.
 */
export function assetHref(name: string): string {
  return `/assets/${manifest[name] ?? name}`;
}

/** The names of all assets that were built, as `assetHref` takes them. */
export const assetNames: readonly string[] = Object.keys(manifest);
