import { editOf } from "../../../kernel/edit.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { draftFields, firstDraft, type HearingDraft, typedDraft } from "../domain/hearing-draft.ts";
import { deleteDraft, findDraft, saveDraft } from "../repository.ts";
import { gatheredIn, proposedDayIn } from "./hearing-ground.ts";

/** Why a hearing that somebody writes is not saved: somebody else has changed it meanwhile. */
export type SaveHearingDraftRefusal = "not-found" | "changed-by-another";

/** Saves a hearing as far as it has come, with the facts of the case that were chosen taken over. */
export function saveHearingDraft(
  app: App,
  actor: Actor,
  caseId: string,
  fields: Fields,
): Promise<Outcome<HearingDraft, SaveHearingDraftRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<HearingDraft, SaveHearingDraftRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    const stored = (await findDraft(tx, actor.tenantId, caseId)) ?? firstDraft(proposedDayIn(app, actor));
    const typed = { content: typedDraft(fields), seen: textOf(fields, draftFields.shown) };
    if (editOf(typed, stored, contentTag) === "conflict") return refused("changed-by-another");
    const draft = await withTaken(tx, app, actor, caseId, typed.content, fields);
    await saveDraft(tx, actor.tenantId, caseId, draft, { at: app.clock.now(), by: actor.id });
    return accepted(draft);
  });
}

/** The draft with the chosen facts of the case after its own; one that is there already is not taken twice. */
async function withTaken(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  draft: HearingDraft,
  fields: Fields,
): Promise<HearingDraft> {
  const keys = [fields[draftFields.taken] ?? []].flat();
  if (keys.length === 0) return draft;
  const facts = (await gatheredIn(tx, app, actor, caseId))
    .filter(({ key }) => keys.includes(key))
    .map(({ mark, source, text }) => ({ text: text.trim(), source, mark }))
    .filter((fact) => !draft.facts.some(({ source, text }) => text === fact.text && source === fact.source));
  return { ...draft, facts: [...draft.facts, ...facts] };
}

/** Throws away what somebody has written of a hearing. */
export function discardHearingDraft(app: App, actor: Actor, caseId: string): Promise<Outcome<"gone", "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"gone", "not-found">> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    await deleteDraft(tx, actor.tenantId, caseId);
    return accepted("gone");
  });
}
