import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../kernel/local-date.ts";
import { heading, list, paragraph, quotation, section, subheading, terms, written } from "./letter-blocks.ts";
import { composeLetter, type LetterBlock, readLetter } from "./letter-document.ts";

const letterWith = (...blocks: readonly LetterBlock[]) =>
  composeLetter({
    language: "da",
    date: localDate("2026-03-20"),
    caseNumber: "2026-0042",
    title: "Et brev",
    sender: { name: "Prøve Kommune", lines: [] },
    recipient: ["Mette Testesen"],
    reference: [{ term: "Sag", text: "2026-0042" }],
    blocks,
    sources: "Brevet bygger på: serviceloven § 85.",
  });

test("a letter that is kept as JSON reads back as it was", () => {
  const letter = letterWith(heading("Om dig"), paragraph("CPR 140590-1234 og 😀"), quotation(" Jeg vil sove "));
  assert.deepEqual(readLetter(JSON.parse(JSON.stringify(letter))), letter);
  assert.deepEqual(letter.blocks.slice(1), [
    { kind: "paragraph", text: "CPR 140590-xxxx og [billede]" },
    { kind: "quotation", text: "»Jeg vil sove«" },
  ]);
});

test("a letter with a heading level skipped, an empty text or a table with holes is no letter", () => {
  assert.throws(() => letterWith(subheading("Først")), /level/);
  assert.throws(() => letterWith(paragraph(" \u200b ")));
  assert.throws(() => letterWith({ kind: "table", caption: "To", columns: ["En", "To"], rows: [["alene"]] }), /cell/);
  assert.throws(() => readLetter({ title: "Et brev" }));
});

test("what somebody wrote becomes paragraphs and lists, line by line", () => {
  assert.deepEqual(written("Første linje.\r\n\n- et\n• to\nSidste linje - med streg."), [
    { kind: "paragraph", text: "Første linje." },
    { kind: "list", items: ["et", "to"] },
    { kind: "paragraph", text: "Sidste linje - med streg." },
  ]);
  assert.deepEqual(written(" \n \u200b\n- \u200b"), []);
});

test("a section, a list or terms with nothing in them are left out", () => {
  assert.deepEqual(
    section(
      "Tom",
      ...list([]),
      ...terms([
        ["Telefon", null],
        ["Mail", " "],
      ]),
    ),
    [],
  );
});
