import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseNumbered } from "../../cases/use-cases/case-numbered.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import { type CaseDocument, filerOf } from "../domain/document.ts";
import { misfiledEntry, movedHereEntry } from "../domain/document-entries.ts";
import type { Mark } from "../domain/document-form.ts";
import { findDocument, insertDocument, insertMark, readContent } from "../repository.ts";

/** Why a paper is not marked. */
export type MarkRefusal = "not-found" | "already-marked" | "no-such-case";

/**
 * Marks a paper as filed wrongly: moved to the case that it belongs in, if it is one that the actor may file in, or taken
 * out. Nothing is deleted; the paper is opened no more by way of the wrong case, and both journals tell it.
 *
 * Law: databeskyttelsesforordningen art. 5, stk. 1, litra d, and art. 17, stk. 3, litra b.
 */
export function markMisfiled(
  app: App,
  actor: StaffActor,
  at: { readonly caseId: string; readonly documentId: string },
  mark: Mark,
  press: FormPress,
): Promise<Outcome<string, MarkRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "document:mark" }, () => markIn(tx, app, actor, at, mark)),
  );
}

async function markIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, documentId }: { readonly caseId: string; readonly documentId: string },
  { toCaseNumber, reason }: Mark,
): Promise<Outcome<"marked", MarkRefusal>> {
  const record = await caseForAct(tx, actor, "document:mark", caseId);
  const document = record && (await findDocument(tx, caseId, documentId));
  if (!document) return refused("not-found");
  if (document.misfiled) return refused("already-marked");
  const moved = toCaseNumber === null ? null : await move(tx, app, actor, document, toCaseNumber);
  if (moved === undefined) return refused("no-such-case");
  await insertMark(tx, documentId, { movedTo: moved, reason, at: app.clock.now(), by: actor.id });
  const entry = misfiledEntry(document, moved === null ? "withdrawn" : "moved", reason, app.clock.today());
  await recordEvents(tx, app, actor, caseId, [entry]);
  return accepted("marked");
}

/**
 * Marks papers as filed wrongly where what they came with is: they are taken out of the case. Part of other acts: permission is theirs.
 *
 * Law: databeskyttelsesforordningen art. 5, stk. 1, litra d.
 *
 * @returns what the journal is told
 */
export async function takeOutPapers(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  ids: readonly string[],
  reason: string,
): Promise<readonly ActEntry[]> {
  const told: ActEntry[] = [];
  for (const id of ids) {
    const document = await findDocument(tx, caseId, id);
    if (!document || document.misfiled) continue;
    await insertMark(tx, id, { movedTo: null, reason, at: app.clock.now(), by: actor.id });
    told.push(misfiledEntry(document, "withdrawn", reason, app.clock.today()));
  }
  return told;
}

/** Files the same paper in the case of this number; undefined where that is no other case of the actor's. */
async function move(
  tx: Tx,
  app: App,
  actor: StaffActor,
  document: CaseDocument,
  number: string,
): Promise<string | undefined> {
  const numbered = await caseNumbered(tx, actor.tenantId, number);
  const isOther = numbered !== undefined && numbered.id !== document.caseId;
  const record = isOther ? await caseForAct(tx, actor, "document:add", numbered.id) : undefined;
  const addedAs = filerOf(actor);
  if (!record || addedAs === undefined) return undefined;
  const filed = { id: app.newId(), caseId: record.id, addedAt: app.clock.now(), addedBy: actor.id, addedAs };
  // Whether this citizen may see it is a new question: it is theirs only now.
  const here: CaseDocument = { ...document, ...filed, shownToCitizen: false };
  await insertDocument(tx, { document: here, ...(await readContent(tx, document.id)) });
  await recordEvents(tx, app, actor, record.id, [movedHereEntry(here, app.clock.today())]);
  return filed.id;
}
