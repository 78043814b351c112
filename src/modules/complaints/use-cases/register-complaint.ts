import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { mostUploads } from "../../../platform/uploads/upload-sizes.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type ReceivedFile, type RefusedFile } from "../../documents/use-cases/check-files.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { complaintHelpers, readRegistration } from "../domain/register-form.ts";
import { complaintPath } from "../paths.ts";
import { readGround } from "./read-ground.ts";
import { receiveComplaint } from "./receive-complaint.ts";

/** Why a complaint is not written down. */
export type RegisterRefusal =
  | "not-found"
  | "too-many-files"
  | readonly RefusedFile[]
  | { readonly problems: readonly FieldProblem[] };

/** The form in which staff write a complaint down, as it came. */
export interface TypedRegistration {
  readonly fields: Fields;
  readonly receivedOn: TypedDay;
  readonly files: readonly SentFile[];
  readonly submissionId: string;
}

/**
 * Writes down a complaint that came in speech or on paper, from the citizen or from anybody else. Somebody without a mandate
 * is not turned away: the complaint is received, and the citizen is asked.
 *
 * Law: forvaltningsloven §§ 7 and 8; retssikkerhedsloven §§ 60 and 66.
 *
 * @returns the path of the complaint
 */
export async function registerComplaint(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedRegistration,
): Promise<Outcome<string, RegisterRefusal>> {
  const database = app.database.of(actor);
  if (!(await caseForReading(database, actor, caseId, "complaint:register"))) return refused("not-found");
  if (typed.files.length > mostUploads) return refused("too-many-files");
  const files = await checkFiles(typed.files);
  if (!files.ok) return files;
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: typed.submissionId,
    act: "complaint:register",
  };
  return transaction(database, (tx) =>
    once(tx, app, press, () => registerIn(tx, app, actor, caseId, { typed, files: files.value })),
  );
}

async function registerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  { files, typed }: { readonly typed: TypedRegistration; readonly files: readonly ReceivedFile[] },
): Promise<Outcome<string, RegisterRefusal>> {
  const record = await caseForAct(tx, actor, "complaint:register", caseId);
  if (!record) return refused("not-found");
  const today = app.clock.today();
  const ground = await readGround(tx, app, actor, record);
  const helpers = complaintHelpers(await mandatesGivenBy(tx, record.citizenId), today);
  const told = readRegistration(typed.fields, typed.receivedOn, { ground, helpers, today });
  if (!told.ok) return refused({ problems: told.refusal });
  const [first] = await receiveComplaint(tx, app, actor, record, { told: told.value, ground, files });
  if (!first) throw new RangeError("a complaint that is received is there");
  return accepted(`${complaintPath(caseId, first.id)}?gjort=modtaget`);
}
