import { formatDay } from "../../../kernel/danish-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { EventOf } from "../../cases/domain/case-event.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { isToDecide, outcomesOf, type RuledPart, type Ruling, type RulingOutcome } from "./ruling.ts";
import { afterLabels, outcomeNames } from "./ruling-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;
type Told = Pick<
  Ruling,
  "carryOutOn" | "complaintId" | "decidedOn" | "decisionId" | "parts" | "points" | "receivedOn" | "reference" | "says"
>;

/** The themes of the entries that tell of rulings. */
export const rulingThemes = {
  received: "Ankestyrelsens afgørelse",
  struck: "Ankestyrelsens afgørelse taget ud",
  answered: "Punkt fra Ankestyrelsen afklaret",
  learned: "Læring af en omgjort afgørelse",
} as const;

/** The events that a ruling is: one for each outcome, since each leaves its own to do. */
export const rulingEvents = (ruling: Told): readonly EventOf<"ruling-received">[] =>
  outcomesOf(ruling).map((outcome) => ({
    type: "ruling-received",
    on: ruling.receivedOn,
    outcome,
    complaint: ruling.complaintId,
    decision: ruling.decisionId,
    ...leftBy(ruling, outcome),
  }));

function leftBy({ carryOutOn, parts }: Told, outcome: RulingOutcome) {
  if (outcome === "sent-back" || !parts.some((part) => part.outcome === outcome && isToDecide(part))) return {};
  return { carryOut: true, ...(carryOutOn === null ? {} : { carryOutBy: carryOutOn }) };
}

/** Journalnotat: a ruling came; the first entry tells it all, the others what each further outcome is. */
export function rulingEntries(ruling: Told & { readonly despite: string }): readonly Entry[] {
  const { decidedOn, despite, parts, points, receivedOn, reference, says } = ruling;
  const [first, ...others] = rulingEvents(ruling);
  if (first === undefined) return [];
  const whole = [
    `Ankestyrelsen har afgjort klagen ${formatDay(decidedOn)}${reference === "" ? "" : ` (nr. ${reference})`}.`,
    ...parts.map(partSentence),
    says,
    ...(points.length === 0 ? [] : [`Det skal afklares: ${points.map(({ text }) => text).join("; ")}`]),
    ...(despite === "" ? [] : [`Dagen passer: ${despite}`]),
  ];
  const entry = { occurredOn: receivedOn, theme: rulingThemes.received };
  return [
    { ...entry, text: whole.join(" "), event: first },
    ...others.map((event) => ({
      ...entry,
      text: parts
        .filter(({ outcome }) => outcome === event.outcome)
        .map(partSentence)
        .join(" "),
      event,
    })),
  ];
}

function partSentence({ after, outcome, says, task }: RuledPart): string {
  const then = after === null ? "" : ` ${afterLabels[after]}.`;
  return `${appliedTaskLabel(task)}: ${outcomeNames[outcome].toLowerCase()}.${then}${says === "" ? "" : ` ${says}`}`;
}

/** Journalnotat: what was found of a point that Ankestyrelsen asked about. */
export const answeredEntry = (point: string, answer: string, on: Entry["occurredOn"]): Entry => ({
  occurredOn: on,
  theme: rulingThemes.answered,
  text: `${point} Afklaret: ${answer}`,
});
