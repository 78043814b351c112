import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";

/** Oplysning til partshøring: a fact that the party may not know, and where it comes from. */
export interface HeardFact {
  readonly text: string;
  /** Who said or wrote it, and when: `statusnotat fra psykiatrien, 4. marts 2026`. */
  readonly source: string;
}

/** Why a fact that was gathered is not put to the party, by the three tests of the act; `hear` where all three are met. */
export const factMarks = ["hear", "not-detrimental", "not-essential", "known"] as const;
/** Mærke på en oplysning: whether it must be put to the party, and if not, why. Law: forvaltningsloven § 19, stk. 1. */
export type FactMark = (typeof factMarks)[number];

/** Vurderet oplysning: a fact with the caseworker's word on whether the party must be heard about it. */
export type MarkedFact = {
  readonly text: string;
  readonly source: string;
  readonly mark: FactMark;
};

/** Oplysninger til høringsbrevet: what the party is asked about before the case is decided. */
export interface HearingLetterFacts {
  readonly applicationReceivedOn: LocalDate;
  readonly tasks: readonly AppliedTaskName[];
  /** Whether it is about support that the citizen has and that may be changed or ended. */
  readonly isChange: boolean;
  /** At least one. */
  readonly facts: readonly HeardFact[];
  /** Why they may matter, in the caseworker's words. */
  readonly meaning: string;
  readonly answerBy: LocalDate;
  readonly guidance: Pick<Guidance, "letter">;
}

/** Each mark as the caseworker chooses it. */
export const markWords: Readonly<Record<FactMark, string>> = {
  hear: "Ja: den er til skade, væsentlig, og borgeren kender den måske ikke",
  "not-detrimental": "Nej: den er ikke til skade for borgeren",
  "not-essential": "Nej: den er ikke væsentlig for afgørelsen",
  known: "Nej: borgeren ved, at vi har den",
};
