import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decisionOf,
  grantedPart,
  law,
  refusedPart,
  sampleDecision,
  sampleFrame,
  standardOf,
} from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { type LegalBasis, legalBases } from "../../standards/domain/facts.ts";
import type { DecisionPart } from "../domain/decision-letter-facts.ts";
import { decisionLetter } from "./decision-letter.ts";

const textOf = (letter: LetterDocument): string => letterText(letter).join("\n");
const vejen = standardOf("vejen");
const aabenraa = standardOf("aabenraa");
const broenderslev = standardOf("broenderslev");

test("the decision stands first, and the last day to complain with its weekday", () => {
  const letter = decisionOf(broenderslev, [grantedPart("SEL-85"), refusedPart("SEL-85")]);
  assert.equal(letter.title, "Afgørelse: Du får noget af den støtte, du har søgt om");
  assert.deepEqual(letter.blocks[0], {
    kind: "callout",
    paragraphs: [
      "Du søgte om støtte tirsdag den 3. marts 2026. Vi siger ja til 1 af 2 opgaver. Vi siger nej til 1 af 2 opgaver.",
      "Er du uenig, kan du klage senest fredag den 17. april 2026. Læs mere sidst i brevet.",
    ],
  });
});

test("the title is true of every outcome", () => {
  const metBy = { ...refusedPart("SEL-85"), outcome: "met-otherwise" as const, metBy: "En gruppe hver tirsdag." };
  const titles = (...parts: readonly DecisionPart[]) => decisionOf(aabenraa, parts).title;
  assert.equal(titles(grantedPart("SEL-85")), "Afgørelse: Du får den støtte, du har søgt om");
  assert.equal(titles(refusedPart("SEL-85")), "Afgørelse: Du får ikke den støtte, du har søgt om");
  assert.equal(titles(metBy), "Afgørelse: Vi hjælper dig på en anden måde");
  assert.equal(titles(metBy, refusedPart("SEL-85")), "Afgørelse: Du får ikke den støtte, du har søgt om");
  assert.equal(titles(grantedPart("SEL-85"), metBy), "Afgørelse: Du får noget af den støtte, du har søgt om");
});

test("the letter shows what is granted and what is not, in the citizen's own words (BRO-4.2)", () => {
  const letter = decisionOf(broenderslev, [grantedPart("SEL-85"), refusedPart("SEL-85")]);
  const table = letter.blocks.find((block) => block.kind === "table");
  assert.deepEqual(table?.rows, [
    ["Økonomi", "»Jeg åbner ikke mine regninger. De ligger i en pose i skabet.«", "Ja"],
    ["Rengøring", "»Jeg vil gerne have en, der gør rent.«", "Nej"],
  ]);
  assert.match(letter.sources, /BRO-4\.2/);
});

