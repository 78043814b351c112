import type { App } from "../../../platform/app.ts";
import { stateTag } from "../../../platform/digests.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { spokesmen } from "../../letters/domain/said.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import type { CaseAccessView, MyAccessView, MyFileView, OneAccessView } from "../domain/access-view.ts";
import { type ChosenPiece, withChoices } from "../domain/piece-choice.ts";
import { accessPart, choicesOf, givenFileOf } from "../repository.ts";

/** A request of a case, as a page names it. */
export interface AccessNamed {
  readonly caseId: string;
  readonly accessId: string;
}

const asked = { act: "access:read", parts: { requests: accessPart } } as const;

/** The requests for access in a case, for the citizen or somebody whose mandate reaches them. */
export async function readMyAccess(app: App, actor: CitizenSide, caseId: string): Promise<MyAccessView | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  if (!found) return undefined;
  const owed = await readOwed(database, app, actor, caseId);
  return { record: found.record, ...found.parts, owed, today: app.clock.today() };
}

/** One of them with what was given. */
export async function readMyFile(
  app: App,
  actor: CitizenSide,
  { accessId, caseId }: AccessNamed,
): Promise<MyFileView | undefined> {
  const view = await readMyAccess(app, actor, caseId);
  const request = view?.requests.find(({ id }) => id === accessId);
  if (!view || !request) return undefined;
  const file = await givenFileOf(app.database.of(actor), accessId);
  return { ...view, request, file, exceptions: app.law.accessExceptions };
}

/** The requests for access in a case, for staff. */
export async function readCaseAccess(app: App, actor: StaffActor, caseId: string): Promise<CaseAccessView | undefined> {
  const found = await caseForStaff(app, actor, caseId, asked);
  const mandates = found && (await mandatesGivenBy(app.database.of(actor), found.citizen.id));
  return found && mandates && { ...found, helpers: spokesmen(mandates, "access", found.today) };
}

/** One of them, with the whole file and what is chosen of it; once it is given, with what was given. */
export async function readOneAccess(
  app: App,
  actor: StaffActor,
  { accessId, caseId }: AccessNamed,
): Promise<OneAccessView | undefined> {
  const view = await readCaseAccess(app, actor, caseId);
  const request = view?.requests.find(({ id }) => id === accessId);
  if (!view || !request) return undefined;
  const database = app.database.of(actor);
  const file = await givenFileOf(database, accessId);
  const pieces = file === null ? await piecesIn(database, app, actor, caseId) : [];
  const chosen = withChoices(pieces, await choicesOf(database, accessId));
  return { ...view, request, chosen, tag: tagOf(chosen), file, exceptions: app.law.accessExceptions };
}

/** What the file and the choices are, as a form carries it: another where anything has come, gone or been chosen otherwise. */
export const tagOf = (chosen: readonly ChosenPiece[]): string => stateTag(chosen);
