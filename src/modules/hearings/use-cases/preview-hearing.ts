import { calendarFrom } from "../../../kernel/calendar.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { transaction } from "../../../platform/database.ts";
import { readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { HearingPreview } from "../domain/case-pages.ts";
import { dayTyped } from "../domain/hearing-draft.ts";
import { settleHearing } from "../domain/hearing-form.ts";
import type { hearingLetter } from "../letters/hearing-letter.ts";
import { findDraft } from "../repository.ts";
import { composeHearing } from "./send-hearing.ts";

/** A hearing that is looked through: what hinders it, or its letter. */
export interface PreviewedHearing {
  readonly view: HearingPreview;
  /** Null while something hinders it. */
  readonly document: ReturnType<typeof hearingLetter> | null;
}

/** The letter of the saved hearing as it will be sent; undefined where there is no such case or no draft. */
export function previewHearing(app: App, actor: StaffActor, caseId: string): Promise<PreviewedHearing | undefined> {
  return transaction(app.database.of(actor), async (tx): Promise<PreviewedHearing | undefined> => {
    const record = await caseForReading(tx, actor, caseId, "hearing:send");
    const draft = record && (await findDraft(tx, actor.tenantId, caseId));
    if (!record || !draft) return undefined;
    const ground = await readCaseGround(tx, app, actor, record);
    const calendar = calendarFrom(app.law.calendar, ground.standard.settings);
    const settled = settleHearing(draft, dayTyped(draft.answerBy), ground.today, calendar);
    const view = {
      record,
      citizen: ground.citizen,
      owed: await readOwed(tx, app, actor, caseId),
      today: ground.today,
      problems: settled.ok ? [] : settled.refusal,
      tag: contentTag(draft),
    };
    return { view, document: settled.ok ? await composeHearing(tx, app, actor, ground, settled.value) : null };
  });
}

/** The same as it will be printed; undefined also while something hinders it. */
export async function previewHearingPdf(app: App, actor: StaffActor, caseId: string): Promise<Uint8Array | undefined> {
  const previewed = await previewHearing(app, actor, caseId);
  return previewed?.document ? app.letters.print(previewed.document) : undefined;
}
