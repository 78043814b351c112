import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Complaint, ComplaintStep } from "./complaint.ts";
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
export function newsOf(complaint: Complaint, step: Omit<ComplaintStep, "letterId">, now: NowForCitizen): Told | null {
  if (step.kind === "crossed") return { ...moved(step, now), reason: step.note };
  if (step.kind === "sent-on") return { happened: sentOn(complaint, step), reason: "", sources: appealed };
  if (step.kind !== "reconsidered" || step.outcome === null || step.outcome === "kept") return null;
  return { happened: outcomes[step.outcome], reason: "", sources: appealed };
}

const appealed = ["retssikkerhedsloven § 66, stk. 1"];

const outcomes = {
  upheld: ["Vi har set på afgørelsen igen. Vi giver dig ret. Du får en ny afgørelse."],
  partly: [
    "Vi har set på afgørelsen igen. Vi giver dig ret i noget af det. Du får en ny afgørelse.",
    "Er du stadig uenig, kan du holde fast i klagen. Så sig det til os.",
  ],
} as const;

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

function sentOn({ steps }: Pick<Complaint, "steps">, { on }: Pick<ComplaintStep, "on">): readonly string[] {
  const isKept = steps.findLast(({ kind }) => kind === "reconsidered")?.outcome === "kept";
  return [
    ...(isKept ? ["Vi har set på afgørelsen igen. Vi holder fast i den."] : []),
    `Vi sendte din klage til Ankestyrelsen ${formatDay(on)}. De skriver til dig, når de har set på den.`,
  ];
}
