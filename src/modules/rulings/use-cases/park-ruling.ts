import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type RefusedFile } from "../../documents/use-cases/check-files.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readParking } from "../domain/parked-ruling.ts";
import { parkedRulingPath } from "../paths.ts";
import { insertParked } from "../repository.ts";

/** The form in which a ruling is put aside, as it came. */
export interface TypedParking {
  readonly fields: Fields;
  readonly receivedOn: TypedDay;
  readonly files: readonly SentFile[];
  readonly submissionId: string;
}

/** Why it is not put aside yet: the file cannot be taken in, or something is missing. */
export type ParkRefusal = readonly RefusedFile[] | { readonly problems: readonly FieldProblem[] };

/**
 * Puts a ruling aside that fits no case: its paper and the day it came are kept until somebody finds where it belongs.
 *
 * Law: forvaltningsloven § 7, stk. 2; offentlighedsloven § 15.
 *
 * @returns the path of it
 * @throws PermissionDenied for those who receive nothing
 */
export async function parkRuling(
  app: App,
  actor: StaffActor,
  { fields, files, receivedOn, submissionId }: TypedParking,
): Promise<Outcome<string, ParkRefusal>> {
  requireRole(actor, "ruling:park");
  const checked = await checkFiles(files.slice(0, 1));
  if (!checked.ok) return checked;
  const [file] = checked.value;
  const read = readParking(fields, receivedOn, { hasPaper: file !== undefined, today: app.clock.today() });
  if (!read.ok || file === undefined) return refused({ problems: read.ok ? [] : read.refusal });
  const { bytes, mediaType, name, sha256, sizeBytes } = file;
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "ruling:park" };
  return transaction(app.database.of(actor), (tx) =>
    once(tx, app, press, async () => {
      const kept = { id: app.newId(), parkedAt: app.clock.now(), parkedBy: actor.id, matched: null };
      const paper = { title: name === "" ? "Uden titel" : name, type: mediaType, sizeBytes };
      await insertParked(tx, { parked: { ...read.value, ...paper, ...kept }, bytes, sha256 });
      await noteLooks(tx, actor, [{ act: "ruling:park", citizenId: null, caseId: null, basis: "front" }]);
      return accepted(`${parkedRulingPath(kept.id)}?gjort=gemt`);
    }),
  );
}
