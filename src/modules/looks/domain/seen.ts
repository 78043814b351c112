import type { LocalDate } from "../../../kernel/local-date.ts";

/**
 * Opslag, som borgeren får dem at se: the looks of one day from one place for one purpose. Never who it was: the citizen has a
 * right to know when and for what, and not the names of those who work there (Datatilsynet 2024-32-0283).
 */
export interface Seen {
  readonly day: LocalDate;
  readonly by: "citizen" | "representative" | "staff" | "system";
  /** Slug of the unit or provider; null where none is known. */
  readonly place: string | null;
  readonly purpose: string;
  /** The purpose is the reason that somebody stated when they opened the case from outside. */
  readonly isOpened: boolean;
  readonly isRefused: boolean;
  /** The first and the last time that day in Denmark, `HH:MM`. */
  readonly first: string;
  readonly last: string;
  /** How many pages were seen. */
  readonly times: number;
}

/** Part of the looks at one citizen, newest first. */
export interface SeenPart {
  readonly seen: readonly Seen[];
  /** How many there are in all. */
  readonly all: number;
}

/** When, in words: "kl. 9.15", or "kl. 9.15-14.02 (3 gange)". */
export function timeInWords({ first, last, times }: Pick<Seen, "first" | "last" | "times">): string {
  const span = first === last ? clock(first) : `${clock(first)}-${clock(last)}`;
  return times === 1 ? `kl. ${span}` : `kl. ${span} (${times} gange)`;
}

const clock = (time: string): string => time.replace(/^0/, "").replace(":", ".");

/** For what, in words. */
export function purposeInWords({
  isOpened,
  isRefused,
  purpose,
}: Pick<Seen, "isOpened" | "isRefused" | "purpose">): string {
  if (isRefused) return "Forsøg på at åbne sagen blev afvist";
  return isOpened ? `Åbnet af en, der ikke har sagen. Begrundelse: »${purpose}«` : purpose;
}

const others = {
  citizen: "Dig selv",
  representative: "En, der hjælper dig",
  staff: "Kommunen",
  system: "Kommunens it-system",
} as const;

/** From where, in words: the unit or provider where it is known, never who it was. */
export const placeInWords = (
  { by, place }: Pick<Seen, "by" | "place">,
  nameOf: (slug: string) => string | undefined,
): string => (place === null ? undefined : nameOf(place)) ?? others[by];
