import assert from "node:assert/strict";
import { test } from "node:test";
import { law, sampleFrame, sampleGuidance, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import type { OrderLetterFacts } from "../domain/order-letter-facts.ts";
import { orderLetter } from "./order-letter.ts";

const standard = standardOf("broenderslev");
const facts: OrderLetterFacts = {
  citizen: {
    name: "Mette Testesen",
    cpr: "1405901234",
    phone: null,
    address: { protected: false, lines: ["Prøvevej 12", "9999 Prøveby"] },
  },
  parts: [
    {
      task: "economy",
      legalBasis: "SEL-85",
      deliveryForm: "individual",
      package: { name: "Pakke 1", weeklyHours: { from: 0.5, to: 1 } },
      extent: "",
      period: { from: localDate("2026-04-06"), to: localDate("2026-12-31") },
    },
  ],
  goals: ["Mette åbner sin post hver uge."],
  frame: "Besøg om eftermiddagen.",
  deadlines: [{ what: "start", due: localDate("2026-04-03"), sources: ["BRO-3.6"], ownSetting: false, unset: false }],
  guidance: sampleGuidance(standard, "SEL-85"),
};
const textOf = (more: Partial<OrderLetterFacts> = {}): string =>
  letterText(orderLetter(toProvider, { ...facts, ...more }, law)).join("\n");
const toProvider = { ...sampleFrame(standard), recipient: { name: "Kommunens eget støtteteam", address: [] } };

test("the order tells goals, frame, terms and the day to start by", () => {
  const text = textOf();
  assert.match(
    text,
    /Økonomi\nForm\nStøtte til dig alene\nPakke\nPakke 1: cirka 0,5 til 1 time om ugen\nFra\nmandag den 6\. april 2026\nTil\ntorsdag den 31\. december 2026\nParagraf\nserviceloven § 85/,
  );
  assert.match(text, /Målene med støtten\nMette åbner sin post hver uge\./);
  assert.match(text, /Begynd støtten senest\nfredag den 3\. april 2026/);
  assert.match(text, /Rammen for støtten\nBesøg om eftermiddagen\./);
});

test("what the citizen was promised of the delivery stands in the order (BRO-14.2)", () => {
  assert.match(textOf(), /Sådan står det til borgeren i kommunens standard\./);
  assert.match(orderLetter(toProvider, facts, law).sources, /BRO-14\.2/);
});

test("a CPR number is masked, and a protected address is not in the order (CPR-loven § 28)", () => {
  assert.match(textOf(), /CPR\n140590-xxxx/);
  assert.match(textOf(), /Adresse\nPrøvevej 12, 9999 Prøveby/);
  const hidden = textOf({ citizen: { ...facts.citizen, address: { protected: true } } });
  assert.match(hidden, /Adresse\nBeskyttet\. I finder det på bestillingens side\./);
  assert.doesNotMatch(hidden, /Prøvevej|Prøveby/);
});
