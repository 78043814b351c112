import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { IssuedDecision } from "./decision.ts";

type Issued = Pick<IssuedDecision, "id" | "issuedOn" | "parts">;

/**
 * The days that complaint guidance on a decision tells: its own time to complain, and not that of another decision in the case.
 *
 * @param issued all decisions of the case, oldest first
 */
export function complaintDeadlines(
  obligations: readonly Obligation[],
  issued: readonly Issued[],
  decision: Issued,
  law: Pick<Law, "legalBases">,
): readonly Obligation[] {
  const appealable = issued.filter(({ parts }) => parts.some(({ legalBasis }) => canBeAppealed(law, legalBasis)));
  const ordinal = appealable.findIndex(({ id }) => id === decision.id) + 1;
  return obligations.filter((one) =>
    one.what === "complaint"
      ? one.ordinal === ordinal
      : one.countedFrom === null || one.countedFrom >= decision.issuedOn,
  );
}

/** Whether a part on this legal basis can be brought before an appeal body. */
export const canBeAppealed = (
  { legalBases }: Pick<Law, "legalBases">,
  legalBasis: IssuedDecision["parts"][number]["legalBasis"],
): boolean => legalBases.some(({ appeal, basis }) => basis === legalBasis && appeal !== null);
