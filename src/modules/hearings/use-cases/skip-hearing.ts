import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { ExceptedHearing, NeedlessHearing } from "../domain/hearing.ts";
import { unheardEntry } from "../domain/hearing-entries.ts";
import { exceptionsFrom, readNoHearing } from "../domain/hearing-form.ts";
import { hearingPath } from "../paths.ts";
import { insertHearing } from "../repository.ts";
import { heardAbout } from "./hearing-ground.ts";

/** Why it is not written down that the party is not heard. */
export type SkipHearingRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** Why the party is not heard, as it was written in the form. */
export interface WrittenSkip {
  readonly way: "exception" | "not-needed";
  readonly fields: Fields;
  readonly submissionId: string;
}

/**
 * Writes down why the party is not heard: an exception in the act, by its number and with a reason, or that nothing speaks
 * against the citizen that the citizen does not know.
 *
 * Law: forvaltningsloven § 19, stk. 1 and stk. 2, nr. 1-6, and § 20.
 *
 * @returns the path of the page to show
 */
export function skipHearing(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenSkip,
): Promise<Outcome<string, SkipHearingRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, SkipHearingRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: written.submissionId,
      act: "hearing:skip",
    };
    return once(tx, app, press, () => skip(tx, app, actor, record, written));
  });
}

async function skip(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { fields, way }: WrittenSkip,
): Promise<Outcome<string, SkipHearingRefusal>> {
  const read = readNoHearing(fields, way, exceptionsFrom(app.law));
  if (!read.ok) return refused({ problems: read.refusal });
  const { exception, reason } = read.value;
  const applicationId = heardAbout(await readCaseGround(tx, app, actor, record))?.id ?? null;
  const registered = { id: app.newId(), registeredOn: app.clock.today(), applicationId, reason };
  const hearing: ExceptedHearing | NeedlessHearing =
    exception === null ? { ...registered, way: "not-needed" } : { ...registered, ...exception, way: "exception" };
  await insertHearing(tx, actor.tenantId, record.id, hearing, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [unheardEntry(hearing)]);
  return accepted(hearingPath(record.id));
}
