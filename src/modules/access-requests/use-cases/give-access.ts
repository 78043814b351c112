import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { plan } from "../../../platform/jobs.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { giveFields } from "../domain/access-forms.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import { givenFile } from "../domain/given-file.ts";
import { hasLostWords, keepsSomethingBack, withChoices } from "../domain/piece-choice.ts";
import { choicesOf, insertMaking, requestsOfCase } from "../repository.ts";
import { type AccessNamed, tagOf } from "./read-access.ts";

/**
 * Why the file is not given: it was meanwhile, or is being made, it is another than was shown, words that are to be left out stand no more where
 * they were chosen, or what is missing in the form.
 */
export type GiveAccessRefusal =
  | "not-found"
  | "already-given"
  | "being-made"
  | "changed-meanwhile"
  | "words-gone"
  | { readonly problems: readonly FieldProblem[] };

/** The press of the button: what was shown, and where the citizen can complain. */
export interface ToGive {
  /** What the file and the choices were when they were shown. */
  readonly tag: string;
  /** Empty where nothing is kept back. */
  readonly complaint: string;
}

/**
 * Settles what is given, thing by thing, and has it made: from now on it stays as it was chosen, whatever comes into the case. It is
 * given when it is made (`make-access-file.ts`), with a letter that tells what is left out and why.
 *
 * Law: forvaltningsloven §§ 9, 12-16, 22 and 25.
 *
 * @returns the path of the page to show
 */
export function giveAccess(
  app: App,
  actor: StaffActor,
  { accessId, caseId }: AccessNamed,
  toGive: ToGive,
  press: FormPress,
): Promise<Outcome<string, GiveAccessRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "access:give" }, async () => {
      const record = await caseForAct(tx, actor, "access:give", caseId);
      const request = record && (await requestsOfCase(tx, caseId)).find(({ id }) => id === accessId);
      if (!record || !request) return refused<GiveAccessRefusal>("not-found");
      const settled = settledBefore(request);
      return settled === null ? giveIn(tx, app, actor, record, request, toGive) : refused<GiveAccessRefusal>(settled);
    }),
  );
}

async function giveIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  request: AccessRequest,
  { complaint, tag }: ToGive,
): Promise<Outcome<"chosen", GiveAccessRefusal>> {
  const chosen = withChoices(await piecesIn(tx, app, actor, record.id), await choicesOf(tx, request.id));
  if (tagOf(chosen) !== tag) return refused("changed-meanwhile");
  if (chosen.some(hasLostWords)) return refused("words-gone");
  if (keepsSomethingBack(chosen) && complaint === "") return refused({ problems: [noComplaint] });
  const file = givenFile(chosen, app.clock.today());
  await insertMaking(tx, request.id, { file, complaint }, { at: app.clock.now(), by: actor.id });
  const job = { tenantId: record.tenantId, requestId: request.id };
  await plan(tx, "make-access-file", job, { key: `make-access-file:${request.id}` });
  return accepted("chosen");
}

const settledBefore = ({ given, making }: AccessRequest): "already-given" | "being-made" | null =>
  given === null ? making && "being-made" : "already-given";

const noComplaint: FieldProblem = {
  field: giveFields.complaint,
  message: "Skriv, hvor borgeren kan klage over det, der er udeladt.",
};
