import { Link } from "../../../ui/link.tsx";
import type { StepName } from "../../cases/domain/case-step.ts";
import { accessPath, appealPath, complaintsPath, consentsPath, stepPath } from "../../cases/paths.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import type { Obligation } from "../domain/obligation.ts";
import { isSettledInComplaint, isSettledWithOthers, stepOf } from "../domain/where-settled.ts";

interface OwedNameProps {
  readonly of: Pick<Obligation, "what" | "complaint" | "status">;
  /** The case, where the reader may go to the page on which it is done. */
  readonly caseId?: string | undefined;
  /** The steps of it that are open to the reader. */
  readonly openSteps: readonly StepName[];
}

/** What is owed by its name; for those who work with the case a way to where it is done. */
export function OwedName({ of, caseId, openSteps }: OwedNameProps) {
  const { what } = of;
  const step = stepOf[what];
  const name = obligationNames[what].da;
  if (caseId !== undefined && isSettledWithOthers(what)) return <Link href={consentsPath(caseId)}>{name}</Link>;
  if (caseId !== undefined && isSettledInComplaint(what)) return <Link href={wayToComplaint(caseId, of)}>{name}</Link>;
  if (caseId !== undefined && what === "access") return <Link href={accessPath(caseId)}>{name}</Link>;
  if (caseId === undefined || step === undefined || !openSteps.includes(step)) return <>{name}</>;
  return <Link href={stepPath[step](caseId)}>{name}</Link>;
}

/** To the complaint itself, and to its package where what is owed is that it is sent on. */
function wayToComplaint(caseId: string, { complaint, status, what }: OwedNameProps["of"]): string {
  if (complaint === undefined) return complaintsPath(caseId);
  if (what === "forward-to-ankestyrelsen" && status !== "lapsed") return appealPath(caseId, complaint);
  return `${complaintsPath(caseId)}/${complaint}`;
}
