import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { newestOf, type Phrase, type PhraseContent } from "../domain/phrase.ts";
import { readPhrase } from "../domain/phrase-form.ts";
import { phrasePath } from "../paths.ts";
import { allPhrases, insertPhrase, insertVersion, lockPhrase } from "../repository.ts";

/** Why a phrase is not written: there is none, it is out of use, somebody wrote a newer version, or what the form lacks. */
export type WritePhraseRefusal = "not-found" | "retired" | "changed-meanwhile" | readonly FieldProblem[];

/** A phrase as it came back in a form: a new one, or a new version of one. */
export interface PhraseForm {
  readonly fields: Fields;
  readonly submissionId: string;
  /** Null for a new phrase. */
  readonly phrase: { readonly id: string; readonly seenVersion: number } | null;
}

/**
 * Writes a phrase into the library, or a new version of one: what was used before stays as it was.
 *
 * @returns the path of the phrase
 * @throws PermissionDenied for those who decide nothing.
 */
export async function writePhrase(
  app: App,
  actor: StaffActor,
  { fields, submissionId, phrase }: PhraseForm,
): Promise<Outcome<string, WritePhraseRefusal>> {
  requireRole(actor, "decision:draft");
  const read = readPhrase(fields);
  if (!read.ok) return read;
  const id = phrase?.id ?? app.newId();
  const pressed = { submissionId, act: "phrase:write", path: phrasePath(id) };
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<WritePhraseRefusal>(tx, app, actor, pressed, () =>
      phrase === null ? addVersion(tx, app, actor, id, 1, read.value) : addNewer(tx, app, actor, phrase, read.value),
    ),
  );
}

async function addNewer(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { id, seenVersion }: NonNullable<PhraseForm["phrase"]>,
  content: PhraseContent,
): Promise<Outcome<null, WritePhraseRefusal>> {
  if (!(await lockPhrase(tx, id))) return refused("not-found");
  const stored = (await allPhrases(tx)).find((one): one is Phrase => one.id === id);
  if (!stored) return refused("not-found");
  if (stored.retiredAt !== null) return refused("retired");
  const { version } = newestOf(stored);
  return version === seenVersion ? addVersion(tx, app, actor, id, version + 1, content) : refused("changed-meanwhile");
}

async function addVersion(
  tx: Tx,
  app: App,
  actor: StaffActor,
  id: string,
  version: number,
  content: PhraseContent,
): Promise<Outcome<null, WritePhraseRefusal>> {
  if (version === 1) await insertPhrase(tx, id);
  await insertVersion(tx, id, { ...content, version, writtenAt: app.clock.now(), writtenBy: actor.id });
  return accepted(null);
}
