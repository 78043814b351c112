import { formatDate } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";
import { readDayUntil } from "./note-form.ts";

/** What is known or not of the citizen: yes, no, or nobody has said. */
export const knownFacts = ["earlyPension", "homelessOrAtRisk", "acute"] as const;
type KnownFact = (typeof knownFacts)[number];

/** Each as the form asks it. */
export const factWords: Readonly<Record<KnownFact, string>> = {
  earlyPension: "Førtidspension",
  homelessOrAtRisk: "Hjemløs eller i risiko for at blive det",
  acute: "Sagen haster",
};

/** The fields of the form; what was known as it was shown comes along. */
export const factFields = {
  bornOn: "foedt",
  earlyPension: "foertidspension",
  homelessOrAtRisk: "hjemloes",
  acute: "haster",
  why: "begrundelse",
  shown: "vist",
} as const;

/** Oplysninger, der kan rettes: what guidance and deadlines look at, beside what is applied for. */
export interface CorrectableFacts extends Pick<CaseFacts, KnownFact> {
  readonly bornOn: LocalDate;
}

/** The same as one text, by which a form tells whether somebody else has changed them meanwhile. */
export const factsTag = (facts: CorrectableFacts): string =>
  [facts.bornOn, ...knownFacts.map((name) => answerOf(facts[name]))].join(" ");

/** Yes, no, or nothing known, as a form says it. */
export const answerOf = (known: boolean | undefined): string => (known === undefined ? "" : known ? "ja" : "nej");

/** Rettelse af oplysninger: how they should be, and why. */
export interface FactsCorrection {
  readonly facts: CorrectableFacts;
  readonly why: string;
}

/** Reads the right facts. */
export function readFacts(
  fields: Fields,
  bornOn: TypedDay,
  today: LocalDate,
): Outcome<FactsCorrection, readonly FieldProblem[]> {
  const day = readDayUntil(bornOn, today, factFields.bornOn);
  const why = textOf(fields, factFields.why);
  if (day.ok && why !== "") {
    const known = knownFacts.map((name) => [name, asKnown(textOf(fields, factFields[name]))] as const);
    const said = Object.fromEntries(known.filter(([, value]) => value !== undefined));
    return accepted({ facts: { bornOn: day.value, ...said }, why });
  }
  const missing = { field: factFields.why, message: "Skriv, hvordan du ved det." };
  return refused([...(day.ok ? [] : [day.refusal]), ...(why === "" ? [missing] : [])]);
}

const asKnown = (answer: string): boolean | undefined => (answer === "" ? undefined : answer === "ja");

/** What differs, each with how it was and how it is, as the journal tells it. */
export function factChanges(before: CorrectableFacts, after: CorrectableFacts): readonly string[] {
  const born =
    before.bornOn === after.bornOn ? [] : [changed("Fødselsdag", formatDate(before.bornOn), formatDate(after.bornOn))];
  const known = knownFacts
    .filter((name) => before[name] !== after[name])
    .map((name) => changed(factWords[name], inWords(before[name]), inWords(after[name])));
  return [...born, ...known];
}

const changed = (what: string, was: string, is: string): string => `${what}: før ${was}, nu ${is}.`;
const inWords = (known: boolean | undefined): string => answerOf(known) || "ikke oplyst";
