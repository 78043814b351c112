import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { subTheme } from "../../standards/domain/ffb.ts";
import { type Assessment, blankTheme, isBlankTheme, isBlankWhole } from "../domain/assessment.ts";
import { wholeKey } from "../domain/assessment-fields.ts";
import { type AssessmentChange, storedTheme } from "../domain/settle-assessment.ts";
import { assessmentsOfCase, removeTheme, saveTargets, saveTheme, saveWhole, touchAssessment } from "../repository.ts";
import type { AssessmentForm } from "./save-assessment.ts";

type Clock = Pick<App, "clock">;

/** Keeps what was changed in an open assessment, with who changed it. Part of other acts: permission is theirs. */
export async function keepChange(
  tx: Tx,
  { clock }: Clock,
  actor: Actor,
  stored: Assessment,
  { whole, themes, targets }: AssessmentChange,
): Promise<void> {
  const { tenantId } = actor;
  const writer = { by: actor.id, at: clock.now() };
  if (whole !== null) await saveWhole(tx, tenantId, stored.id, whole, writer);
  for (const theme of themes) await saveTheme(tx, tenantId, stored.id, theme, stored.themes.length, writer);
  if (targets !== null) {
    const since = new Map(stored.targets.map(({ code, recordedOn }) => [code, recordedOn]));
    const dated = targets.map((target) => ({ ...target, recordedOn: since.get(target.code) ?? clock.today() }));
    await saveTargets(tx, tenantId, stored.id, dated, writer);
  }
  if (whole === null && themes.length === 0 && targets === null) return;
  await touchAssessment(tx, tenantId, stored.id, writer.by, writer.at);
}

/** What was pressed beside saving: a sub-theme added or taken out, or a part kept as it was in the assessment before. */
export async function keepPress(
  tx: Tx,
  app: Pick<App, "clock" | "law">,
  actor: Actor,
  caseId: string,
  { add, remove, keep }: Pick<AssessmentForm, "add" | "remove" | "keep">,
): Promise<void> {
  const all = await assessmentsOfCase(tx, actor.tenantId, caseId);
  const now = all.find(({ finishedOn }) => finishedOn === null);
  if (now === undefined) return;
  const isThere = now.themes.some(({ code }) => code === add);
  if (add && subTheme(app.law.ffb, add) && !isThere)
    await saveTheme(tx, actor.tenantId, now.id, blankTheme(add), now.themes.length);
  const theme = now.themes.find(({ code }) => code === remove);
  if (theme && isBlankTheme(theme)) await removeTheme(tx, actor.tenantId, now.id, theme.code);
  const before = all.findLast(({ finishedOn }) => finishedOn !== null);
  if (keep && before) await keepChange(tx, app, actor, now, unchanged(now, before, keep));
}

/** The part as it was before; nothing where something is written by now, so that no new word is lost to an old one. */
function unchanged(now: Assessment, before: Assessment, part: string): AssessmentChange {
  const nothing = { whole: null, themes: [], targets: null };
  if (part === wholeKey) return isBlankWhole(now.whole) ? { ...nothing, whole: before.whole } : nothing;
  const earlier = before.themes.find(({ code }) => code === part);
  return earlier && isBlankTheme(storedTheme(now, part)) ? { ...nothing, themes: [earlier] } : nothing;
}
