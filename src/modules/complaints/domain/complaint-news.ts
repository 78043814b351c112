import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { Complaint } from "./complaint.ts";
import { type ComplaintStep, givenRight } from "./complaint-step.ts";
import { newsOfMistake } from "./news-of-mistake.ts";
import type { NowForCitizen } from "./now-for-citizen.ts";

/** Nyt om en klage: what the authority has done with it, as the citizen is told by letter. */
export interface ComplaintNews {
  readonly number: string;
  /** Whether the reader has complained; false where it was written down in the wrong case. */
  readonly isTheirs: boolean;
  readonly receivedOn: LocalDate;
  readonly happened: readonly string[];
  /** Why, in the words of whoever did it; empty where they are not for the citizen. */
  readonly reason: string;
  readonly next: NowForCitizen["next"];
  readonly sources: readonly string[];
}

/** What a letter with news tells: what happened, why, and by which law. */
export type ToldNews = Pick<ComplaintNews, "happened" | "reason" | "sources">;

/**
 * What a step of the authority's is told as; null where no letter tells of it by itself. A decision that is kept is told when
 * the complaint is sent on, which is to be the same day.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; forvaltningsloven § 7, stk. 2.
 *
 * @param complaint as it was before the step, but for a move to another track or another day: as it is after it
 */
export function newsOf(
  complaint: Complaint,
  step: Omit<ComplaintStep, "letterId">,
  ground: NewsGround,
): ToldNews | null {
  const mistake = newsOfMistake(complaint, step, ground.now);
  if (mistake !== null) return mistake;
  if (step.kind === "crossed") return { ...moved(step, ground.now), reason: step.note };
  if (step.kind === "split") return { happened: split, reason: step.note, sources: ["forvaltningsloven § 7, stk. 2"] };
  if (step.kind === "information-awaited") return awaited(step, complaint);
  if (step.kind === "sent-on" && complaint.track === "delivery") return passedOn(step);
  if (step.kind === "sent-on") return { happened: sentOn(complaint, step, ground), reason: "", sources: appealed };
  if (step.kind !== "reconsidered" || step.outcome === null) return null;
  return reconsidered(complaint, step, ground);
}

function reconsidered(
  complaint: Complaint,
  step: Omit<ComplaintStep, "letterId">,
  ground: NewsGround,
): ToldNews | null {
  const { hasAppeal } = complaint;
  if (step.outcome === "kept") return hasAppeal ? null : keptWithoutAppeal(complaint, step);
  const beside = besideAppeal(complaint, step, ground);
  if (step.outcome === "upheld")
    return { happened: beside ?? upheld, reason: "", sources: hasAppeal ? appealed : answered };
  return {
    happened: [partly, ...stillAgainst(complaint, ground)],
    reason: "",
    sources: hasAppeal ? partlySources : answered,
  };
}

/** The authority holds to it that the citizen may not see something, and somebody else tries that. */
const passedOn = ({ note, on }: Pick<ComplaintStep, "note" | "on">): ToldNews => ({
  happened: [
    `Vi sendte din klage videre ${formatDay(on)} til den myndighed, der kan afgøre den. De skriver til dig, når de har set på den.`,
  ],
  reason: note,
  sources: accessSources,
});

/** No appeal body looks at it: this is the answer, with what was weighed. */
const keptWithoutAppeal = (complaint: Complaint, step: Omit<ComplaintStep, "letterId">): ToldNews => ({
  happened: [
    keptAll,
    "Du kan ikke klage til en anden myndighed. Det siger loven. Er du uenig, så ring eller skriv til os.",
  ],
  reason: (paperOf(complaint, step)?.parts ?? []).map(({ weighed }) => weighed).join("\n"),
  sources: answered,
});

/** Right in all that an appeal body can look at, and not in the rest of it; null where it is right in all. */
function besideAppeal(
  complaint: Complaint,
  step: Omit<ComplaintStep, "letterId">,
  { appealable }: NewsGround,
): readonly string[] | null {
  const keptIds = (paperOf(complaint, step)?.parts ?? [])
    .filter(({ outcome }) => outcome === "kept")
    .map(({ id }) => id);
  const kept = complaint.parts.filter(({ id }) => !appealable.has(id) && keptIds.includes(id));
  if (kept.length === 0) return null;
  return [
    rightIn(complaint.parts.filter((part) => !kept.includes(part))),
    `Vi holder fast i ${tasksInARow(kept.map(({ task }) => task))}. Det kan du ikke klage over til en anden myndighed. Det siger loven.`,
  ];
}