test("a refusal has its reasons and complaint guidance (BRO-4.3), after which come the rules", () => {
  const text = textOf(decisionOf(broenderslev, [refusedPart("SEL-85")]));
  const order = [
    "Det har vi lagt vægt på",
    "Oplysninger, vi har brugt",
    "Hvis du er uenig",
    "Venlig hilsen",
    "Reglerne",
    "Regler, vi har brugt",
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

test("temporary support is told clearly, with its last day (AAB-16.2)", () => {
  const letter = decisionOf(aabenraa, [grantedPart("SEL-85")]);
  assert.match(textOf(letter), /Støtten er midlertidig\. Den slutter onsdag den 30\. september 2026\./);
  assert.match(letter.sources, /AAB-16\.2/);
  const open = { ...grantedPart("SEL-85"), temporary: false, period: { from: localDate("2026-04-06"), to: null } };
  assert.doesNotMatch(textOf(decisionOf(aabenraa, [open])), /midlertidig/);
});

test("a complaint goes to the address that the standard names (AAB-26.2), in any form (AAB-26.4)", () => {
  const letter = decisionOf(aabenraa, [refusedPart("SEL-85")]);
  assert.match(
    textOf(letter),
    /Send klagen til\nVisitation & Understøttelse, Aabenraa Kommune, Skelbækvej 2, 6200 Aabenraa/,
  );
  assert.match(textOf(letter), /Du kan skrive, ringe eller komme forbi/);
  for (const clause of ["AAB-03.1", "AAB-25.1", "AAB-26.1", "AAB-26.2", "AAB-26.3", "AAB-26.4", "AAB-26.5", "AAB-26.6"])
    assert.ok(letter.sources.includes(clause), clause);
});

test("what the support costs and what is asked of the citizen stand in a grant, never in a refusal", () => {
  assert.match(
    textOf(decisionOf(vejen, [grantedPart("SEL-85")])),
    /Hvad koster støtten\?\nStøtten er gratis for dig\./,
  );
  assert.match(textOf(decisionOf(vejen, [grantedPart("SEL-85")])), /Det beder vi dig om\n/);
  assert.doesNotMatch(
    textOf(decisionOf(vejen, [refusedPart("SEL-85")])),
    /Hvad koster støtten|Det beder vi dig om|Det sker der nu/,
  );
});

/** The subsets of the four grounds, the empty one left out. */
const combinations = Array.from({ length: 15 }, (_, at) =>
  legalBases.filter((_basis, bit) => ((at + 1) >> bit) % 2 === 1),
);

test("Ankestyrelsen is named if and only if a part rests on § 85 or § 85 a, granted or not, in every standard", () => {
  for (const slug of ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"])
    for (const bases of combinations)
      for (const make of [grantedPart, refusedPart]) {
        const text = textOf(decisionOf(standardOf(slug), bases.map(make)));
        const appealable = bases.some((basis: LegalBasis) => basis === "SEL-85" || basis === "SEL-85a");
        const final = bases.some((basis: LegalBasis) => basis === "SEL-82a" || basis === "SEL-82b");
        const words = `${slug}: ${bases.join(" + ")}`;
        assert.equal(/Ankestyrelsen/.test(text), appealable, words);
        assert.equal(/Vi skal have din klage senest/.test(text), appealable, words);
        assert.equal(/Du kan ikke klage over .* til en anden myndighed/.test(text), final, words);
      }
});

test("a mixed decision has one section for each kind of ground, named by its tasks (VEJ-1.0.4)", () => {
  const letter = decisionOf(vejen, [grantedPart("SEL-82b"), refusedPart("SEL-85")]);
  const headings = letter.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  assert.deepEqual(
    headings.filter((text) => text.startsWith("Hvis du er uenig")),
    ["Hvis du er uenig om økonomi", "Hvis du er uenig om rengøring"],
  );
  assert.match(letter.sources, /VEJ-1\.0\.4/);
  assert.match(
    textOf(letter),
    /Du kan ikke klage over denne del af afgørelsen til en anden myndighed\. Det står i serviceloven § 82 b, stk\. 2\./,
  );
});

test("a wish for a provider that is not followed is answered in the letter (serviceloven § 85 a, stk. 2)", () => {
  const facts = sampleDecision(broenderslev, [grantedPart("SEL-85a")]);
  const providerWish = { wish: "herberget", followed: false, reason: "Herberget har ikke flere pladser." };
  const outcome = decisionLetter(sampleFrame(broenderslev), { ...facts, providerWish }, law);
  assert.ok(outcome.ok);
  assert.match(
    textOf(outcome.value),
    /Du vil gerne have støtte fra herberget\. Det ønske følger vi ikke\. Her er grunden:\nHerberget har ikke flere pladser\./,
  );
  assert.match(outcome.value.sources, /serviceloven § 85 a, stk\. 2/);
});

test("a decision that lacks a part becomes no letter, but the list of what is missing", () => {
  const facts = sampleDecision(vejen, [refusedPart("SEL-85")]);
  const outcome = decisionLetter(sampleFrame(vejen), { ...facts, reasons: { ...facts.reasons, rules: "" } }, law);
  assert.deepEqual(outcome, { ok: false, refusal: [{ problem: "rules-missing" }] });
});
