import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { NewApplication } from "../../applications/domain/application.ts";
import { receiveApplication } from "../../applications/use-cases/receive-application.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { closingEntry } from "../../follow-ups/domain/follow-up-entries.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Grant, NoGrant } from "../../plans/domain/grant.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { Afterwards } from "../domain/afterwards-form.ts";

/** Why what comes after is not settled: nothing is granted. */
export type AfterwardsRefusal = NoGrant;

/**
 * Settles what comes after a time-limited grant. Where the citizen needs other support, the citizen's yes is an application in the
 * same case, received the day it was said: its clocks run beside those of any other that waits, and the citizen does not begin
 * anew. Whether support is granted under § 85, people decide.
 *
 * Law: serviceloven § 82 b, stk. 1 and § 85; retssikkerhedsloven § 3, stk. 2.
 */
export function settleAfterwards(
  app: App,
  actor: StaffActor,
  caseId: string,
  settled: Afterwards,
  press: FormPress,
): Promise<Outcome<string, AfterwardsRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "change:afterwards" }, () =>
      settleIn(tx, app, actor, caseId, settled),
    ),
  );
}

async function settleIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  settled: Afterwards,
): Promise<Outcome<"settled", AfterwardsRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "support:change", caseId);
  const citizen = record && (await readCitizen(tx, actor.tenantId, record.citizenId));
  if (!record || !citizen) return refused("not-found");
  const { decisions, grant } = await readGrantGround(tx, app, actor, record);
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  if (settled.choice === "section-85") {
    await receiveApplication(tx, app, actor, { citizen, application: appliedFor(settled, grant), into: record });
  }
  const said =
    settled.choice === "stop" ? settled.words : `Borgeren vil have vurderet støtte efter § 85. ${settled.words}`;
  await recordEvents(tx, app, actor, caseId, [closingEntry("what-next", { on: settled.on, said })]);
  return accepted("settled");
}

/** The citizen's yes as an application: the tasks go on in the citizen's own words. */
const appliedFor = (
  { how, on, tasks, words }: Extract<Afterwards, { choice: "section-85" }>,
  { granted }: Grant,
): NewApplication => ({
  receivedOn: on,
  channel: how,
  appliedBy: "citizen",
  onBehalf: null,
  tasks: granted
    .filter(({ taskId }) => tasks.includes(taskId))
    .map(({ citizensWords, task }) => ({ task, ownWords: citizensWords === "" ? null : citizensWords })),
  ownWords: words,
  everydayLife: null,
  tried: null,
  helper: null,
  wishes: null,
  contactWish: null,
  acuteNote: null,
  facts: {},
});
