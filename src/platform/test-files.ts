import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The tests' own source texts, and those of the clauses' witnesses; none where the program runs without them. */
export function loadTestFiles(root: string): readonly { readonly file: string; readonly text: string }[] {
  return ["src", "tests"]
    .flatMap((folder) => filesIn(root, folder))
    .map((file) => ({ file, text: textOf(root, file) }));
}

const filesIn = (root: string, folder: string): readonly string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.test\.tsx?$|^clauses\/[^/]+\.ts$/.test(name))
        .map((name) => `${folder}/${name}`)
        .toSorted()
    : [];

const textOf = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");
