import { localDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseFile } from "../../cases/domain/case-event.ts";
import { caseFactsSchema } from "../../cases/domain/case-record.ts";
import { asCorrected } from "../../cases/domain/corrected-events.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { assembleCaseFile } from "../domain/assemble-case-file.ts";
import { caseFactsRow } from "../repository.ts";

/** The case as facts and dated events, from the journal, as corrections tell it now. Part of other acts: permission is theirs. */
export async function readCaseFile(tx: Tx | Database, tenantId: string, caseId: string): Promise<CaseFile> {
  const row = await caseFactsRow(tx, tenantId, caseId);
  if (!row) throw new RangeError("there is no such case");
  const entries = await readEntries(tx, tenantId, caseId);
  const person = {
    bornOn: localDate(row.bornOn),
    openedOn: localDate(row.openedOn),
    facts: caseFactsSchema.parse(row.facts),
  };
  const caseFile = assembleCaseFile(person, entries);
  return { ...caseFile, events: asCorrected(caseFile.events) };
}
