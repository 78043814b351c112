import type { LocalDate } from "../../../kernel/local-date.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { isToDecide, outcomesOf, type RuledPart, type Ruling, type RulingOutcome } from "./ruling.ts";

/** What a ruling means, told to the citizen: what was ruled about some tasks, and what happens with them now. */
export interface ToldRuling {
  readonly outcome: RulingOutcome;
  readonly ruled: string;
  /** Why, where the complaint was dismissed, or what was ruled instead; empty where nothing is told. */
  readonly says: string;
  readonly now: string;
  /** The last day of what happens now, with the words before it; null where there is none. */
  readonly next: { readonly words: string; readonly by: LocalDate } | null;
}

/** The days that what is owed after a ruling is due; null where nobody has set one. */
export interface DueAfterRuling {
  readonly decideBy: LocalDate | null;
  readonly carryOutBy: LocalDate | null;
}

/** What a ruling means for the citizen, outcome by outcome. */
export function toldRuling(ruling: Pick<Ruling, "parts">, due: DueAfterRuling, isOver: boolean): readonly ToldRuling[] {
  const groups = outcomesOf(ruling).flatMap((outcome) => {
    const parts = ruling.parts.filter((part) => part.outcome === outcome);
    return (outcome === "annulled" ? byAfter(parts) : [parts]).map((group) => ({ outcome, group }));
  });
  return groups.map(({ group, outcome }) => {
    const told = toldOf(outcome, group, due, isOver && group.some(isToDecide));
    return groups.length === 1 ? told : { ...told, now: `Om ${tasksOf(group)}: ${told.now}` };
  });
}

const tasksOf = (parts: readonly RuledPart[]): string => tasksInARow(parts.map(({ task }) => task));

/** Annulled tasks by what happens with them. */
const byAfter = (parts: readonly RuledPart[]): readonly (readonly RuledPart[])[] =>
  [...new Set(parts.map(({ after }) => after))].map((after) => parts.filter((part) => part.after === after));

function toldOf(outcome: RulingOutcome, parts: readonly RuledPart[], due: DueAfterRuling, isOver: boolean): ToldRuling {
  const says = outcome === "changed" || outcome === "dismissed" ? parts.map((part) => part.says).join("\n") : "";
  const now = isOver ? doneWords : nowWords(outcome, parts[0]?.after ?? null);
  return {
    outcome,
    ruled: ruledWords[outcome](tasksOf(parts)),
    says,
    now,
    next: isOver ? null : nextOf(outcome, parts, due),
  };
}

const doneWords = "Kommunen har gjort det, Ankestyrelsen bestemte.";

const ruledWords: Readonly<Record<RulingOutcome, (tasks: string) => string>> = {
  upheld: (tasks) => `Ankestyrelsen er enig med kommunen om ${tasks}.`,
  changed: (tasks) => `Ankestyrelsen har bestemt noget andet end kommunen om ${tasks}.`,
  "sent-back": (tasks) => `Ankestyrelsen har sendt sagen om ${tasks} tilbage til kommunen.`,
  annulled: (tasks) => `Ankestyrelsen siger, at kommunens afgørelse om ${tasks} ikke gælder mere.`,
  dismissed: (tasks) => `Ankestyrelsen kan ikke behandle din klage over ${tasks}.`,
};

function nowWords(outcome: RulingOutcome, after: RuledPart["after"]): string {
  if (outcome === "upheld" || outcome === "dismissed") return "Kommunens afgørelse gælder stadig.";
  if (outcome === "changed") return "Kommunen gør, som Ankestyrelsen har bestemt. Du får et brev om det.";
  if (outcome === "sent-back") return "Kommunen skal undersøge mere og afgøre sagen igen. Du får en ny afgørelse.";
  if (after === "before") return "Det, du havde før, gælder igen. Du får et brev om det.";
  return after === "nothing" ? "Der skal ikke ske mere." : "Kommunen skal afgøre sagen igen. Du får en ny afgørelse.";
}

function nextOf(outcome: RulingOutcome, parts: readonly RuledPart[], due: DueAfterRuling): ToldRuling["next"] {
  if (outcome === "sent-back") return due.decideBy && { words: "Du får svar senest", by: due.decideBy };
  const isToDo = outcome === "changed" || (outcome === "annulled" && parts[0]?.after !== "nothing");
  return isToDo && due.carryOutBy ? { words: "Det skal ske senest", by: due.carryOutBy } : null;
}
