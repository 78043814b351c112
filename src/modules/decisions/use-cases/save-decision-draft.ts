import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { DraftDecision } from "../domain/decision.ts";
import { isAboutOtherTasks, type ReadDate, readDraft, settleDraft } from "../domain/draft-form.ts";
import { withFollowedLinks } from "../domain/draft-links.ts";
import { firstDraft } from "../domain/first-draft.ts";
import { type Insertion, withPhrase } from "../domain/insert-phrase.ts";
import { withProposedRules } from "../domain/rules-proposal.ts";
import { saveDraft } from "../repository.ts";
import { type CaseToDecide, readCaseToDecide, type WaitingToBeDecided } from "./case-to-decide.ts";

/** Why a draft is not saved: nothing waits for a decision, some of what it is about has been decided since, or the parts that somebody else has changed meanwhile. */
export type SaveDraftRefusal =
  | "not-found"
  | "nothing-to-decide"
  | "decided-meanwhile"
  | { readonly conflicts: readonly string[] };

/** A draft as it came back in a form. */
export interface DraftForm {
  readonly fields: Fields;
  readonly dateIn: ReadDate;
  /** A phrase of the library that is put in with the same press. */
  readonly insertion?: Insertion | undefined;
}

/**
 * Saves a draft as far as it has come, however unfinished. Two who write about different tasks do not meet; who comes last
 * to the same one gets the own text back with the other's beside it. A draft that changes is no longer approved.
 */
export function saveDecisionDraft(
  app: App,
  actor: Actor,
  caseId: string,
  form: DraftForm,
): Promise<Outcome<null, SaveDraftRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<null, SaveDraftRefusal>> => {
    const record = await caseForAct(tx, actor, "decision:draft", caseId);
    if (!record) return refused("not-found");
    const { issued, waiting } = await readCaseToDecide(tx, app, actor, record);
    return waiting ? save(tx, app, actor, record.id, { ...waiting, issued }, form) : refused("nothing-to-decide");
  });
}

async function save(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  { issued, ...waiting }: WaitingToBeDecided & Pick<CaseToDecide, "issued">,
  { fields, dateIn, insertion }: DraftForm,
): Promise<Outcome<null, SaveDraftRefusal>> {
  if (isAboutOtherTasks(fields, waiting.application.tasks)) return refused("decided-meanwhile");

  const stored = waiting.open?.content ?? firstDraft(waiting.ground, issued);
  const typed = readDraft(fields, dateIn, waiting.application.tasks);
  const settled = settleDraft(typed, stored, contentTag);
  if (!settled.ok) return refused({ conflicts: settled.refusal });
  if (waiting.open && !settled.value.isChanged && insertion === undefined) return accepted(null);

  const typedIn = withProposedRules(settled.value.content, stored, waiting.ground);
  const content = withFollowedLinks(
    insertion === undefined ? typedIn : withPhrase(typedIn, insertion, waiting.phrases),
  );
  await saveDraft(tx, actor.tenantId, draftOf(app, actor, caseId, waiting, content));
  return accepted(null);
}

const draftOf = (
  app: App,
  actor: Actor,
  caseId: string,
  { open, application }: WaitingToBeDecided,
  content: DraftDecision["content"],
): DraftDecision => ({
  state: "draft",
  id: open?.id ?? app.newId(),
  caseId,
  applicationId: application.id,
  content,
  draftedBy: actor.id,
  updatedAt: app.clock.now(),
  version: (open?.version ?? 0) + 1,
});
