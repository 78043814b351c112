import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, list, paragraph, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import type { Law } from "../../standards/domain/law.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import type { OrderedPart, OrderLetterFacts } from "../domain/order-letter-facts.ts";

/** Bestilling: what the provider is asked to deliver, towards which goals, within which frame and by when. */
export function orderLetter(frame: LetterFrame, facts: OrderLetterFacts, law: Pick<Law, "legalBases">): LetterDocument {
  const { citizen } = facts;
  const blocks: readonly LetterBlock[] = [
    callout(
      `Vi bestiller støtte til ${citizen.name ?? "en borger med beskyttet navn"}. Sig ja til bestillingen, eller send den tilbage med jeres grund.`,
    ),
    ...section("Borgeren", ...citizenTerms(facts)),
    ...section("Opgaven", ...facts.parts.flatMap((part) => partBlocks(part, law))),
    ...section("Målene med støtten", ...list(facts.goals)),
    ...section("Jeres frister", ...terms(deadlineRows(facts.deadlines))),
    ...section("Rammen for støtten", ...written(facts.frame)),
    ...promisedSection(facts),
    paragraph("Ændrer behovet sig, eller kan I ikke give støtten, så sig det til os med det samme."),
  ];
  return letterIn(frame, {
    title: `Bestilling af støtte til ${citizen.name ?? "en borger med beskyttet navn"}`,
    blocks,
    sources: sources(facts, law),
  });
}

/** What the standard promises the citizen of the delivery, in the words that the citizen reads. */
function promisedSection(facts: OrderLetterFacts): readonly LetterBlock[] {
  const items = promised(facts);
  if (items.length === 0) return [];
  return section(
    "Det har kommunen lovet borgeren",
    paragraph("Sådan står det til borgeren i kommunens standard. »Du« er borgeren."),
    ...list(items.map(({ text }) => text)),
  );
}

/** Clauses only, and not those that tell which forms and providers there are: the order has chosen them. */
const promised = ({ guidance }: OrderLetterFacts): OrderLetterFacts["guidance"]["delivery"] =>
  guidance.delivery.filter(({ rule, section: place }) => place !== null && !untold.includes(rule));

/** What a provider need not be told in its order: the ways there are to give support, and who gives it. */
const untold: readonly string[] = ["form", "provider", "own-provider"];

const citizenTerms = ({ citizen }: OrderLetterFacts): readonly LetterBlock[] =>
  terms([
    ["Navn", citizen.name ?? `Beskyttet. ${onThePage}`],
    ["CPR", citizen.cpr],
    ["Telefon", citizen.phone],
    ["Adresse", citizen.address.protected ? `Beskyttet. ${onThePage}` : citizen.address.lines.join(", ")],
  ]);

const onThePage = "I finder det på bestillingens side.";

const partBlocks = (part: OrderedPart, law: Pick<Law, "legalBases">): readonly LetterBlock[] => [
  subheading(appliedTaskLabel(part.task)),
  ...terms([
    ["Form", capitalised(deliveryFormNames[part.deliveryForm].da)],
    ["Pakke", part.package === null ? null : packageInWords(part.package)],
    ["Omfang", part.extent],
    ["Fra", formatDay(part.period.from)],
    ["Til", part.period.to === null ? "Der er ikke sat en sidste dag" : formatDay(part.period.to)],
    ["Paragraf", provision(part, law)?.citation ?? null],
  ]),
];

const provision = ({ legalBasis }: OrderedPart, law: Pick<Law, "legalBases">) =>
  law.legalBases.find(({ basis }) => basis === legalBasis);

function deadlineRows(deadlines: readonly LetterDeadline[]): readonly (readonly [string, string | null])[] {
  return dated.map(([what, term]) => [term, dayOf(deadlineFor(deadlines, what)?.due ?? null)]);
}

const dated: readonly (readonly [LetterDeadline["what"], string])[] = [
  ["first-contact", "Kontakt borgeren senest"],
  ["start", "Begynd støtten senest"],
  ["first-follow-up", "Første opfølgning senest"],
];

const dayOf = (day: LocalDate | null): string | null => (day === null ? null : formatDay(day));

const sources = (facts: OrderLetterFacts, law: Pick<Law, "legalBases">): readonly string[] => [
  ...facts.parts.flatMap((part) => provision(part, law)?.sources ?? []),
  ...dated.flatMap(([what]) => deadlineFor(facts.deadlines, what)?.sources ?? []),
  ...promised(facts).flatMap((item) => item.sources),
  ...facts.guidance.plan.flatMap((item) => item.sources),
];
