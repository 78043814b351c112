import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { Complaint } from "./complaint.ts";
import type { ComplaintStep } from "./complaint-step.ts";
import type { NowForCitizen } from "./now-for-citizen.ts";

/** Nyt om en klage: what the authority has done with it, as the citizen is told by letter. */
export interface ComplaintNews {
  readonly number: string;
  readonly receivedOn: LocalDate;
  readonly happened: readonly string[];
  /** Why, in the words of whoever did it; empty where they are not for the citizen. */
  readonly reason: string;
  readonly next: NowForCitizen["next"];
  readonly sources: readonly string[];
}

type Told = Pick<ComplaintNews, "happened" | "reason" | "sources">;

/**
 * What a step of the authority's is told as; null where no letter tells of it by itself. A decision that is kept is told when
 * the complaint is sent on, which is to be the same day.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; forvaltningsloven § 7, stk. 2.
 *
 * @param complaint as it was before the step, but for a move: as it is after it
 */
export function newsOf(complaint: Complaint, step: Omit<ComplaintStep, "letterId">, ground: NewsGround): Told | null {
  if (step.kind === "crossed") return { ...moved(step, ground.now), reason: step.note };
  if (step.kind === "split") return { happened: split, reason: step.note, sources: ["forvaltningsloven § 7, stk. 2"] };
  if (step.kind === "information-awaited") return awaited(step);
  if (step.kind === "sent-on") return { happened: sentOn(complaint, step, ground), reason: "", sources: appealed };
  if (step.kind !== "reconsidered" || step.outcome === null || step.outcome === "kept") return null;
  if (step.outcome === "upheld") return { happened: upheld, reason: "", sources: appealed };
  return { happened: [partly, ...stillAgainst(complaint, ground)], reason: "", sources: partlySources };
}

/** What news are made from, beside the complaint itself. */
export interface NewsGround {
  readonly now: NowForCitizen;
  /** How long the citizen has to say that the complaint stands, in words: `4 uger`. */
  readonly maintainedWithin: string;
  /** The tasks of the complaint that no appeal body can look at. */
  readonly withoutAppeal: readonly string[];
}

const appealed = ["retssikkerhedsloven § 66, stk. 1"];
const partlySources = [...appealed, "retssikkerhedsbekendtgørelsen § 12"];
const upheld = ["Vi har set på afgørelsen igen. Vi giver dig ret. Du får en ny afgørelse."];
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

const awaited = ({ expectedOn, note }: Pick<ComplaintStep, "expectedOn" | "note">): Told => ({
  happened: [
    "Vi mangler noget, før vi er færdige med at se på din klage.",
    ...(expectedOn === null ? [] : [`Vi regner med at have det ${formatDay(expectedOn)}.`]),
  ],
  reason: note,
  sources: ["retssikkerhedsbekendtgørelsen § 11, stk. 2"],
});

function moved({ into }: Pick<ComplaintStep, "into">, { sentences }: NowForCitizen): Omit<Told, "reason"> {
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

function sentOn(
  { steps, parts }: Pick<Complaint, "steps" | "parts">,
  { on }: Pick<ComplaintStep, "on">,
  { withoutAppeal }: NewsGround,
): readonly string[] {
  const left = parts.filter(({ id }) => withoutAppeal.includes(id)).map(({ task }) => task);
  const isKept = steps.findLast(({ kind }) => kind === "reconsidered")?.outcome === "kept";
  return [
    ...(isKept ? ["Vi har set på afgørelsen igen. Vi holder fast i den."] : []),
    `Vi sendte din klage til Ankestyrelsen ${formatDay(on)}. De skriver til dig, når de har set på den.`,
    ...(left.length === 0 ? [] : [`De kan ikke se på ${tasksInARow(left)}. Det siger loven.`]),
  ];
}
