import assert from "node:assert/strict";
import { test } from "node:test";
import { letterProblemInWords } from "./letter-problem-words.ts";

test("a problem with a part names its task, one with the whole decision does not", () => {
  const parts = [{ task: "economy" }, { task: "not-known" }] as const;
  assert.equal(
    letterProblemInWords({ problem: "period-missing", part: 0 }, parts),
    "Økonomi: Skriv, hvornår støtten begynder.",
  );
  assert.equal(
    letterProblemInWords({ problem: "met-by-missing", part: 1 }, parts),
    "Hjælp, som skal findes sammen med dig: Skriv, hvad der dækker behovet i stedet.",
  );
  assert.equal(
    letterProblemInWords({ problem: "no-parts" }, parts),
    "Tag stilling til mindst én opgave, der er søgt om.",
  );
});
