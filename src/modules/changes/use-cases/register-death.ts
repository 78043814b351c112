import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { cancelWhatIsLeft } from "../../appointments/use-cases/cancel-what-is-left.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { lockCase } from "../../cases/use-cases/lock-case.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { changeCase, dismissProviders } from "../../cases/use-cases/open-case.ts";
import { leaveAllGroups } from "../../groups/use-cases/leave-all-groups.ts";
import { withholdAll } from "../../letters/use-cases/withhold-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { keepDeath } from "../../people/use-cases/keep-death.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type Death, deathIn, shutOutOn } from "../domain/leaving.ts";
import { diedEntry } from "../domain/leaving-entries.ts";

/** Why a death is not registered: there is no such case, or it is registered already. */
export type DeathRefusal = "not-found" | "already-registered";

/**
 * Writes down that a citizen is dead, in every open case of theirs: what was owed lapses, support and appointments end, what waits
 * to be posted stays, mandates open nothing more, and the cases close. The providers are let out so many days later as the
 * municipality has set.
 */
export function registerDeath(
  app: App,
  actor: StaffActor,
  caseId: string,
  death: Death,
  press: FormPress,
): Promise<Outcome<string, DeathRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<DeathRefusal>(tx, app, actor, { ...press, act: "leaving:death" }, async () => {
      const record = await caseForAct(tx, actor, "leaving:register", caseId);
      if (!record) return refused("not-found");
      const { events } = await readCaseFile(tx, actor.tenantId, caseId);
      if (deathIn(events) !== undefined) return refused("already-registered");
      await keepDeath(tx, record.citizenId, death.on);
      for (const one of await openCases(tx, actor, record)) await endCase(tx, app, actor, one, death);
      return accepted("registered");
    }),
  );
}

/** The citizen's other open cases beside this one, each locked: the death is the same in all of them. */
async function openCases(tx: Tx, actor: StaffActor, record: CaseRecord): Promise<readonly CaseRecord[]> {
  const open = (await casesOf(tx, actor, record.citizenId)).filter(
    ({ closedOn, id }) => id === record.id || closedOn === null,
  );
  for (const { id } of open) await lockCase(tx, id);
  return open;
}

async function endCase(tx: Tx, app: App, actor: StaffActor, record: CaseRecord, death: Death): Promise<void> {
  const withheld = await withholdAll(tx, app, [record.id]);
  const left = { lastDay: null, reason: "Borgeren er død.", which: "all" } as const;
  const { entries } = await cancelWhatIsLeft(tx, app, actor, record.id, left);
  const groups = await leaveAllGroups(tx, app, actor, record.id, "Borgeren er død.");
  const { providerAccessDaysAfterEnd } = standardOf(app, actor).settings;
  await dismissProviders(tx, record, shutOutOn(death.on, app.clock.today(), providerAccessDaysAfterEnd));
  if (record.closedOn === null) await changeCase(tx, record, { closedOn: app.clock.today() });
  await recordEvents(tx, app, actor, record.id, [diedEntry(death, withheld), ...entries, ...groups]);
}
