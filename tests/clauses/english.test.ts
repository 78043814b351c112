import assert from "node:assert/strict";
import { test } from "node:test";
import { loadStandardsLibrary } from "../../src/platform/standard-files.ts";

const { standards } = loadStandardsLibrary();

/** Sections, lengths, ages, phones and house numbers: each number once, in no order. */
const numbersIn = (text: string): readonly string[] => [...new Set(text.match(/\d+/g))].toSorted();

test("the English of a clause holds every number of its Danish, and no other", () => {
  const texts = [...standards.values()].flatMap(({ editions }) => editions).flatMap(({ clauses }) => clauses);
  const translated = texts.flatMap(({ id, text }) => (text.en === undefined ? [] : [{ id, da: text.da, en: text.en }]));
  assert.ok(translated.length > 180);
  for (const { id, da, en } of translated) assert.deepEqual(numbersIn(en), numbersIn(da), id);
});
