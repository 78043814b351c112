import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { plan } from "../../../platform/jobs.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { paperInstead } from "../../letters/use-cases/keep-letter.ts";
import { letterCame, letterToSend } from "../../letters/use-cases/letter-on-its-way.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Dispatch } from "../domain/dispatch.ts";
import { againEntry, arrivedEntry, onPaperEntry } from "../domain/dispatch-entries.ts";
import { type ArrivalProblem, maySettle, readArrival, type SettleRefusal } from "../domain/settling.ts";
import { caseOfLetter, lockDispatch, saveDispatch } from "../repository.ts";

type Kept = NonNullable<Awaited<ReturnType<typeof letterToSend>>>;

/** What somebody says is to become of a letter that has not come, and what they have to do with. */
interface ToSettle {
  readonly record: CaseRecord;
  readonly dispatch: Dispatch;
  readonly kept: Kept;
}

/** Has the same message sent once more. Its id is the old one, so that a receiver who has it takes no second. */
export const askAgain = (app: App, actor: StaffActor, letterId: string, press: FormPress) =>
  settled<never>(app, actor, letterId, press, "dispatch:again", async (tx, { dispatch, kept }) => {
    const { tenantId } = actor;
    await saveDispatch(tx, dispatch, { state: "planned", at: app.clock.now(), settledBy: actor.id });
    await plan(tx, "send-letter", { tenantId, letterId }, { key: `send-letter:${letterId}` });
    return accepted({ occurredOn: app.clock.today(), ...againEntry(kept.letter) });
  });

/** Sends the letter on paper instead: it waits with the other paper letters, and is sent when it is in the post. */
export const sendOnPaper = (app: App, actor: StaffActor, letterId: string, press: FormPress) =>
  settled<never>(app, actor, letterId, press, "dispatch:paper", async (tx, { dispatch, kept, record }) => {
    const paper = await paperInstead(tx, app, record, kept);
    await saveDispatch(tx, dispatch, { state: "cancelled", at: app.clock.now(), settledBy: actor.id, paper });
    return accepted({ occurredOn: app.clock.today(), ...onPaperEntry(kept.letter) });
  });

/** Writes down that the letter came, on which day, and how that is known. A time to complain counts from that day. */
export const tellArrival = (
  app: App,
  actor: StaffActor,
  letterId: string,
  typed: { readonly on: TypedDay; readonly reason: string },
  press: FormPress,
) =>
  settled<readonly ArrivalProblem[]>(
    app,
    actor,
    letterId,
    press,
    "dispatch:arrived",
    async (tx, { dispatch, kept }) => {
      const arrival = readArrival(typed, kept.letter.madeAt, app.clock.today());
      if (!arrival.ok) return arrival;
      await saveDispatch(tx, dispatch, { state: "available", at: app.clock.now(), settledBy: actor.id });
      const came = await letterCame(tx, kept, arrival.value.on);
      return accepted({ ...came, ...arrivedEntry(kept.letter, arrival.value) });
    },
  );

/** One press: the case is locked, the dispatch is one for people, and what is done is written in the case. */
function settled<Refusal>(
  app: App,
  actor: StaffActor,
  letterId: string,
  press: FormPress,
  act: string,
  work: (tx: Tx, found: ToSettle) => Promise<Outcome<ActEntry, Refusal>>,
): Promise<Outcome<string, Refusal | SettleRefusal | "not-found">> {
  type Answer = Outcome<string, Refusal | SettleRefusal | "not-found">;
  return transaction(app.database.of(actor), async (tx): Promise<Answer> => {
    const about = await caseOfLetter(tx, letterId);
    const record = about && (await caseForAct(tx, actor, "letter:settle", about.caseId));
    if (!record) return refused("not-found");
    return oncePressed<Refusal | SettleRefusal | "not-found">(tx, app, actor, { ...press, act }, async () => {
      const dispatch = await lockDispatch(tx, letterId);
      const kept = await letterToSend(tx, letterId);
      if (!dispatch || !kept) return refused("not-for-people");
      const may = maySettle(dispatch);
      if (!may.ok) return may;
      const done = await work(tx, { record, dispatch, kept });
      if (done.ok) await recordEvents(tx, app, actor, record.id, [done.value]);
      return done;
    });
  });
}
