import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { openAssessment, openingThemes } from "../domain/assessment.ts";
import { startedEntry } from "../domain/assessment-entries.ts";
import { assessmentsOfCase, insertAssessment } from "../repository.ts";
import { readCaseGround } from "./case-ground.ts";

/** Why no assessment is begun. */
export type StartRefusal = "not-found" | "no-application";

/**
 * Begins an assessment with the themes that the citizen applied about, or leads to the one that is open: pressed twice it
 * is one. A later assessment begins where the last one ended.
 *
 * @returns the assessment's id
 */
export function startAssessment(app: App, actor: Actor, caseId: string): Promise<Outcome<string, StartRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, StartRefusal>> => {
    const record = await caseForAct(tx, actor, "assessment:write", caseId);
    if (!record) return refused("not-found");
    const all = await assessmentsOfCase(tx, actor.tenantId, caseId);
    const open = all.find(({ finishedOn }) => finishedOn === null);
    if (open) return accepted(open.id);
    const { applications, today } = await readCaseGround(tx, app, actor, record);
    if (applications.length === 0) return refused("no-application");

    const applied = applications.flatMap(({ tasks }) => tasks.map(({ task }) => task));
    const fresh = { id: app.newId(), caseId, at: app.clock.now(), by: actor.id };
    const assessment = openAssessment(fresh, openingThemes(app.law.ffb, applied), all.at(-1));
    await insertAssessment(tx, actor.tenantId, assessment);
    await recordEvents(tx, app, actor, caseId, [startedEntry(assessment, app.law.ffb, today)]);
    return accepted(assessment.id);
  });
}
