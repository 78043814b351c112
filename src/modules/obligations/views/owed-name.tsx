import { Link } from "../../../ui/link.tsx";
import type { StepName } from "../../cases/domain/case-step.ts";
import { accessPath, complaintsPath, consentsPath, stepPath } from "../../cases/paths.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import { isSettledInComplaint, isSettledWithOthers, stepOf } from "../domain/where-settled.ts";

interface OwedNameProps {
  readonly what: ObligationName;
  /** The case, where the reader may go to the page on which it is done. */
  readonly caseId?: string | undefined;
  /** The steps of it that are open to the reader. */
  readonly openSteps: readonly StepName[];
}

/** What is owed by its name; for those who work with the case a way to where it is done. */
export function OwedName({ what, caseId, openSteps }: OwedNameProps) {
  const step = stepOf[what];
  const name = obligationNames[what].da;
  if (caseId !== undefined && isSettledWithOthers(what)) return <Link href={consentsPath(caseId)}>{name}</Link>;
  if (caseId !== undefined && isSettledInComplaint(what)) return <Link href={complaintsPath(caseId)}>{name}</Link>;
  if (caseId !== undefined && what === "access") return <Link href={accessPath(caseId)}>{name}</Link>;
  if (caseId === undefined || step === undefined || !openSteps.includes(step)) return <>{name}</>;
  return <Link href={stepPath[step](caseId)}>{name}</Link>;
}
