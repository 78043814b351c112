import type { LocalDate } from "../../../kernel/local-date.ts";

/** Why a case is decided on what is there, or that it no longer is. */
export const missingCooperationKinds = ["no-consent", "no-cooperation", "no-longer"] as const;
/** Manglende medvirken (art): the citizen does not consent, does not take part, or does so again. */
export type MissingCooperationKind = (typeof missingCooperationKinds)[number];

/**
 * Manglende medvirken: the case is decided on what is there, with what was tried and how the citizen was told what it means.
 *
 * Law: retssikkerhedsloven § 11 b.
 */
export interface MissingCooperation {
  readonly id: string;
  readonly kind: MissingCooperationKind;
  /** Which information is missing. */
  readonly missing: string;
  readonly tried: string;
  /** How the citizen was told what it means for the case. */
  readonly told: string;
  readonly toldOn: LocalDate | null;
  readonly registeredOn: LocalDate;
}

/** The mark that holds now; undefined where the case is not decided on what is there. */
export function decidedOnWhatIsThere(marks: readonly MissingCooperation[]): MissingCooperation | undefined {
  const newest = marks.at(-1);
  return newest?.kind === "no-longer" ? undefined : newest;
}
