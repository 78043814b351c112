import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inProject } from "../src/platform/project-root.ts";

/** The requirements of levels 1 and 2 in ASVS 5.0.0 that are ours: without V6.2, V6.4 to V6.7, V10.4, V10.6, V10.7 and V17. */
const levelsOneAndTwo: Readonly<Record<string, readonly number[]>> = {
  "V1.1": [1, 2],
  "V1.2": [1, 2, 3, 4, 5, 6, 7, 8, 9],
  "V1.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  "V1.4": [1, 2, 3],
  "V1.5": [1, 2],
  "V2.1": [1, 2, 3],
  "V2.2": [1, 2, 3],
  "V2.3": [1, 2, 3, 4],
  "V2.4": [1],
  "V3.2": [1, 2],
  "V3.3": [1, 2, 3, 4],
  "V3.4": [1, 2, 3, 4, 5, 6],
  "V3.5": [1, 2, 3, 4, 5],
  "V3.7": [1, 2],
  "V4.1": [1, 2, 3],
  "V4.2": [1],
  "V4.3": [1, 2],
  "V4.4": [1, 2, 3, 4],
  "V5.1": [1],
  "V5.2": [1, 2, 3],
  "V5.3": [1, 2],
  "V5.4": [1, 2, 3],
  "V6.1": [1, 2, 3],
  "V6.3": [1, 2, 3, 4],
  "V6.8": [1, 2, 3, 4],
  "V7.1": [1, 2, 3],
  "V7.2": [1, 2, 3, 4],
  "V7.3": [1, 2],
  "V7.4": [1, 2, 3, 4, 5],
  "V7.5": [1, 2],
  "V7.6": [1, 2],
  "V8.1": [1, 2],
  "V8.2": [1, 2, 3],
  "V8.3": [1],
  "V8.4": [1],
  "V9.1": [1, 2, 3],
  "V9.2": [1, 2, 3, 4],
  "V10.1": [1, 2],
  "V10.2": [1, 2],
  "V10.3": [1, 2, 3, 4],
  "V10.5": [1, 2, 3, 4, 5],
  "V11.1": [1, 2],
  "V11.2": [1, 2, 3],
  "V11.3": [1, 2, 3],
  "V11.4": [1, 2, 3, 4],
  "V11.5": [1],
  "V11.6": [1],
  "V12.1": [1, 2, 3],
  "V12.2": [1, 2],
  "V12.3": [1, 2, 3, 4],
  "V13.1": [1],
  "V13.2": [1, 2, 3, 4, 5],
  "V13.3": [1, 2],
  "V13.4": [1, 2, 3, 4, 5],
  "V14.1": [1, 2],
  "V14.2": [1, 2, 3, 4],
  "V14.3": [1, 2, 3],
  "V15.1": [1, 2, 3],
  "V15.2": [1, 2, 3],
  "V15.3": [1, 2, 3, 4, 5, 6, 7],
  "V16.1": [1],
  "V16.2": [1, 2, 3, 4, 5],
  "V16.3": [1, 2, 3, 4],
  "V16.4": [1, 2, 3],
  "V16.5": [1, 2, 3],
};

/** Those of level 3 that we take as must. V16.3.2 is of level 2 and stands there. */
const levelThree: readonly string[] = [
  "V2.3.5",
  "V3.4.7",
  "V3.4.8",
  "V3.5.8",
  "V5.2.6",
  "V7.5.3",
  "V8.1.3",
  "V8.3.2",
  "V8.3.3",
  "V13.4.6",
  "V14.2.6",
  "V14.2.7",
  "V14.2.8",
  "V15.4.2",
  "V16.5.4",
];

const states = ["met", "part", "open", "operator", "absent"] as const;

const page = readFileSync(inProject("docs", "security.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => {
    const [, number = "", asked = "", state = "", how = "", ...more] = line.split("|").map((cell) => cell.trim());
    return { number, asked, state, how, isWhole: more.join("") === "" };
  });

test("every requirement that is ours stands on the page exactly once, and no other", () => {
  const ours = Object.entries(levelsOneAndTwo).flatMap(([section, numbers]) => numbers.map((n) => `${section}.${n}`));
  assert.equal(ours.length, 206);
  assert.deepEqual(rows.map(({ number }) => number).toSorted(), [...ours, ...levelThree].toSorted());
});

test("the requirements of level 3 are marked, and V16.3.2 with them", () => {
  const marked = rows.filter(({ asked }) => /\(L3\)$|with L3/.test(asked)).map(({ number }) => number);
  assert.deepEqual(marked.toSorted(), [...levelThree, "V16.3.2"].toSorted());
});

test("every row tells how it stands, and why", () => {
  const wrong = rows.filter(
    ({ asked, state, how, isWhole }) =>
      !isWhole || asked === "" || how === "" || !states.some((known) => known === state),
  );
  assert.deepEqual(wrong, []);
});

/** Files are named in backquotes, from the project's folder. */
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|docs|migrations|scripts|bench|law|standards|demo)\/[^`\s]+|package\.json)`/g)].map(
    ([, file = ""]) => file,
  );

test("every file that the page names is there", () => {
  const named = [...new Set(filesIn(page))];
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter((file) => !existsSync(inProject(file))),
    [],
  );
});

test("what is met or partly met is shown by a file, or written down above", () => {
  const unshown = rows.filter(
    ({ state, how }) => /^(met|part)$/.test(state) && filesIn(how).length === 0 && !/^above, "/.test(how),
  );
  assert.deepEqual(
    unshown.map(({ number, how }) => `${number}: ${how}`).filter((row) => !needsNoFile.has(row.split(":")[0] ?? "")),
    [],
  );
});

/** Demands on what is not code. */
const needsNoFile: ReadonlySet<string> = new Set(["V12.3.1", "V13.2.1", "V15.2.1"]);

test("every part above that a row points to has that heading", () => {
  const parts = rows.flatMap(({ how }) => [...how.matchAll(/above, "([^"]+)"/g)].map(([, part = ""]) => part));
  assert.deepEqual(
    parts.filter((part) => !page.includes(`\n### ${part}\n`)),
    [],
  );
});

test("the page counts its own rows rightly", () => {
  const counted = states.map((state) => `${rows.filter((row) => row.state === state).length} ${state}`).join(", ");
  assert.ok(page.includes(`**${counted}**`), counted);
});
