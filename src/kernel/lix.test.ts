import assert from "node:assert/strict";
import { test } from "node:test";
import { lix } from "./lix.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

test("LIX is words per sentence plus the percentage of words with more than six letters", () => {
  // 10 words in 2 sentences, 2 of them long (kommunen, brevet is not, afgørelse): 5 + 20.
  assert.equal(lix("Du får et brev fra os. Kommunen sender en afgørelse."), 5 + 20);
  // Seven letters are long (støtten), six are not (brevet): 4 words, 1 sentence, 1 long.
  assert.equal(lix("Brevet er om støtten"), 4 + 25);
});

test("a text without words has LIX 0", () => {
  assert.equal(lix(""), 0);
  assert.equal(lix(" \n - "), 0);
});

test("dots in abbreviations, numbers and dates end no sentence", () => {
  assert.deepEqual(
    sentencesOf("Se serviceloven § 85, stk. 1. Den gælder fra d. 3. marts 2026, kl. 9. Ring f.eks. i dag."),
    ["Se serviceloven § 85, stk. 1.", "Den gælder fra d. 3. marts 2026, kl. 9.", "Ring f.eks. i dag."],
  );
});

test("a line break ends a sentence, and so does a colon before a capital letter", () => {
  assert.deepEqual(sentencesOf("Du kan klage\nSkriv til os: Vi svarer. Ring: 73 76 76 76"), [
    "Du kan klage",
    "Skriv til os:",
    "Vi svarer.",
    "Ring: 73 76 76 76",
  ]);
});

test("a word may hold a hyphen, a dot or an at sign", () => {
  assert.deepEqual(wordsOf("BRO-6.1, § 82 b og a.b@kommune.dk!"), ["BRO-6.1", "82", "b", "og", "a.b@kommune.dk"]);
});