/** What was weighed, task by task: with the step itself, or with the one by which a new decision was begun. */
const paperOf = ({ steps }: Pick<Complaint, "steps">, { paper }: Pick<ComplaintStep, "paper">) =>
  paper ?? steps.findLast(({ kind }) => kind === "taken-up")?.paper ?? null;

/** What news are made from, beside the complaint itself. */
export interface NewsGround {
  readonly now: NowForCitizen;
  /** How long the citizen has to say that the complaint stands, in words: `4 uger`. */
  readonly maintainedWithin: string;
  /** The ids of the tasks of the complaint that an appeal body can look at. */
  readonly appealable: ReadonlySet<string>;
}

const accessSources = ["forvaltningsloven § 16, stk. 4"];
const appealed = ["retssikkerhedsloven § 66, stk. 1"];
const answered = ["retssikkerhedsloven § 3, stk. 1"];
const partlySources = [...appealed, "retssikkerhedsbekendtgørelsen § 12"];
const upheld = ["Vi har set på afgørelsen igen. Vi giver dig ret. Du får en ny afgørelse."];
const keptAll = "Vi har set på afgørelsen igen. Vi holder fast i den.";
const rightIn = (parts: Complaint["parts"]): string =>
  `Vi har set på afgørelsen igen. Vi giver dig ret i ${tasksInARow(parts.map(({ task }) => task))}. Du får en ny afgørelse om det.`;
const partly = "Vi har set på afgørelsen igen. Vi giver dig ret i noget af det. Du får en ny afgørelse.";
const split = [
  "Din klage handler om to ting. Derfor har vi delt den i to. Dine ord står i begge.",
  "Hver klage har sit eget nummer. Dagen, hvor vi fik dem, er den samme.",
];

const stillAgainst = ({ hasAppeal }: Complaint, { maintainedWithin }: NewsGround): readonly string[] =>
  hasAppeal
    ? [
        "Er du stadig uenig, kan du holde fast i klagen. Så sig det til os. Så sender vi den til Ankestyrelsen.",
        `Du har ${maintainedWithin}, fra du får den nye afgørelse.`,
      ]
    : ["Er du stadig uenig, så ring eller skriv til os. Du kan ikke klage til en anden myndighed."];

const awaited = (
  { expectedOn, note }: Pick<ComplaintStep, "expectedOn" | "note">,
  { hasAppeal, track }: Pick<Complaint, "hasAppeal" | "track">,
): ToldNews => ({
  happened: [
    "Vi mangler noget, før vi er færdige med at se på din klage.",
    ...(expectedOn === null ? [] : [`Vi regner med at have det ${formatDay(expectedOn)}.`]),
  ],
  reason: note,
  sources: hasAppeal && track === "decision" ? ["retssikkerhedsbekendtgørelsen § 11, stk. 2"] : answered,
});

function moved({ into }: Pick<ComplaintStep, "into">, { sentences }: NowForCitizen): Omit<ToldNews, "reason"> {
  const sources = ["forvaltningsloven § 7, stk. 2"];
  if (into === "decision") {
    const first =
      "Din klage handler om noget, vi har besluttet. Derfor har vi flyttet den. Du har ikke mistet nogen tid.";
    return { happened: [first, ...sentences], sources: [...sources, ...appealed] };
  }
  const first = "Din klage handler om hjælpen eller om, hvordan du er behandlet. Derfor har vi flyttet den.";
  const back = "Handler den også om noget, vi har besluttet? Så sig det til os. Så flytter vi den tilbage.";
  return { happened: [first, ...sentences, back], sources };
}

/**
 * What the citizen is told of the reconsideration when the complaint is sent on: what is kept, and what is not, since the citizen may
 * be right in what no appeal body can look at. Nothing where nobody has looked again.
 */
export function keptWords({ parts, steps }: Pick<Complaint, "parts" | "steps">): readonly string[] {
  const last = steps.findLast(({ kind }) => kind === "reconsidered");
  if (last?.outcome !== "kept") return [];
  const ids = givenRight(last.paper);
  const right = parts.filter(({ id }) => ids.has(id));
  return right.length === 0 ? [keptAll] : [rightIn(right), "Vi holder fast i resten af det, du klager over."];
}

function sentOn(
  { steps, parts }: Pick<Complaint, "steps" | "parts">,
  { on }: Pick<ComplaintStep, "on">,
  { appealable }: NewsGround,
): readonly string[] {
  const left = parts.filter(({ id }) => !appealable.has(id)).map(({ task }) => task);
  return [
    ...keptWords({ parts, steps }),
    `Vi sendte din klage til Ankestyrelsen ${formatDay(on)}. De skriver til dig, når de har set på den.`,
    ...(left.length === 0 ? [] : [`De kan ikke se på ${tasksInARow(left)}. Det siger loven.`]),
  ];
}
