import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inProject } from "../src/platform/project-root.ts";

/** One file of the program itself: tests and their fixtures are left out. */
export interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from `src/`, or a package's name. */
  readonly imports: readonly string[];
}

/** Every file under `src/`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(inProject("src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .sort()
    .map(read);
}

function read(file: string): SourceFile {
  const text = readFileSync(inProject("src", file), "utf8");
  return { path: file, text, imports: importsIn(text).map((specifier) => targetOf(file, specifier)) };
}

/** What a text imports, in any of the ways there are. */
export function importsIn(text: string): readonly string[] {
  const ways = [
    /^(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"/gm,
    /^import\s*"([^"]+)"/gm,
    /\bimport\(\s*"([^"]+)"\s*\)/g,
  ];
  return ways.flatMap((way) => [...text.matchAll(way)].map((match) => match[1] ?? ""));
}

const targetOf = (file: string, specifier: string): string =>
  specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : specifier;

/** The text without its comments: what a comment says is no logic. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|[^:"'`])\/\/.*$/gm, "$1");
