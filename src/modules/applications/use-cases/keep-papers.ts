import { isId } from "../../../kernel/id.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type RefusedFile, titleOf } from "../../documents/use-cases/check-files.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { mostPapers } from "../domain/draft-paper.ts";
import { deletePaper, insertPaper, lockDraft, papersOfDraft } from "../repository.ts";
import { draftOf } from "./read-draft.ts";

/** Why papers are not kept with the draft: too many, or files that cannot be taken in. */
export type PaperRefusal = "too-many-papers" | readonly RefusedFile[];

/**
 * Keeps files with the citizen's draft until it is sent: all of them, or none where one cannot be taken in. They are looked
 * into before anything is locked. The same file twice is kept once, so that a press that is sent again adds nothing.
 *
 * @param title what they are; null where the files' names are to tell
 */
export async function keepPapers(
  app: App,
  actor: CitizenSide,
  title: string | null,
  files: readonly SentFile[],
): Promise<Outcome<"kept", PaperRefusal>> {
  requireRole(actor, "application:submit");
  if (files.length > mostPapers) return refused("too-many-papers");
  const checked = await checkFiles(files);
  if (!checked.ok) return checked;
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"kept", PaperRefusal>> => {
    const owner = draftOf(actor);
    await lockDraft(tx, owner, app.clock.now());
    const there = await papersOfDraft(tx, owner);
    const fresh = checked.value.filter((file) => !there.some((paper) => isSame(paper, file)));
    if (there.length + fresh.length > mostPapers) return refused("too-many-papers");
    for (const [at, { mediaType, name, ...file }] of fresh.entries()) {
      const paper = { ...file, id: app.newId(), type: mediaType, title: titleOf(title, name, at, fresh.length) };
      await insertPaper(tx, owner, paper, app.clock.now());
    }
    return accepted("kept");
  });
}

const isSame = (one: { readonly sha256: Uint8Array }, other: { readonly sha256: Uint8Array }): boolean =>
  Buffer.compare(one.sha256, other.sha256) === 0;

/** Takes a paper out of the citizen's draft. */
export async function dropPaper(app: App, actor: CitizenSide, paperId: string): Promise<void> {
  requireRole(actor, "application:submit");
  if (!isId(paperId)) return;
  await transaction(app.database.of(actor), (tx) => deletePaper(tx, draftOf(actor), paperId));
}
