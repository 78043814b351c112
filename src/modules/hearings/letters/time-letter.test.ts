import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleFrame, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { timeLetter } from "./time-letter.ts";

const frame = sampleFrame(standardOf("aabenraa"));
const before = localDate("2026-03-24");

test("a letter about more time begins with the new day, and promises that nothing is decided before it or an answer (forvaltningsloven § 21)", () => {
  const letter = timeLetter(frame, { answerBy: localDate("2026-04-07"), number: null, reason: "", before });
  const text = letterText(letter).join("\n");
  assert.equal(letter.title, "Du får mere tid til at svare");
  assert.match(text, /Du får mere tid\. Svar senest tirsdag den 7\. april 2026\./);
  assert.match(text, /Vi afgør ikke din sag, før du har svaret, eller den nye dag er gået\./);
  assert.doesNotMatch(text, /Det siger vi til det/);
  assert.match(letter.sources, /forvaltningsloven § 21, stk\. 1/);
});

test("a letter with a no gives the reason and the day that stands, cites the act's ground, and takes a late answer too", () => {
  const letter = timeLetter(frame, { answerBy: null, number: 2, reason: "Et barn kan ikke vente.", before });
  const text = letterText(letter).join("\n");
  assert.match(text, /Den sidste dag er stadig tirsdag den 24\. marts 2026\./);
  assert.match(text, /Derfor får du ikke mere tid\nEt barn kan ikke vente\./);
  assert.match(text, /Svarer du senere, læser vi det alligevel/);
  assert.match(letter.sources, /forvaltningsloven § 21, stk\. 2, nr\. 2/);
});
