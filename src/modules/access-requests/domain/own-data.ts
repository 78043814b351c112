import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AccessRequest } from "./access-request.ts";

/** How many months there are to answer whoever asks to see all that is known of them. */
const months = 1;

/** And how many more where the citizen is told in time why it takes longer. */
const monthsMore = 2;

/** What an answer about all of it rests on, beside the rules on the file. */
export const ownDataSource = "databeskyttelsesforordningen art. 15";

/**
 * The last day to answer whoever asks to see all that is known of them; null where only some of the file is asked for. It runs beside
 * the seven working days and never moves them.
 *
 * Law: databeskyttelsesforordningen art. 15.
 */
export const ownDataDue = ({ reach, said }: Pick<AccessRequest, "reach" | "said">): LocalDate | null =>
  reach === "all" ? addMonths(said.on, months) : null;

/**
 * The last day that still answers it in time, where that day has gone and nothing is given: the month, or a later day that the citizen
 * was told of, up to two months more; null else.
 */
export function ownDataLate(
  request: Pick<AccessRequest, "delays" | "given" | "reach" | "said">,
  today: LocalDate,
): LocalDate | null {
  const due = ownDataDue(request);
  if (due === null || request.given !== null) return null;
  const longest = addMonths(request.said.on, months + monthsMore);
  const told = request.delays.map(({ expectedOn }) => (expectedOn < longest ? expectedOn : longest));
  const last = [due, ...told].toSorted().at(-1) ?? due;
  return last < today ? last : null;
}
