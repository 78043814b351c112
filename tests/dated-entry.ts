import assert from "node:assert/strict";
import { readEntries } from "../src/modules/journal/use-cases/read-entries.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** The id of the entry that tells when the application of a case came in. */
export async function datedEntry(
  app: App,
  { caseId, citizen }: Pick<CaseInState, "caseId" | "citizen">,
): Promise<string> {
  const entries = await readEntries(app.database.of(citizen), citizen.tenantId, caseId);
  const received = entries.find(({ event }) => event?.type === "application-received");
  assert.ok(received);
  return received.id;
}
