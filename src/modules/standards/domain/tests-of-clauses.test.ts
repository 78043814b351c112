import assert from "node:assert/strict";
import { test } from "node:test";
import { testsByClause, testsIn } from "./tests-of-clauses.ts";

const text = [
  'import { test } from "node:test";',
  'test("a short one (ABC-1.1)", () => {});',
  "test('it\\'s quoted', () => {",
  '  assert.equal(found, "ABC-1.10");',
  "});",
  'for (const each of ["ABC-2"]) {',
  "  test(`for each`, () => {});",
  "}",
  "it(",
  '  "begins on the next line",',
  '  () => check("ABC-1.1", "ABC-10.1"),',
  ");",
  'under("A section", witness("ABC-3.1: what it promises", tells("about"))),',
].join("\n");

test("tests are found with their titles, however they are quoted and broken", () => {
  assert.deepEqual(
    testsIn("a.test.ts", text).map(({ name }) => name),
    [
      "a.test.ts: a short one (ABC-1.1)",
      "a.test.ts: it's quoted",
      "a.test.ts: for each",
      "a.test.ts: begins on the next line",
      "a.test.ts: ABC-3.1: what it promises",
    ],
  );
});

test("a clause is shown by the tests that mention its whole id", () => {
  const found = testsByClause(testsIn("a.test.ts", text));
  assert.deepEqual(found.get("ABC-1.1"), ["a.test.ts: a short one (ABC-1.1)", "a.test.ts: begins on the next line"]);
  assert.deepEqual(found.get("ABC-1.10"), ["a.test.ts: it's quoted"]);
  assert.deepEqual(found.get("ABC-10.1"), ["a.test.ts: begins on the next line"]);
  assert.equal(found.get("ABC-1"), undefined);
});
