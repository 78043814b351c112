import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { obligations, staysHere } from "../../obligations/domain/obligations.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Standard } from "../../standards/domain/standard.ts";

/**
 * Closes the case of a citizen who has moved, unless this municipality still owes something that stays with it: a complaint over its own
 * decision, or access to the file. Then it stays open, on the lists of those who work with it. Part of other acts.
 */
export async function closeAfterRemoval(
  tx: Tx,
  app: App,
  { record, standard }: { readonly record: Pick<CaseRecord, "id" | "tenantId">; readonly standard: Standard },
): Promise<void> {
  const today = app.clock.today();
  const owed = obligations(await readCaseFile(tx, record.tenantId, record.id), standard, app.law, today);
  const isLeft = owed.some(
    ({ owedBy, status, what }) =>
      owedBy === "authority" &&
      staysHere.has(what) &&
      what !== "grant-end" &&
      (status === "open" || status === "missed"),
  );
  if (!isLeft) await changeCase(tx, record, { closedOn: today });
}
