import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../src/kernel/local-date.ts";
import { listClauses } from "../../src/modules/standards/use-cases/list-clauses.ts";
import { projectRoot } from "../../src/platform/project-root.ts";
import { loadStandardsLibrary } from "../../src/platform/standard-files.ts";
import { loadTestFiles } from "../../src/platform/test-files.ts";
import { everyWitness } from "./every-witness.ts";

const library = loadStandardsLibrary();

for (const { id, promises, claim } of everyWitness) test(`${id}: ${promises}`, () => claim(library));

test("each clause is listed with its witness, which stands in the file of its municipality", () => {
  const listed = new Map(
    listClauses(library, localDate("2026-03-03"), loadTestFiles(projectRoot)).map(({ id, tests }) => [id, tests]),
  );
  for (const { id, standard, promises } of everyWitness)
    assert.ok(listed.get(id)?.includes(`tests/clauses/${standard}.ts: ${id}: ${promises}`), id);
});
