import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type LetterParties, letterParties } from "../domain/letter-parties.ts";

/** The frame of a letter to the citizen of a case, dated today. Part of an act: permission is that act's. */
export async function partiesOfCase(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  citizen: Citizen,
): Promise<LetterParties> {
  const { caseworkerId } = record;
  const caseworker = caseworkerId === null ? undefined : await readStaff(tx, record.tenantId, caseworkerId);
  const standard = standardOf(app, actor);
  return letterParties({ standard, record, citizen, caseworker: caseworker ?? null, date: app.clock.today() });
}
