import { calendarFrom } from "../../../kernel/calendar.ts";
import type { App } from "../../../platform/app.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { CaseConsentsView, MyConsentsView } from "../domain/consents-view.ts";
import { proposedAnswerBy } from "../domain/request-form.ts";
import { consentHelpers } from "../domain/who-may-answer.ts";
import { caseInformationPart } from "./read-information.ts";

const asked = { act: "consent:read", parts: { information: caseInformationPart } } as const;

/** The consents of a case and what others are asked, for staff; undefined where there is no such case, or it is not theirs. */
export async function readCaseConsents(
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<CaseConsentsView | undefined> {
  const found = await caseForStaff(app, actor, caseId, asked);
  if (!found) return undefined;
  const database = app.database.of(actor);
  const { citizen, today } = found;
  const [papers, mandates] = await Promise.all([
    openPapers(database, actor, caseId),
    mandatesGivenBy(database, citizen.id),
  ]);
  const calendar = calendarFrom(app.law.calendar, standardOf(app, actor).settings);
  const helpers = consentHelpers(mandates, today);
  return { ...found, papers, helpers, proposedDay: proposedAnswerBy(calendar, today) };
}

/** The same for the citizen, or somebody whose mandate reaches it. */
export async function readMyConsents(
  app: App,
  actor: CitizenSide,
  caseId: string,
): Promise<MyConsentsView | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  if (!found) return undefined;
  return {
    record: found.record,
    ...found.parts,
    owed: await readOwed(database, app, actor, caseId),
    today: app.clock.today(),
  };
}
