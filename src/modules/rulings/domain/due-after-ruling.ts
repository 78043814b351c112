import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { isToDecide, type Ruling, type RulingOutcome } from "./ruling.ts";
import type { DueAfterRuling } from "./told-ruling.ts";

type Counted = Pick<Obligation, "complaint" | "countedFrom" | "due" | "status" | "what">;
type Left = Pick<Ruling, "complaintId" | "receivedOn">;

/** The days by which what a ruling left to do is due, as it is owed in the case. */
export const dueAfter = (ruling: Left, owed: readonly Counted[]): DueAfterRuling => ({
  decideBy: leftBy(ruling, owed).find(({ what }) => what === "remitted-decision")?.due ?? null,
  carryOutBy: leftBy(ruling, owed).find(({ what }) => what === "carry-out-ruling")?.due ?? null,
});

const ruled: readonly ObligationName[] = ["remitted-decision", "carry-out-ruling"];

/** What a ruling left to do: two can come on one day, each on its own complaint. */
const leftBy = ({ complaintId, receivedOn }: Left, owed: readonly Counted[]): readonly Counted[] =>
  owed.filter(
    ({ complaint, countedFrom, what }) =>
      ruled.includes(what) && countedFrom === receivedOn && (complaint ?? complaintId) === complaintId,
  );

/** Whether what a ruling left to do by one of its outcomes has been done. */
export function isDone(ruling: Left, outcome: RulingOutcome, owed: readonly Counted[]): boolean {
  const what = outcome === "sent-back" ? "remitted-decision" : "carry-out-ruling";
  const left = leftBy(ruling, owed).filter((one) => one.what === what);
  return left.length > 0 && left.every(({ status }) => isMet(status));
}

/** Whether all that a ruling left to do has been done. */
export function isCarriedOut(ruling: Left & Pick<Ruling, "parts">, owed: readonly Counted[]): boolean {
  const left = leftBy(ruling, owed);
  return ruling.parts.some(isToDecide) && left.length > 0 && left.every(({ status }) => isMet(status));
}

const isMet = (status: Obligation["status"]): boolean => status === "met" || status === "met-late";
