import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./digests.ts";
import { projectRoot } from "./project-root.ts";

/** The parts of the program that compute what rules say: pure code, nothing of screens or storage. */
const parts = [
  "kernel",
  "modules/standards/domain",
  "modules/cases/domain",
  "modules/obligations/domain",
  "modules/assessments/domain",
  "modules/workings/domain",
] as const;

let known: string | undefined;

/**
 * The program that computes, by its version and the beginning of the SHA-256 of the code that does: two programs that could
 * compute otherwise are never called the same. `0.1.0+3f9a0c1d2b4e`
 */
export function engineVersion(): string {
  known ??= `${versionOf(projectRoot)}+${digestOfCode(join(import.meta.dirname, ".."), parts)}`;
  return known;
}

/** The beginning of the SHA-256 over all code files in these folders, tests apart, in the order of their names. */
export function digestOfCode(root: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.[jt]s$/.test(name) && !/\.(?:test|fixture)\.[jt]s$/.test(name))
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const digest = sha256(...files.flatMap((file) => [file, "\0", readFileSync(join(root, file)), "\0"]));
  return Buffer.from(digest).toString("hex").slice(0, 12);
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version;
