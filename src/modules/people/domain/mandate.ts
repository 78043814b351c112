import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";

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
  "consents",
  "access",
] as const;
/** Del af sagen: what a mandate opens. */
export type Part = (typeof parts)[number];

/** How it is known that the citizen, or a court, gave it. */
export const mandateBases = ["given-online", "paper", "spoken", "court"] as const;
/** Grundlag for fuldmagten: given on the citizen's own pages, on paper, in speech, or by a court's appointing a guardian. */
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

/** Fuldmagt, som den vises: with names, and with who gave and who withdrew it. */
export interface KnownMandate extends Mandate {
  readonly citizenName: string;
  /** The helper, as this citizen names them. */
  readonly name: string;
  /** `010190-xxxx`; null where the number is not known. */
  readonly maskedCpr: string | null;
  /** ISO moment in UTC. */
  readonly givenAt: string;
  readonly givenBy: MandateHand;
  readonly withdrawnBy: MandateHand | null;
}

/** Den, der gav eller stoppede en fuldmagt: the citizen, or a member of staff by name. */
export type MandateHand = "citizen" | { readonly staff: string };

/** Log på ved borgernes dør: whose session it is. Exactly one of the two persons, or both where they are the same. */
export interface SessionAtCitizensDoor {
  readonly citizenId: string | null;
  readonly representativeId: string | null;
  /** The mandate it acts by just now. */
  readonly mandateId: string | null;
}

/** Whether a mandate opens anything on a day: from its first day to its last, and not after it was withdrawn. */
export const holdsOn = (mandate: Pick<Mandate, "from" | "to" | "withdrawnAt">, day: LocalDate): boolean =>
  mandate.withdrawnAt === null && mandate.from <= day && (mandate.to === null || day <= mandate.to);

/** Fuldmagtens stand: it holds, is still to begin, has run out, or was withdrawn. */
export type MandateState = "holds" | "to-come" | "over" | "withdrawn";

/** How a mandate stands on a day. */
export function stateOn(mandate: Pick<Mandate, "from" | "to" | "withdrawnAt">, day: LocalDate): MandateState {
  if (mandate.withdrawnAt !== null) return "withdrawn";
  if (day < mandate.from) return "to-come";
  return holdsOn(mandate, day) ? "holds" : "over";
}

/** Ny fuldmagt: what is given, before it is kept. */
export interface NewMandate {
  /** The helper, as whoever gave the mandate names them. */
  readonly name: string;
  /** Ten digits; null where only staff know the helper by name: then nobody can sign in with it. */
  readonly cprNumber: string | null;
  readonly kind: MandateKind;
  readonly parts: readonly Part[];
  readonly basis: MandateBasis;
  readonly note: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Why a mandate cannot be given. */
export type MandateRefusal =
  | "nothing-named"
  | "ends-before-it-begins"
  | "already-over"
  | "guardian-by-court"
  | "oneself";

/**
 * Whether a mandate can be given as it stands. A guardian is appointed by a court or authority and by nobody else; what a
 * guardian has is no consent that the citizen gives.
 *
 * Law: forvaltningsloven § 8 (representative and companion); værgemålsloven §§ 5-7 (guardian).
 *
 * @param citizensCpr the citizen's own number; null where it is not known
 */
export function mayBeGiven(
  fresh: NewMandate,
  citizensCpr: string | null,
  today: LocalDate,
): Outcome<NewMandate, MandateRefusal> {
  if (fresh.parts.length === 0) return refused("nothing-named");
  if ((fresh.kind === "guardian") !== (fresh.basis === "court")) return refused("guardian-by-court");
  if (fresh.to !== null && fresh.to < fresh.from) return refused("ends-before-it-begins");
  if (fresh.to !== null && fresh.to < today) return refused("already-over");
  return fresh.cprNumber !== null && fresh.cprNumber === citizensCpr ? refused("oneself") : accepted(fresh);
}
