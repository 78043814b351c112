import type { LocalDate } from "../../../kernel/local-date.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { isToDecide, outcomesOf, type RuledPart, type Ruling, type RulingOutcome } from "./ruling.ts";

/** What a ruling means, told to the citizen: what was ruled about some tasks, and what happens with them now. */
export interface ToldRuling {
  readonly outcome: RulingOutcome;
  /** What it is about, in the middle of a sentence. */
  readonly tasks: string;
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

/** To whom it is told. */
type Audience = "citizen" | "staff";

/** To whom and when a ruling is told, and how far what it left to do has come. */
export interface Telling {
  readonly audience: Audience;
  /** The outcomes of which all that they left to do has been done. */
  readonly done: readonly RulingOutcome[];
  readonly today: LocalDate;
  /** The tasks that support is given for now, by their ids. */
  readonly running: readonly string[];
}

/** That the rulings on a complaint decide on some of its tasks alone, and what holds of the others; null where they decide on all. */
export function leftOutWords(
  tasks: readonly Pick<RuledPart, "id" | "task">[],
  rulings: readonly Pick<Ruling, "parts">[],
): string | null {
  const parts = rulings.flatMap((ruling) => ruling.parts);
  const left = tasks.filter(({ id }) => !parts.some((part) => part.id === id));
  if (left.length === 0) return null;
  return `Ankestyrelsen har ikke afgjort klagen over ${tasksInARow(left.map(({ task }) => task))}. Det, kommunen sidst har bestemt om det, gælder.`;
}

/** What a ruling means, outcome by outcome, as it is told to the citizen or to staff. */
export function toldRuling(
  ruling: Pick<Ruling, "parts">,
  due: DueAfterRuling,
  telling: Telling,
): readonly ToldRuling[] {
  const groups = outcomesOf(ruling).flatMap((outcome) => {
    const parts = ruling.parts.filter((part) => part.outcome === outcome);
    return (outcome === "annulled" ? byAfter(parts) : [parts]).map((group) => ({ outcome, group }));
  });
  return groups.map(({ group, outcome }) => toldOf(outcome, group, due, telling));
}

const tasksOf = (parts: readonly RuledPart[]): string => tasksInARow(parts.map(({ task }) => task));

/** Annulled tasks by what happens with them. */
const byAfter = (parts: readonly RuledPart[]): readonly (readonly RuledPart[])[] =>
  [...new Set(parts.map(({ after }) => after))].map((after) => parts.filter((part) => part.after === after));

function toldOf(
  outcome: RulingOutcome,
  parts: readonly RuledPart[],
  due: DueAfterRuling,
  telling: Telling,
): ToldRuling {
  const { audience, done } = telling;
  const isOver = done.includes(outcome) && parts.some(isToDecide);
  const says = outcome === "changed" || outcome === "dismissed" ? parts.map((part) => part.says).join("\n") : "";
  const now = isOver ? doneWords : nowOfGroup(outcome, parts, telling);
  return {
    outcome,
    tasks: tasksOf(parts),
    ruled: ruledWords(audience)[outcome](tasksOf(parts)),
    says,
    now,
    next: isOver ? null : nextOf(outcome, parts, due, telling),
  };
}

/** What happens now, and that support which is given goes on meanwhile: no ruling ends it by itself. */
function nowOfGroup(outcome: RulingOutcome, parts: readonly RuledPart[], { audience, running }: Telling): string {
  const now = nowOf(outcome, parts[0]?.after ?? null);
  const goesOn = now !== "stands" && parts.some(({ taskId }) => running.includes(taskId));
  if (!goesOn) return nowWords[audience][now];
  return now === "nothing" ? goesOnWords[audience] : `${nowWords[audience][now]} ${goesOnWords[audience]}`;
}

const goesOnWords: Readonly<Record<Audience, string>> = {
  citizen: "Din støtte fortsætter, til du hører andet fra os.",
  staff: "Støtten kører videre som bestilt, til I afgør andet.",
};

const doneWords = "Kommunen har gjort det, Ankestyrelsen bestemte.";

const ruledWords = (audience: Audience): Readonly<Record<RulingOutcome, (tasks: string) => string>> => ({
  upheld: (tasks) => `Ankestyrelsen er enig med kommunen om ${tasks}.`,
  changed: (tasks) => `Ankestyrelsen har bestemt noget andet end kommunen om ${tasks}.`,
  "sent-back": (tasks) => `Ankestyrelsen har sendt sagen om ${tasks} tilbage til kommunen.`,
  annulled: (tasks) => `Ankestyrelsen siger, at kommunens afgørelse om ${tasks} ikke gælder mere.`,
  dismissed: (tasks) =>
    `Ankestyrelsen kan ikke behandle ${audience === "citizen" ? "din klage" : "klagen"} over ${tasks}.`,
});

/** What happens now with the tasks of one outcome. */
type Now = "stands" | "changed" | "anew" | "before" | "nothing";

function nowOf(outcome: RulingOutcome, after: RuledPart["after"]): Now {
  if (outcome === "upheld" || outcome === "dismissed") return "stands";
  if (outcome === "changed") return "changed";
  if (outcome === "sent-back" || after === "decide" || after === null) return "anew";
  return after;
}

const nowWords: Readonly<Record<Audience, Readonly<Record<Now, string>>>> = {
  citizen: {
    stands: "Kommunens afgørelse gælder stadig.",
    changed: "Kommunen gør, som Ankestyrelsen har bestemt. Du får et brev om det.",
    anew: "Kommunen skal se på sagen og afgøre den igen. Du får en ny afgørelse.",
    before: "Det, du havde før, gælder igen. Du får et brev om det.",
    nothing: "Der skal ikke ske mere.",
  },
  staff: {
    stands: "Afgørelsen gælder stadig.",
    changed:
      "Skriv en ny afgørelse, som Ankestyrelsen har bestemt. I skal ikke høre borgeren om, hvorvidt det skal ske.",
    anew: "Opgaverne er taget op igen og skal afgøres på ny.",
    before: "Skriv en ny afgørelse om, at det, borgeren havde før, gælder igen.",
    nothing: "Der skal ikke ske mere.",
  },
};

function nextOf(
  outcome: RulingOutcome,
  parts: readonly RuledPart[],
  due: DueAfterRuling,
  { audience, today }: Telling,
): ToldRuling["next"] {
  const isToDo = outcome === "changed" || (outcome === "annulled" && parts[0]?.after !== "nothing");
  if (outcome !== "sent-back" && !isToDo) return null;
  const by = outcome === "sent-back" ? due.decideBy : due.carryOutBy;
  if (by === null) return null;
  const words = dayWords[outcome === "sent-back" ? audience : "carryOut"];
  return { words: by < today ? words.late : words.ahead, by };
}

const dayWords: Readonly<Record<Audience | "carryOut", Readonly<Record<"ahead" | "late", string>>>> = {
  citizen: { ahead: "Du får svar senest", late: "Vi er for sent på den. Du skulle have fået svar senest" },
  staff: { ahead: "Afgør senest", late: "Det skulle være afgjort senest" },
  carryOut: { ahead: "Det skal ske senest", late: "Det skulle være sket senest" },
};
