import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { mostUploads } from "../../../platform/uploads/upload-sizes.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type ReceivedFile, type RefusedFile } from "../../documents/use-cases/check-files.ts";
import { type CitizenSide, isCitizenSide } from "../../people/domain/actor.ts";
import { type Complainant, complainantKinds } from "../domain/complaint.ts";
import { type ComplaintQuestion, questionProblems, questionsAsked } from "../domain/complaint-draft.ts";
import { toldByDraft } from "../domain/told-complaint.ts";
import { citizenComplaintPath } from "../paths.ts";
import { deleteDraft, findDraft } from "../repository.ts";
import { draftTag } from "./draft-tag.ts";
import { readGround } from "./read-ground.ts";
import { receiveComplaint } from "./receive-complaint.ts";

/** Why a complaint is not sent: there is none to send (it may have been sent from another window), it is another than was shown, a question is open, or a file cannot be taken in. */
export type ComplainRefusal =
  | "not-found"
  | "nothing-to-send"
  | "changed-meanwhile"
  | "too-many-files"
  | { readonly unanswered: ComplaintQuestion }
  | readonly RefusedFile[];

/** The press that sends it. */
export interface SentComplaint {
  readonly files: readonly SentFile[];
  readonly submissionId: string;
  /** The tag of what was shown, as `draftTag` makes it; null where nothing was shown. */
  readonly seen: string | null;
}

/**
 * Sends the complaint that the citizen's side has written: the same press again leads to the same complaint.
 *
 * Law: retssikkerhedsloven §§ 60, 66 and 67.
 *
 * @returns the path of the complaint
 */
export async function complain(
  app: App,
  actor: CitizenSide,
  caseId: string,
  sent: SentComplaint,
): Promise<Outcome<string, ComplainRefusal>> {
  const database = app.database.of(actor);
  if (!(await caseForReading(database, actor, caseId, "complaint:register"))) return refused("not-found");
  if (sent.files.length > mostUploads) return refused("too-many-files");
  const files = await checkFiles(sent.files);
  if (!files.ok) return files;
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: sent.submissionId,
    act: "complaint:register",
  };
  return transaction(database, (tx) =>
    once(tx, app, press, () => sendIn(tx, app, actor, caseId, { files: files.value, seen: sent.seen })),
  );
}

async function sendIn(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  caseId: string,
  { files, seen }: { readonly files: readonly ReceivedFile[] } & Pick<SentComplaint, "seen">,
): Promise<Outcome<string, ComplainRefusal>> {
  const record = await caseForAct(tx, actor, "complaint:register", caseId);
  if (!record) return refused("not-found");
  const writer = { caseId, writtenBy: actor.id };
  const draft = await findDraft(tx, writer);
  if (!draft) return refused("nothing-to-send");
  const ground = await readGround(tx, app, actor, record);
  if (seen !== null && seen !== draftTag(draft, ground)) return refused("changed-meanwhile");
  const unanswered = questionsAsked(draft, ground).find((each) => questionProblems(draft, each, ground).length > 0);
  if (unanswered !== undefined) return refused({ unanswered });
  const told = toldByDraft(draft, ground, complainant(actor), app.clock.today());
  const [first] = await receiveComplaint(tx, app, actor, record, { told, ground, files });
  if (!first) throw new RangeError("a complaint that is received is there");
  await deleteDraft(tx, writer);
  return accepted(`${citizenComplaintPath(actor, caseId, first.id)}?gjort=sendt`);
}

/** Who complains: the citizen, or by name somebody whose mandate reaches it. */
export function complainant(actor: CitizenSide): Complainant {
  if (!isCitizenSide(actor) || actor.kind === "citizen") return { kind: "citizen", name: "", standing: "own" };
  const kind = complainantKinds.find((known) => known === actor.as) ?? "other";
  return { kind, name: actor.name, standing: "mandate" };
}
