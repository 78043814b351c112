import { isBlank } from "../../../kernel/blank-text.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { paragraph, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { DecisionLetterFacts, DecisionPart, PartOutcome } from "../domain/decision-letter-facts.ts";
import { type DecisionLetterContents, wholeOutcome } from "../domain/letter-contents.ts";

/** The decision as the letter's title. */
export function titleOf({ parts, putOff }: Pick<DecisionLetterFacts, "parts" | "putOff">): string {
  if (parts.every(endsSupport)) return "Afgørelse: Din støtte slutter";
  if (parts.every(isUnmetWish)) return "Afgørelse: Du får ikke alt det, du har bedt om";
  if (parts.every(({ change }) => change !== null)) return "Afgørelse: Din støtte bliver ændret";
  if (putOff.length > 0) return "Afgørelse om en del af det, du har søgt om";
  const outcome = wholeOutcome(parts);
  if (outcome === "granted") return "Afgørelse: Du får den støtte, du har søgt om";
  if (parts.some((part) => part.outcome === "granted")) return "Afgørelse: Du får noget af den støtte, du har søgt om";
  if (parts.every((part) => part.outcome === "met-otherwise")) return "Afgørelse: Vi hjælper dig på en anden måde";
  return "Afgørelse: Du får ikke den støtte, du har søgt om";
}

/** The decision in its first lines, and the last day to complain where there is one. */
export function inShort({ facts, complaint }: DecisionLetterContents): readonly string[] {
  const lastDay = complaint.map(({ appeal }) => appeal?.by ?? null).find((day) => day !== null);
  const isChange = facts.parts.every(({ change }) => change !== null);
  return [
    facts.parts.every(isUnmetWish)
      ? "Du har bedt om at få ændret den støtte, du har. Her kan du se vores svar."
      : isChange
        ? "Vi har besluttet at ændre den støtte, du har. Her kan du se, hvad der sker og hvornår."
        : `Du søgte om støtte ${formatDay(facts.applicationReceivedOn)}. ${counted(facts)}`,
    lastDay === undefined
      ? "Er du uenig, så læs sidst i brevet, hvad du kan gøre."
      : `Er du uenig, kan du klage senest ${formatDay(lastDay)}. Læs mere sidst i brevet.`,
  ];
}

/** `Vi siger ja til 2 af 3 opgaver. Vi siger nej til 1 opgave.` */
function counted({ parts, putOff }: Pick<DecisionLetterFacts, "parts" | "putOff">): string {
  const outcome = wholeOutcome(parts);
  if (putOff.length === 0 && outcome === "granted") return "Vi siger ja til det, du søgte om.";
  if (putOff.length === 0 && outcome === "refused") return "Vi siger nej til det, du søgte om.";
  const told: readonly (readonly [PartOutcome, string])[] = [
    ["granted", "Vi siger ja til"],
    ["met-otherwise", "Vi hjælper dig på en anden måde med"],
    ["refused", "Vi siger nej til"],
  ];
  return told
    .map(([kind, words]) => ({ words, count: parts.filter((part) => part.outcome === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words} ${count} af ${parts.length} opgaver.`)
    .join(" ");
}

/** Task by task: what was applied for, in the citizen's words, and the answer. */
export const answersSection = (parts: readonly DecisionPart[]): readonly LetterBlock[] =>
  parts.every(({ change }) => change !== null) ? changesSection(parts) : answersToApplication(parts);

/** Task by task: what happens to the support that the citizen has, and that it goes on until then. */
const changesSection = (parts: readonly DecisionPart[]): readonly LetterBlock[] =>
  section(
    "Det har vi besluttet",
    {
      kind: "table",
      caption: "Den støtte, du har, og det, der sker",
      columns: ["Støtte til", "Det sker"],
      rows: parts.map((part) => [appliedTaskLabel(part.task), changeInWords(part)]),
    },
    paragraph("Indtil da får du den støtte, du har nu."),
  );

function changeInWords(part: DecisionPart): string {
  if (endsSupport(part)) return endInWords(part);
  if (part.period === null) return answers[part.outcome];
  if (isUnmetWish(part)) return `Du får ikke alt det, du har bedt om. Svaret gælder fra ${formatDay(part.period.from)}`;
  return `${part.partial ? "Du får mindre støtte" : "Støtten bliver ændret"} fra ${formatDay(part.period.from)}`;
}

/** A part that ends support that the citizen has. */
type EndingPart = DecisionPart & { readonly change: { readonly endsOn: LocalDate } };

const endsSupport = (part: DecisionPart): part is EndingPart =>
  part.outcome !== "granted" && part.change !== null && part.change.endsOn !== null;

function endInWords({ change: { endsOn }, outcome }: EndingPart): string {
  const last = `Slutter. Den sidste dag er ${formatDay(endsOn)}`;
  return outcome === "met-otherwise" ? `${last}. ${answers[outcome]}` : last;
}

/** The citizen has asked for a change of the support and does not get all of it: nothing is taken away. */
const isUnmetWish = ({ change, outcome, partial }: DecisionPart): boolean =>
  outcome === "granted" && partial === true && change !== null && !change.worsens;

const answersToApplication = (parts: readonly DecisionPart[]): readonly LetterBlock[] =>
  section("Det har vi besluttet", {
    kind: "table",
    caption: "Det, du søgte om, og vores svar",
    columns: ["Hjælp til", "Dine ord", "Vores svar"],
    rows: parts.map((part) => [
      appliedTaskLabel(part.task),
      own(part.citizensWords),
      part.partial ? "Ja, til noget af det" : answers[part.outcome],
    ]),
  });

const own = (words: string): string => (isBlank(words) ? "Du skrev ikke mere om det" : `»${words.trim()}«`);

const answers: Readonly<Record<PartOutcome, string>> = {
  granted: "Ja",
  "met-otherwise": "Vi hjælper dig på en anden måde",
  refused: "Nej",
};
