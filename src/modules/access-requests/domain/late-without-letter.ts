import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { AccessRequest } from "./access-request.ts";

/**
 * For sent aktindsigt uden besked: the day by which it was promised last, where that day has gone, nothing is given, and nobody has
 * written of a later day; null else.
 *
 * Law: forvaltningsloven § 16, stk. 2; offentlighedsloven § 36, stk. 2.
 */
export function lateWithoutLetter(
  { delays, given, said }: Pick<AccessRequest, "delays" | "given" | "said">,
  obligations: readonly Pick<Obligation, "what" | "length" | "countedFrom" | "due">[],
  today: LocalDate,
): LocalDate | null {
  if (given !== null) return null;
  const counted = obligations.find(
    (one) => one.what === "access" && one.length !== null && one.countedFrom === said.on,
  );
  const days = [counted?.due ?? null, ...delays.map(({ expectedOn }) => expectedOn)].filter((day) => day !== null);
  const last = days.toSorted().at(-1);
  return last !== undefined && last < today ? last : null;
}
