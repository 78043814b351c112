import type { Look } from "../../../platform/read-log.ts";
import type { Act, Basis } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";

/** A look at a case as the log keeps it; with the reason that it was opened with, where it was. */
export const lookAt = (
  act: Act,
  basis: Basis,
  record: Pick<CaseForActor, "id" | "citizenId" | "openedWith"> | undefined,
): Look => ({
  act,
  basis,
  citizenId: record?.citizenId ?? null,
  caseId: record?.id ?? null,
  purpose: basis === "opened" ? (record?.openedWith ?? null) : null,
});
