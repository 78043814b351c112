import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { Reopening } from "./reopening.ts";

/**
 * The applications and rulings that a decision answers wholly, by their days of receipt. While a task is put off, the time to
 * decide runs on: it is kept only when all is decided.
 *
 * Law: retssikkerhedsloven § 3, stk. 2; § 3 a for a case that was sent back.
 */
export function whatItDecides(
  { receivedOn }: Pick<Application, "receivedOn">,
  told: { readonly isUnanswered: boolean; readonly isAllDecided: boolean; readonly reopenings: readonly Reopening[] },
): readonly LocalDate[] {
  if (!told.isAllDecided) return [];
  const rulings = told.reopenings.flatMap(({ rulingOn }) => rulingOn ?? []);
  return [...new Set([...(told.isUnanswered ? [receivedOn] : []), ...rulings])];
}
