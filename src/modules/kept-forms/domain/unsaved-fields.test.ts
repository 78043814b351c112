import assert from "node:assert/strict";
import { test } from "node:test";
import { unsavedIn } from "./unsaved-fields.ts";

const shown = [
  { name: "maerke", kind: "carried", values: ["abc"] },
  { name: "tekst", kind: "answer", values: ["Det gemte"] },
  { name: "svar", kind: "answer", values: [] },
  { name: "knap", kind: "button", values: [] },
] as const;

test("a text that is stored already is nothing unsaved; space at its ends is no text", () => {
  assert.deepEqual(unsavedIn({ maerke: "abc", tekst: " Det gemte\n", knap: "gem" }, shown), {
    differs: false,
    isChangedSince: false,
    homeless: [],
  });
});

test("another text, a choice, and what was cleared are unsaved", () => {
  for (const kept of [{ tekst: "Noget andet" }, { tekst: "Det gemte", svar: "ja" }, { tekst: "" }]) {
    assert.equal(unsavedIn(kept, shown).differs, true);
  }
});

test("a field that has come since is nobody's unsaved text", () => {
  assert.equal(unsavedIn({ svar: [] }, shown).differs, false);
});

test("it is told when the page has changed since", () => {
  assert.equal(unsavedIn({ maerke: "xyz", tekst: "Det gemte" }, shown).isChangedSince, true);
});

test("a text whose field is gone is not lost; a code whose field is gone is no text", () => {
  const { differs, homeless } = unsavedIn({ tekst: "Det gemte", "tema-9": "Hun står tidligt op.", kode: "x1" }, shown);
  assert.deepEqual([differs, homeless], [true, ["Hun står tidligt op."]]);
});
