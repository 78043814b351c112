import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { givenEntry } from "../domain/access-entries.ts";
import { giveFields } from "../domain/access-forms.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import { type GivenFile, givenFile } from "../domain/given-file.ts";
import { hasLostWords, keepsSomethingBack, withChoices } from "../domain/piece-choice.ts";
import { accessGivenLetter } from "../letters/access-letters.ts";
import { fileDocument } from "../letters/file-document.ts";
import { choicesOf, insertGiven, requestsOfCase } from "../repository.ts";
import { type AccessNamed, tagOf } from "./read-access.ts";

/**
 * Why the file is not given: it was meanwhile, it is another than was shown, words that are to be left out stand no more where
 * they were chosen, or what is missing in the form.
 */
export type GiveAccessRefusal =
  | "not-found"
  | "already-given"
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
 * Gives the file as it was chosen: thing by thing and as one document, kept as it was given with its exact bytes, with a letter
 * that tells what is left out and why.
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
      return request.given === null
        ? giveIn(tx, app, actor, record, request, toGive)
        : refused<GiveAccessRefusal>("already-given");
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
): Promise<Outcome<"given", GiveAccessRefusal>> {
  const chosen = withChoices(await piecesIn(tx, app, actor, record.id), await choicesOf(tx, request.id));
  if (tagOf(chosen) !== tag) return refused("changed-meanwhile");
  if (chosen.some(hasLostWords)) return refused("words-gone");
  if (keepsSomethingBack(chosen) && complaint === "") return refused({ problems: [noComplaint] });
  const file = givenFile(chosen);
  const { letter, pdf } = await made(tx, app, actor, record, { request, file, complaint });
  const today = app.clock.today();
  const kept = { file, pdf, sha256: sha256(pdf), givenOn: today, letterId: letter.id };
  await insertGiven(tx, request.id, kept, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [givenEntry(request.id, chosen, letter, today)]);
  return accepted("given");
}

const noComplaint: FieldProblem = {
  field: giveFields.complaint,
  message: "Skriv, hvor borgeren kan klage over det, der er udeladt.",
};

interface ToMake {
  readonly request: AccessRequest;
  readonly file: GivenFile;
  readonly complaint: string;
}

/** The letter, and the file as one document. */
async function made(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  { complaint, file, request }: ToMake,
): Promise<{ readonly letter: Letter; readonly pdf: Uint8Array }> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const exceptions = app.law.accessExceptions;
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "access-given",
    document: accessGivenLetter(frame, { request, file, exceptions, complaint }),
    channel: channelTo(app, actor, citizen),
    eventOnPosting: { type: "access-given", request: request.id },
  });
  return { letter, pdf: await app.letters.print(fileDocument(frame, file, exceptions)) };
}
