import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inProject } from "../src/platform/project-root.ts";
import { sourceFiles } from "./source-files.ts";

/** The rows of the glossary: the Danish term, and the English words in code for it. */
const rows = readFileSync(inProject("docs/glossary.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, danish = "", english = ""] = /^\| ([^|]+) \| ([^|]+) \|/.exec(line) ?? [];
    return danish === "" || danish === "Danish" ? [] : [{ danish: danish.trim(), english: english.trim() }];
  });

/** Words that Danish has not: a comment that begins with one of them begins with no term. */
const english =
  /\b(a|an|the|what|who|whom|why|where|when|whether|how|all|of|is|yes|opens|as|takes|part of the|part of a)\b/i;

/** The Danish word that the comment of a domain type begins with, where it begins with one. */
function termOf(comment: string): string | undefined {
  const text = comment.replaceAll(/\s*\n\s*\*\s?/g, " ").trim();
  const first = /^([^:.]{2,60})[:.]/.exec(text)?.[1] ?? "";
  return first === "" || english.test(first) ? undefined : first.replace(/ \(.*\)$/, "").toLocaleLowerCase("da");
}

const types = sourceFiles()
  .filter(({ path }) => /^modules\/[^/]+\/domain\//.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:type|interface) (\w+)/g)].flatMap(
      ([, comment = "", name = ""]) => {
        const term = termOf(comment);
        return term === undefined ? [] : [{ term, name, path }];
      },
    ),
  );

test("each Danish term that a domain type begins with is in the glossary, beside that type", () => {
  assert.ok(types.length > 200, `only ${types.length} types begin with a term`);
  const missing = types.filter(
    ({ term, name }) =>
      !rows.some(
        ({ danish, english: word }) =>
          danish
            .toLocaleLowerCase("da")
            .split(/, (?=\S)/)
            .includes(term) && new RegExp(`\\b${name}\\b`).test(word),
      ) &&
      !rows.some(
        ({ danish, english: word }) =>
          danish.toLocaleLowerCase("da") === term && new RegExp(`\\b${name}\\b`).test(word),
      ),
  );
  assert.deepEqual(
    missing.map(({ term, name, path }) => `${path}: | ${term} | ${name} |`),
    [],
  );
});

test("the glossary has each Danish term once, in the order of the alphabet", () => {
  const terms = rows.map(({ danish }) => danish);
  assert.deepEqual(
    terms.filter((term, at) => terms.indexOf(term) !== at),
    [],
  );
  const danish = new Intl.Collator("da", { sensitivity: "base" });
  assert.deepEqual(
    terms.filter((term, at) => at > 0 && danish.compare(terms[at - 1] ?? "", term) > 0),
    [],
  );
});
