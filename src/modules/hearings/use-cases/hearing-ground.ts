import { calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { CaseGround } from "../../assessments/use-cases/case-ground.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { applicationsToChange } from "../../obligations/domain/open-change.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type GatheredFact, gatheredFacts } from "../domain/gathered-facts.ts";
import { proposedAnswerDay } from "../domain/hearing-form.ts";

/** What a case holds that the party may have to be heard about. Part of other acts: permission is theirs. */
export async function gatheredIn(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  caseId: string,
): Promise<readonly GatheredFact[]> {
  const { tenantId } = actor;
  return gatheredFacts({
    assessment: await currentAssessment(tx, tenantId, caseId),
    documents: await documentsIn(tx, caseId),
    entries: await readEntries(tx, tenantId, caseId),
    ffb: app.law.ffb,
  });
}

/** The day that is proposed for an answer. */
export const proposedDayIn = (app: App, actor: Actor): LocalDate =>
  proposedAnswerDay(calendarFrom(app.law.calendar, standardOf(app, actor).settings), app.clock.today());

/**
 * The application that the citizen is heard about: the oldest that waits, or whose support is to be changed, as they are decided in
 * that order; else the latest that stands. One that is decided may be taken up again: then too the citizen is heard first.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 */
export function heardAbout({ applications, events, waiting }: CaseGround): Application | undefined {
  const standing = applications.filter(({ withdrawnOn }) => withdrawnOn === null);
  const changed = applicationsToChange(events);
  return standing.find(({ id }) => id === waiting?.id || changed.includes(id)) ?? standing.at(-1);
}
