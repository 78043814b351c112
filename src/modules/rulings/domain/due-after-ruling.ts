import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { isToDecide, type Ruling } from "./ruling.ts";
import type { DueAfterRuling } from "./told-ruling.ts";

type Counted = Pick<Obligation, "countedFrom" | "due" | "status" | "what">;

/** The days by which what a ruling left to do is due, as it is owed in the case. */
export const dueAfter = (ruling: Pick<Ruling, "receivedOn">, owed: readonly Counted[]): DueAfterRuling => ({
  decideBy: owedBy(ruling, owed, "remitted-decision")?.due ?? null,
  carryOutBy: owedBy(ruling, owed, "carry-out-ruling")?.due ?? null,
});

const owedBy = ({ receivedOn }: Pick<Ruling, "receivedOn">, owed: readonly Counted[], what: ObligationName) =>
  owed.find((one) => one.what === what && one.countedFrom === receivedOn);

/** Whether all that a ruling left to do has been done. */
export function isCarriedOut(ruling: Pick<Ruling, "parts" | "receivedOn">, owed: readonly Counted[]): boolean {
  const left = owed.filter(
    ({ countedFrom, what }) =>
      countedFrom === ruling.receivedOn && (what === "remitted-decision" || what === "carry-out-ruling"),
  );
  return ruling.parts.some(isToDecide) && left.length > 0 && left.every(({ status }) => isMet(status));
}

const isMet = (status: Obligation["status"]): boolean => status === "met" || status === "met-late";
