import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceAround } from "./found-note.ts";

/** The sentence as one text, the words that were sought in brackets. */
function shown(text: string, ...words: readonly string[]): string {
  const spans = words.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }));
  return sentenceAround(text, spans)
    .map((piece) => (piece.isSought ? `[${piece.text}]` : piece.text))
    .join("");
}

test("a note is shown by the sentence in which the first word stands, with the words told apart", () => {
  const text = "Samtale i går. Borgeren er bange for at miste sin bolig! Vi taltes ved.\nNy linje om boligen.";
  assert.equal(shown(text, "bolig!".slice(0, 5)), "Borgeren er bange for at miste sin [bolig]!");
  assert.equal(shown(text, "bange", "miste"), "Borgeren er [bange] for at [miste] sin bolig!");
  assert.equal(shown(text, "Ny"), "[Ny] linje om boligen.");
  assert.equal(shown(text, "Samtale"), "[Samtale] i går.");
  assert.equal(shown(text, "taltes", "boligen"), "Vi [taltes] ved.");
});

test("a long sentence is cut at the edge of a word, and says so", () => {
  const long = `${"ord ".repeat(80)}bolig ${"mere ".repeat(80)}`.trim();
  const cut = shown(long, "bolig");
  assert.match(cut, /^… (ord )+\[bolig\]( mere)+ …$/);
  assert.ok(cut.length < 340);
});

test("nothing sought, nothing shown", () => {
  assert.deepEqual(sentenceAround("Et notat.", []), []);
});
