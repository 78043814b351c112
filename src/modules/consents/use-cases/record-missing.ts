import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { missingEntry } from "../domain/consent-entries.ts";
import type { MissingCooperation } from "../domain/missing-cooperation.ts";
import { readMissing } from "../domain/missing-form.ts";
import { insertMissing } from "../repository.ts";

/** Why it is not written down that the case is decided on what is there. */
export type RecordMissingRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Writes down that the case is decided on what is there, since the citizen does not consent or take part: what is missing,
 * what was tried, and how the citizen was told what it means. Nobody is refused by it: it tells whoever decides.
 *
 * Law: retssikkerhedsloven § 11 b.
 */
export function recordMissing(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
  press: FormPress,
): Promise<Outcome<string, RecordMissingRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "information:missing" }, () =>
      recordIn(tx, app, actor, caseId, typed),
    ),
  );
}

async function recordIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
): Promise<Outcome<"kept", RecordMissingRefusal>> {
  const record = await caseForAct(tx, actor, "information:request", caseId);
  if (!record) return refused("not-found");
  const today = app.clock.today();
  const read = readMissing(typed, today);
  if (!read.ok) return refused({ problems: read.refusal });
  const mark: MissingCooperation = { ...read.value, id: app.newId(), registeredOn: today };
  await insertMissing(tx, caseId, mark, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, caseId, [missingEntry(mark)]);
  return accepted("kept");
}
