import assert from "node:assert/strict";
import { test } from "node:test";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { packageClauses } from "./package-clauses.ts";

test("packages are cited by the clauses that grant in them and change between them, where a standard has such (BRO-7.1, BRO-7.2)", () => {
  const cited = (slug: string) =>
    loadStandardsLibrary().standards.get(slug)?.editions.slice(0, 1).flatMap(packageClauses);
  assert.deepEqual(cited("broenderslev"), ["BRO-7.1", "BRO-7.2"]);
  assert.deepEqual(cited("vejen"), []);
});
