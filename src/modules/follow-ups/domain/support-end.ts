import type { LocalDate } from "../../../kernel/local-date.ts";

/** Why support can end. */
export const endReasons = ["period-over", "goals-reached", "no-need", "opted-out", "no-contact", "event"] as const;
/** Grund til ophør: why support ends; the words about this citizen stand beside it. */
export type EndReason = (typeof endReasons)[number] | "moved";

/** What each is called where staff choose. */
export const endReasonWords: Readonly<Record<EndReason, string>> = {
  "period-over": "Bevillingens sidste dag er nået",
  "goals-reached": "Målene er nået",
  "no-need": "Borgeren har ikke længere brug for støtten",
  "opted-out": "Borgeren vil ikke have støtten længere",
  "no-contact": "Borgeren kommer ikke, eller I kan ikke få kontakt",
  event: "Der er sket noget andet",
  moved: "Borgeren flytter, og en anden kommune handler fra da af",
};

/** Afslutning: the last day of support, why it ends, and whether the citizen agrees. */
export interface SupportEnd {
  readonly on: LocalDate;
  readonly why: EndReason;
  /** Whether the citizen agrees; null where the period was over, and nobody needs to. */
  readonly agreed: boolean | null;
  /** Why, about this citizen, in words that the citizen can read. */
  readonly said: string;
}

/**
 * Whether the end can be told to the citizen in a plain letter: the period is over, or the citizen agrees. An end against
 * the citizen's wish takes a new decision, with hearing and reasons.
 *
 * Law: forvaltningsloven §§ 19 and 22.
 */
export const isSettled = ({ why, agreed }: Pick<SupportEnd, "why" | "agreed">): boolean =>
  why === "period-over" || agreed === true;

/**
 * The last day of what was granted: of several periods the latest. Undefined where some part has no end.
 */
export function lastGrantedDay(
  granted: readonly { readonly period: { readonly to: LocalDate | null } }[],
): LocalDate | undefined {
  const ends = granted.map(({ period }) => period.to);
  const known = ends.filter((end) => end !== null);
  return known.length < ends.length ? undefined : known.toSorted().at(-1);
}
