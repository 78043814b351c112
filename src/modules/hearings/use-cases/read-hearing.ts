import { calendarFrom } from "../../../kernel/calendar.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import type { Database } from "../../../platform/database.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import type { CitizenHearingView, HearingView } from "../domain/case-pages.ts";
import { type Hearing, hearingState, hearingToAnswer, hearingToPostpone } from "../domain/hearing.ts";
import { firstDraft } from "../domain/hearing-draft.ts";
import { exceptionsFrom } from "../domain/hearing-form.ts";
import { isAwaited, proposedNewDay } from "../domain/postponement.ts";
import { findDraft } from "../repository.ts";
import { gatheredIn, heardAbout, proposedDayIn } from "./hearing-ground.ts";
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
    toPostpone: toPostpone(hearings, ground),
    exceptions: exceptionsFrom(law),
    timeExceptions: law.hearingExceptions.filter(({ section }) => section === 21),
    ...(await toWrite(database, app, actor, caseId)),
    isWaiting: ground.waiting !== undefined,
    isApplied: heardAbout(ground) !== undefined,
    owed: await readOwed(database, app, actor, caseId),
    today: ground.today,
  };
}

function toPostpone(hearings: readonly Hearing[], { law, standard, today }: CaseGround): HearingView["toPostpone"] {
  const hearing = hearingToPostpone(hearings);
  const asked = hearing?.postponements.find(isAwaited);
  if (!hearing || !asked) return undefined;
  const calendar = calendarFrom(law.calendar, standard.settings);
  return { hearing, proposedDay: proposedNewDay(calendar, asked, { today, answerBy: hearing.answerBy }) };
}

/** The draft, and what can be taken over into it, for those who may send one. */
async function toWrite(
  database: Database,
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<Pick<HearingView, "draft" | "gathered">> {
  const first = firstDraft(proposedDayIn(app, actor));
  if (!permitsInGeneral(actor, "hearing:send"))
    return { draft: { content: first, tag: "", isStored: false }, gathered: [] };
  const stored = await findDraft(database, actor.tenantId, caseId);
  const content = stored ?? first;
  return {
    draft: { content, tag: contentTag(content), isStored: stored !== undefined },
    gathered: await gatheredIn(database, app, actor, caseId),
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
