import { calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { CaseGround } from "../../assessments/use-cases/case-ground.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
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
 * The application that the citizen is heard about: the one that waits, else the latest that stands. One that is decided may be
 * taken up again, and what is granted may be changed or ended: then too the citizen is heard first.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 */
export const heardAbout = ({ applications, waiting }: CaseGround): Application | undefined =>
  waiting ?? applications.findLast(({ withdrawnOn }) => withdrawnOn === null);
