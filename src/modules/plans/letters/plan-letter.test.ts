import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleFrame, sampleGuidance, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import type { PlanLetterFacts } from "../domain/plan-letter-facts.ts";
import { planLetter } from "./plan-letter.ts";

const standard = standardOf("aabenraa");
const facts: PlanLetterFacts = {
  purpose: "Du skal kunne klare dine penge.",
  interventions: "- Et besøg om ugen\n- En gruppe om penge",
  duration: "Ni måneder.",
  other: "",
  goals: [
    {
      task: "economy",
      text: "Du åbner din post",
      ownWords: "Jeg vil ikke være bange",
      kind: "develop",
      measure: "Ingen uåbnet post",
      by: localDate("2026-06-26"),
    },
    { task: null, text: "Du sover om natten", ownWords: "", kind: "limit-loss", measure: "", by: null },
  ],
  deadlines: [],
  guidance: sampleGuidance(standard, "SEL-85"),
};
const planned = planLetter(sampleFrame(standard), facts);
const text = letterText(planned).join("\n");

test("the plan shows the four things that the act wants, also that nothing else is known (serviceloven § 141, stk. 3)", () => {
  const order = [
    "Formålet med støtten\nDu skal kunne klare dine penge.",
    "Støtten\nEt besøg om ugen\nEn gruppe om penge",
    "Så længe regner vi med, at støtten varer\nNi måneder.",
    "Andet, der har betydning\nVi kender ikke til andet, der har betydning for planen.",
  ];
  const places = order.map((words) => text.indexOf(words));
  assert.ok(
    places.every((place) => place > 0),
    String(places),
  );
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
});

test("each goal has its kind, its measure and its day, in the citizen's words where there are any (AAB-21.1)", () => {
  const table = planned.blocks.find((block) => block.kind === "table");
  assert.deepEqual(table?.rows, [
    [
      "Økonomi: Du åbner din post Dine ord: »Jeg vil ikke være bange«",
      "Udvikle det, du kan",
      "Ingen uåbnet post",
      "fredag den 26. juni 2026",
    ],
    ["Du sover om natten", "Bremse, at det bliver sværere", "Det aftaler vi", "Ingen dato"],
  ]);
  assert.match(planned.sources, /AAB-21\.1/);
});

test("the plan is an offer: the citizen may say no and keeps the support (serviceloven § 141)", () => {
  assert.match(text, /Du bestemmer selv, om du vil have den\./);
  assert.match(text, /Din støtte falder ikke væk, hvis du siger nej til planen\./);
});
