import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Acknowledgement } from "../../letters/domain/acknowledgement.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { Goal } from "../domain/action-plan.ts";
import { type Said, saidBy, shownGoals, type Told } from "../domain/own-goal.ts";
import type { SayRefusal } from "../domain/own-goal-form.ts";
import type { Registered } from "../repository.ts";
import { readGrantGround } from "./plan-ground.ts";

/** What something that is said is written on: the case, locked, and who says it when. */
export interface SayGround {
  readonly record: CaseRecord;
  readonly said: Said;
  readonly registered: Registered;
}

/** Something a citizen says of the plan: the act, how it came, and how it is kept and told. */
export interface Saying {
  readonly act: Act;
  /** How and when staff were told it; null where the citizen writes it here and now. */
  readonly told: Told | null;
  readonly keep: (tx: Tx, ground: SayGround) => Promise<Outcome<Kept, SayRefusal>>;
}

/** What came of it: what the journal tells, and what the citizen is acknowledged where staff wrote it down. */
export interface Kept {
  readonly entry: ActEntry;
  readonly receipt: Pick<Acknowledgement, "what" | "ownWords" | "next">;
}

/** Writes down something that the citizen says of the plan, once for each press: by the citizen or by whoever was told. */
export function writeDown(
  app: App,
  actor: Actor,
  caseId: string,
  saying: Saying,
  press: FormPress,
): Promise<Outcome<string, SayRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: saying.act }, () => sayIn(tx, app, actor, caseId, saying)),
  );
}

async function sayIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  { act, keep, told }: Saying,
): Promise<Outcome<"said", SayRefusal>> {
  const record = await caseForAct(tx, actor, act, caseId);
  if (!record) return refused("not-found");
  if (record.closedOn !== null) return refused("case-closed");
  const registered = { caseId, at: app.clock.now(), by: actor.id };
  const kept = await keep(tx, { record, registered, said: saidBy(actor, told?.on ?? app.clock.today()) });
  if (!kept.ok) return kept;
  if (actor.kind === "staff") await acknowledge(tx, app, actor, record, told, kept.value.receipt);
  await recordEvents(tx, app, actor, caseId, [kept.value.entry]);
  return accepted("said");
}

/** The citizen gets the same receipt by letter for what staff write down as on screen for what the citizen writes. */
export async function acknowledge(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  told: Told | null,
  receipt: Kept["receipt"],
): Promise<void> {
  await keepAcknowledgement(tx, app, actor, record, {
    ...receipt,
    receivedOn: told?.on ?? app.clock.today(),
    how: told?.how ?? "phone",
    from: null,
    registeredBy: actor.name,
    answerBy: null,
    part: "plan",
    sources: ["serviceloven § 141, stk. 4"],
  });
}

/** The goal of the plan in force that somebody speaks of; undefined where the plan has no such goal (any more). */
export async function goalSpokenOf(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  goalId: string,
): Promise<Goal | undefined> {
  const { plan } = await readGrantGround(tx, app, actor, record);
  return shownGoals(plan).find(({ id }) => id === goalId);
}
