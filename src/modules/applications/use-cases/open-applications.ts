import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Application } from "../domain/application.ts";
import { type NoOpenApplication, openApplications } from "../domain/application-acts.ts";
import { applicationsOfCase, saveWithdrawn } from "../repository.ts";

/** The case's applications that wait for an answer, with the events that tell so. */
export interface Waiting {
  readonly applications: readonly [Application, ...Application[]];
  readonly events: readonly CaseEvent[];
}

/** What waits for an answer in the locked case, or why nothing does. Part of acts: permission is theirs. */
export async function waitingIn(tx: Tx, record: CaseRecord): Promise<Outcome<Waiting, NoOpenApplication>> {
  const { events } = await readCaseFile(tx, record.tenantId, record.id);
  const open = openApplications(await applicationsOfCase(tx, record.tenantId, record.id), events);
  return open.ok ? accepted({ applications: open.value, events }) : refused(open.refusal);
}

/** Ends what waits in the locked case at the citizen's wish; the case is closed unless something has been decided in it. */
export async function endWaiting(tx: Tx, app: App, record: CaseRecord, waiting: Waiting): Promise<void> {
  const today = app.clock.today();
  for (const { id } of waiting.applications) await saveWithdrawn(tx, record.tenantId, id, today);
  const isDecided = waiting.events.some(({ type }) => type === "decision-made");
  if (!isDecided) await changeCase(tx, record, { closedOn: today });
}
