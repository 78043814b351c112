import { calendarFrom } from "../../../kernel/calendar.ts";
import type { App } from "../../../platform/app.ts";
import { readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import type { CitizenHearingView, HearingView } from "../domain/case-pages.ts";
import { hearingState, hearingToAnswer } from "../domain/hearing.ts";
import { proposedAnswerDay } from "../domain/hearing-form.ts";
import { readHearings } from "./read-hearings.ts";

/** How the party of a case is heard, for staff; undefined when there is no such case. */
export async function readHearing(app: App, actor: StaffActor, caseId: string): Promise<HearingView | undefined> {
  const { law } = app;
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "hearing:read");
  if (!record) return undefined;
  const ground = await readCaseGround(database, app, actor, record);
  const hearings = await readHearings(database, actor, caseId);
  return {
    record,
    citizen: ground.citizen,
    hearings,
    state: hearingState(hearings, ground.today),
    toAnswer: hearingToAnswer(hearings),
    exceptions: law.hearingExceptions,
    proposedDay: proposedAnswerDay(calendarFrom(law.calendar, ground.standard.settings), ground.today),
    isWaiting: ground.waiting !== undefined,
    owed: await readOwed(database, app, actor, caseId),
    today: ground.today,
  };
}

/** What the citizen is asked in the newest hearing; undefined where nothing has been put to the citizen. */
export async function readOwnHearing(
  app: App,
  actor: CitizenSide,
  caseId: string,
): Promise<CitizenHearingView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "hearing:read");
  const hearing = record && hearingToAnswer(await readHearings(database, actor, caseId));
  if (!record || !hearing) return undefined;
  return { record, hearing, owed: await readOwed(database, app, actor, caseId), today: app.clock.today() };
}
