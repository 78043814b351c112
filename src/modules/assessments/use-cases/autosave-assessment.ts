import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Assessment } from "../domain/assessment.ts";
import { isShownField, type SentAssessment } from "../domain/assessment-form.ts";
import type { Tags } from "../domain/case-pages.ts";
import { assessmentTags } from "./assessment-tags.ts";
import { namesBeside } from "./names-beside.ts";
import { type SaveAssessmentRefusal, saveAssessment } from "./save-assessment.ts";

/** What has been saved while somebody wrote. */
export interface Autosaved {
  /** ISO moment in UTC. */
  readonly savedAt: string;
  readonly assessment: Assessment;
  /** The tags of all parts as they are stored now. */
  readonly tags: Tags;
  readonly beside: Awaited<ReturnType<typeof namesBeside>>;
}

/**
 * Saves what somebody has written so far, while they write: the same save as the button's, but for the answers about the target
 * group, which the journal tells of each time they change.
 */
export async function autosaveAssessment(
  app: App,
  actor: Actor,
  caseId: string,
  { fields, dayIn }: SentAssessment,
): Promise<Outcome<Autosaved, SaveAssessmentRefusal>> {
  const saved = await saveAssessment(app, actor, caseId, { fields: ofAssessment(fields), dayIn });
  if (!saved.ok) return saved;
  return accepted({
    savedAt: app.clock.now(),
    assessment: saved.value,
    tags: assessmentTags(saved.value),
    beside: await namesBeside(app, actor, saved.value),
  });
}

/** The form without what shows answers: those that it does not show are left alone. */
const ofAssessment = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("vist-") || isShownField(name)));
