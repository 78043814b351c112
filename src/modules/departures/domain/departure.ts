import type { LocalDate } from "../../../kernel/local-date.ts";

/** Why a standard did not fit, in words that say nothing of a person: what its editor can learn from. */
export const departureGrounds = [
  "tried-before",
  "too-little",
  "not-near",
  "waiting-time",
  "health",
  "urgent",
  "cheaper-whole",
  "unclear",
  "other",
] as const;
/** Årsag til fravigelse: why the standard did not fit, out of a closed list. */
export type DepartureGround = (typeof departureGrounds)[number];

/** The acts in which a standard can be departed from. */
export const departingActs = ["answer", "decision", "plan", "follow-up", "delivery"] as const;
/** Handling med fravigelse: in which act of a case the standard was departed from. */
export type DepartingAct = (typeof departingActs)[number];

/** Fravigelse: a case was handled otherwise than a clause says, with the reason in the case. The standard guides. */
export interface Departure {
  readonly id: string;
  readonly caseId: string;
  readonly act: DepartingAct;
  /** The clause's id; null where no single one is departed from. */
  readonly clause: string | null;
  readonly editionOn: LocalDate;
  /** Null where nobody has chosen one. */
  readonly ground: DepartureGround | null;
  readonly reason: string;
  readonly departedOn: LocalDate;
}

/** Each ground as the caseworker chooses it. */
export const groundWords: Readonly<Record<DepartureGround, string>> = {
  "tried-before": "Det er prøvet før uden held",
  "too-little": "Det dækker ikke behovet",
  "not-near": "Tilbuddet er for langt væk",
  "waiting-time": "Der er ventetid",
  health: "Helbredet taler imod",
  urgent: "Det haster",
  "cheaper-whole": "Det samlede forløb bliver bedre",
  unclear: "Standarden er uklar",
  other: "Noget andet",
};

/** Each act as a list names it. */
export const actWords: Readonly<Record<DepartingAct, string>> = {
  answer: "Overvejelser",
  decision: "Afgørelse",
  plan: "Handleplan",
  "follow-up": "Opfølgning",
  delivery: "Levering",
};
