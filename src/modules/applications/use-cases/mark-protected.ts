import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { CitizenActor, StaffActor } from "../../people/domain/actor.ts";
import { markProtection } from "../../people/use-cases/mark-protection.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type ProtectionTold, protectionEntry, protectionToldAtLogin } from "../domain/protection-form.ts";

/**
 * Registers, prolongs or ends the protection of a case's citizen, with an entry in the journal.
 *
 * Law: CPR-loven § 28.
 *
 * @returns the path that the first press of the form led to
 */
export function keepProtection(
  app: App,
  actor: StaffActor,
  caseId: string,
  told: ProtectionTold,
  press: FormPress,
): Promise<Outcome<string, "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "protection:keep" }, async () => {
      const record = await caseForAct(tx, actor, "protection:keep", caseId);
      if (!record) return refused("not-found");
      await markProtection(tx, actor.tenantId, record.citizenId, told.protection);
      await recordEvents(tx, app, actor, caseId, [protectionEntry(told, app.clock.today())]);
      return accepted("kept");
    }),
  );
}

/**
 * Marks a citizen whom MitID says to be protected as they sign in, with an entry in each of their open cases. That MitID
 * says nothing ends nothing.
 */
export function markProtected(app: App, actor: CitizenActor): Promise<void> {
  return transaction(app.database.of(actor), async (tx) => {
    const citizen = await readCitizen(tx, actor.tenantId, actor.id);
    const protection = citizen ? protectionToldAtLogin(citizen.protection, app.clock.today()) : null;
    if (protection === null) return;
    await markProtection(tx, actor.tenantId, actor.id, protection);
    await tellOpenCases(tx, app, actor, { protection, source: "MitID ved login." });
  });
}

async function tellOpenCases(tx: Tx, app: App, actor: CitizenActor, told: ProtectionTold): Promise<void> {
  const open = (await casesOf(tx, actor, actor.id)).filter(({ closedOn }) => closedOn === null);
  for (const { id } of open) {
    if (await caseForAct(tx, actor, "protection:keep", id)) {
      await recordEvents(tx, app, actor, id, [protectionEntry(told, app.clock.today())]);
    }
  }
}
