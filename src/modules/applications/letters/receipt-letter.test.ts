import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleFrame, sampleGuidance, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { ReceiptLetterFacts } from "../domain/receipt-letter-facts.ts";
import { delayNotice } from "./delay-notice.ts";
import { receiptLetter } from "./receipt-letter.ts";

const textOf = (letter: LetterDocument): string => letterText(letter).join("\n");
const broenderslev = standardOf("broenderslev");
const soenderborg = standardOf("soenderborg");
const due: LetterDeadline = {
  what: "decision",
  due: localDate("2026-04-07"),
  sources: ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"],
  ownSetting: false,
  unset: false,
};
const facts: ReceiptLetterFacts = {
  receivedOn: localDate("2026-03-03"),
  appliedBy: "citizen",
  tasks: [
    { task: "economy", citizensWords: "Jeg åbner ikke mine regninger" },
    { task: "not-known", citizensWords: " " },
  ],
  route: { name: "UngeCenter Brønderslev", sources: ["BRO-3.3"], ownSetting: false },
  decision: due,
  needed: [],
  guidance: sampleGuidance(broenderslev),
};
const receipt = (more: Partial<ReceiptLetterFacts> = {}) =>
  receiptLetter(sampleFrame(broenderslev), { ...facts, ...more });

test("the receipt tells the case number, who has it, and the day an answer is due with its weekday", () => {
  const text = textOf(receipt());
  assert.match(
    text,
    /Vi fik din ansøgning tirsdag den 3\. marts 2026\. Du får svar senest tirsdag den 7\. april 2026\./,
  );
  assert.match(text, /Dit sagsnummer\n2026-0042\nHvem har sagen\nUngeCenter Brønderslev\nDin kontakt\nKarin Holm/);
  assert.match(receipt().sources, /BRO-3\.3, BRO-6\.1/);
});

test("where no deadline is known it says so, and a deadline of the municipality's own is called that (SON-10.1)", () => {
  assert.match(textOf(receipt({ decision: { ...due, due: null, unset: true } })), /Fristen er ikke oplyst\./);
  const own = receipt({ decision: { ...due, ownSetting: true } });
  assert.match(textOf(own), /Den frist har kommunen selv sat\./);
  assert.match(own.sources, /kommunens egen indstilling/);
});

test("what was applied for is read back in the citizen's own words", () => {
  const table = receipt().blocks.find((block) => block.kind === "table");
  assert.deepEqual(table?.rows, [
    ["Økonomi", "»Jeg åbner ikke mine regninger«"],
    ["Hjælp, som skal findes sammen med dig", "Du skrev ikke mere om det"],
  ]);
});

test("an application that somebody else sent is told as that", () => {
  assert.match(
    textOf(receipt({ appliedBy: "relative" })),
    /Vi fik en ansøgning om støtte til dig tirsdag den 3\. marts 2026\. En anden har skrevet den for dig\./,
  );
});

test("the citizen is told what the municipality may ask, what a no means, and which changes to tell (retssikkerhedsloven § 12)", () => {
  const letter = receipt();
  for (const words of [
    /Vi spørger dig, før vi henter oplysninger om dig hos andre/,
    /Siger du nej, afgør vi sagen/,
    /skal du fortælle os om ændringer/,
  ])
    assert.match(textOf(letter), words);
  assert.match(letter.sources, /retssikkerhedsloven § 12/);
});

test("the receipt names the clause that promises it (SON-10.2)", () => {
  const guidance = sampleGuidance(soenderborg);
  assert.match(receiptLetter(sampleFrame(soenderborg), { ...facts, guidance }).sources, /SON-10\.2/);
});

test("a notice of delay tells the new day, the old one, and why (VEJ-3.4.3, SON-10.3)", () => {
  for (const [slug, clause] of [
    ["vejen", "VEJ-3.4.3"],
    ["soenderborg", "SON-10.3"],
  ] as const) {
    const standard = standardOf(slug);
    const letter = delayNotice(sampleFrame(standard), {
      applicationReceivedOn: facts.receivedOn,
      decision: due,
      expectedOn: localDate("2026-04-21"),
      reason: "Vi venter på din læge.",
      guidance: sampleGuidance(standard, "SEL-85"),
    });
    assert.match(textOf(letter), /Vi regner med at svare senest tirsdag den 21\. april 2026\./);
    assert.match(textOf(letter), /Du skulle have svar senest tirsdag den 7\. april 2026\./);
    assert.match(textOf(letter), /Derfor tager det længere tid\nVi venter på din læge\./);
    assert.ok(letter.sources.includes(clause), clause);
  }
});
