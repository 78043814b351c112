import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { CaseParts, PartsRead } from "../../../platform/case-part.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Act } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { CaseOwed } from "../domain/case-owed.ts";
import { readOwed } from "./read-owed.ts";

/** What every page of a case shows staff beside its own parts: whose it is, and what is owed today. */
export interface CaseForStaff {
  readonly record: CaseForActor;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/**
 * A case as staff open one of its pages, with the parts that the page is about.
 *
 * @returns undefined both where there is no such case and where it is not the reader's to see.
 */
export async function caseForStaff<Parts extends CaseParts>(
  app: App,
  actor: StaffActor,
  caseId: string,
  asked: { readonly act: Act; readonly parts: Parts },
): Promise<(CaseForStaff & PartsRead<Parts>) | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  const citizen = found && (await readCitizen(database, actor.tenantId, found.record.citizenId));
  if (!found || !citizen) return undefined;
  const owed = await readOwed(database, app, actor, caseId);
  return { ...found.parts, record: found.record, citizen, owed, today: app.clock.today() };
}
