import type { LocalDate } from "../../../kernel/local-date.ts";

/** In what capacity somebody acts for a citizen. */
export const mandateKinds = ["relative", "guardian", "representative", "companion"] as const;
/** Fuldmagtsforhold: relative (pårørende), guardian (værge), representative (partsrepræsentant), companion (bisidder). */
export type MandateKind = (typeof mandateKinds)[number];

/** The parts of a case that a citizen can open for somebody else, one by one. */
export const parts = [
  "status",
  "application",
  "letters",
  "decision",
  "hearing",
  "plan",
  "follow-up",
  "complaint",
] as const;
/** Del af sagen: what a mandate opens. */
export type Part = (typeof parts)[number];

/** How it is known that the citizen, or a court, gave it. */
export const mandateBases = ["given-online", "paper", "spoken", "court"] as const;
export type MandateBasis = (typeof mandateBases)[number];

/** Fuldmagt eller samtykke: what a citizen has let somebody see and do, from when until when. */
export interface Mandate {
  readonly id: string;
  readonly citizenId: string;
  readonly representativeId: string;
  readonly kind: MandateKind;
  readonly parts: readonly Part[];
  readonly basis: MandateBasis;
  readonly note: string;
  readonly from: LocalDate;
  /** The last day; null where it has none. */
  readonly to: LocalDate | null;
  /** ISO moment in UTC; null while it holds. */
  readonly withdrawnAt: string | null;
}

/** Whether a mandate opens anything on a day: from its first day to its last, and not after it was withdrawn. */
export const holdsOn = (mandate: Pick<Mandate, "from" | "to" | "withdrawnAt">, day: LocalDate): boolean =>
  mandate.withdrawnAt === null && mandate.from <= day && (mandate.to === null || day <= mandate.to);
