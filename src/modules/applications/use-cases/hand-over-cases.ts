import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { whoMayHaveCases } from "../../cases/use-cases/who-may-have-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { type AssignRefusal, handover } from "../domain/handover.ts";
import { giveCase } from "./give-case.ts";

/** Several cases that somebody hands on at once, with one note for all of them. */
export interface CasesToHandOver {
  /** Each with who had it when the form was shown. */
  readonly cases: readonly { readonly caseId: string; readonly seen: string | null }[];
  /** Null: they are laid back to the unit. */
  readonly to: string | null;
  readonly note: string;
}

/** A case that cannot be handed on as it was asked, and why. */
export interface CannotHandOver {
  readonly caseId: string;
  readonly why: AssignRefusal | "not-found";
}

/**
 * Hands several cases on in one: each is in its own journal with the note, and nothing is done where one of them cannot be
 * handed on; which, and why, is told. The same press again hands nothing on twice.
 */
export function handOverCases(
  app: App,
  actor: StaffActor,
  handing: CasesToHandOver,
  press: FormPress,
): Promise<Outcome<string, readonly CannotHandOver[]>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "case:assign" }, () => handOver(tx, app, actor, handing)),
  );
}

async function handOver(
  tx: Tx,
  app: App,
  actor: StaffActor,
  handing: CasesToHandOver,
): Promise<Outcome<"handed-over", readonly CannotHandOver[]>> {
  const { to, note } = handing;
  const staff = to === null ? undefined : await readStaff(tx, actor.tenantId, to);
  const records = await lockedAll(tx, actor, handing);
  const able = await whoMayHaveCases(tx, actor.tenantId, [...records.keys()], app.clock.today());
  const refusals = handing.cases.flatMap(({ caseId, seen }): readonly CannotHandOver[] => {
    const record = records.get(caseId);
    if (!record) return [{ caseId, why: "not-found" }];
    const chosen = staff && able.get(caseId)?.has(staff.id) ? staff : undefined;
    const outcome = handover(record.caseworkerId, { to, seen }, chosen);
    return outcome.ok ? [] : [{ caseId, why: outcome.refusal }];
  });
  if (refusals.length > 0) return refused(refusals);
  for (const record of records.values()) await giveCase(tx, app, actor, record, { to: staff ?? null, note });
  return accepted("handed-over");
}

/** All of them, locked in one order before anything is written, so that two who hand over at once wait and never block. */
async function lockedAll(
  tx: Tx,
  actor: StaffActor,
  { cases }: CasesToHandOver,
): Promise<ReadonlyMap<string, CaseForActor>> {
  const records = new Map<string, CaseForActor>();
  for (const caseId of cases.map((one) => one.caseId).toSorted()) {
    const record = await caseForAct(tx, actor, "case:assign", caseId);
    if (record) records.set(caseId, record);
  }
  return records;
}
