import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleFrame, sampleGuidance, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { hearingLetter } from "./hearing-letter.ts";

const standard = standardOf("aabenraa");
const letter = hearingLetter(sampleFrame(standard), {
  isChange: false,
  applicationReceivedOn: localDate("2026-03-03"),
  tasks: ["economy", "cleaning"],
  facts: [{ text: "Du gør rent hver uge.", source: "Støttecentret, 10. marts 2026" }],
  meaning: "Vi kan komme til at sige nej til rengøring.",
  answerBy: localDate("2026-03-31"),
  guidance: sampleGuidance(standard, "SEL-85"),
});
const text = letterText(letter).join("\n");

test("the party sees each fact, where it comes from, what it may mean, and by when to answer (forvaltningsloven § 19)", () => {
  assert.match(text, /Svar senest tirsdag den 31\. marts 2026\./);
  assert.match(text, /Oplysning\nKommer fra\nDu gør rent hver uge\.\nStøttecentret, 10\. marts 2026/);
  assert.match(text, /Det kan oplysningerne betyde\nVi kan komme til at sige nej til rengøring\./);
  assert.match(
    text,
    /Du søgte om støtte til økonomi og rengøring tirsdag den 3\. marts 2026\. Vi har ikke afgjort noget endnu\./,
  );
});

test("the letter offers more time and help to answer, and rests on the act and the standard (AAB-25.1)", () => {
  assert.match(text, /Har du brug for mere tid, så sig det inden fristen\./);
  assert.match(text, /En anden må gerne hjælpe dig\./);
  assert.match(letter.sources, /AAB-25\.1/);
  assert.match(letter.sources, /forvaltningsloven § 19, stk\. 1/);
});
