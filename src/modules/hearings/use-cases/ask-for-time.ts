import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { hearingToAnswer } from "../domain/hearing.ts";
import { askedForTimeEntry } from "../domain/hearing-entries.ts";
import { isAwaited, type Postponement, readWish } from "../domain/postponement.ts";
import { insertPostponement } from "../repository.ts";
import { readHearings } from "./read-hearings.ts";

/** Why it is not written down that the party wants more time. */
export type AskForTimeRefusal =
  | "not-found"
  | "no-hearing"
  | "already-asked"
  | { readonly problems: readonly FieldProblem[] };

/**
 * Writes down that the party wants more time to comment, asked for by the citizen or told to staff. The decision waits until
 * somebody has answered.
 *
 * Law: forvaltningsloven § 21, stk. 1.
 */
export function askForTime(
  app: App,
  actor: Actor,
  caseId: string,
  written: { readonly fields: Fields; readonly wishedOn: TypedDay },
  press: FormPress,
): Promise<Outcome<string, AskForTimeRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, AskForTimeRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:answer", caseId);
    if (!record) return refused("not-found");
    return oncePressed<AskForTimeRefusal>(tx, app, actor, { ...press, act: "hearing:ask-for-time" }, () =>
      ask(tx, app, actor, record, written),
    );
  });
}

async function ask(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  written: { readonly fields: Fields; readonly wishedOn: TypedDay },
): Promise<Outcome<"asked", AskForTimeRefusal>> {
  const hearing = hearingToAnswer(await readHearings(tx, actor, record.id));
  if (!hearing) return refused("no-hearing");
  if (hearing.postponements.some(isAwaited)) return refused("already-asked");
  const today = app.clock.today();
  const read = readWish(written.fields, written.wishedOn, today);
  if (!read.ok) return refused({ problems: read.refusal });
  const asked: Postponement = {
    ...read.value,
    id: app.newId(),
    askedOn: today,
    askedAs: actor.kind === "staff" ? "staff" : actor.kind,
    decided: null,
  };
  await insertPostponement(tx, actor.tenantId, hearing.id, asked, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [askedForTimeEntry(asked)]);
  return accepted("asked");
}
