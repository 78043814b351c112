import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { GroupRefusal } from "../domain/group-acts.ts";
import { cancelledEntry, restoredEntry } from "../domain/group-entries.ts";
import type { GroupLetterFacts } from "../domain/group-letter-facts.ts";
import { inGroup } from "../domain/group-member.ts";
import { type MarkedSession, sessionOn } from "../domain/group-session.ts";
import { placeFields, readCancelling } from "../domain/place-form.ts";
import { meetsOn } from "../domain/support-group.ts";
import { findGroup, lockGroup, markedSessions, membersOfGroup, saveSession } from "../repository.ts";
import { lockCases } from "./place-for-act.ts";
import { isOnPaper, tellMember } from "./tell-member.ts";

/** Why nothing is done about a day. */
export type SessionRefusal = GroupRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** A day of a group as a page names it. */
export interface SessionNamed {
  readonly groupId: string;
  readonly on: LocalDate;
}

/**
 * The provider cancels one day of a group: who, why, and what there is instead. All members see it on their own pages; who has
 * none gets a letter, and the others where it is wanted. Each case has it in its journal.
 *
 * @returns the path of the page to show
 */
export function cancelSession(
  app: App,
  actor: StaffActor,
  named: SessionNamed,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, SessionRefusal>> {
  requireRole(actor, "group:keep");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<SessionRefusal>(tx, app, actor, { ...press, act: "group:cancel" }, () =>
      cancelIn(tx, app, actor, named, fields),
    ),
  );
}

async function cancelIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  named: SessionNamed,
  fields: Fields,
): Promise<Outcome<"cancelled", SessionRefusal>> {
  const { groupId, on } = named;
  const found = await sessionForAct(tx, app, actor, named);
  if (!found) return refused("not-found");
  const { cases, group, isNew, session } = found;
  if (isNew) return refused("changed-meanwhile");
  if (!meetsOn(group, on)) return refused("no-such-day");
  if (on < app.clock.today() || session.state === "held") return refused("day-is-over");
  if (session.state === "cancelled") return refused("already-cancelled");
  const read = readCancelling(fields);
  if (!read.ok) return refused({ problems: read.refusal });
  const { instead, why } = read.value;
  const marked: MarkedSession = {
    ...{ id: session.marked?.id ?? app.newId(), on, state: "cancelled" },
    ...{ why, instead, by: actor.name },
  };
  await saveSession(tx, groupId, marked, { at: app.clock.now(), by: actor.id });
  const facts = { occasion: "cancelled", group, queueNumber: null, instead, reason: why, on } as const;
  const entry = cancelledEntry(group, on, { why, instead, today: app.clock.today() });
  const wanted = textOf(fields, placeFields.letter) === "ja";
  await tellAll(tx, app, actor, cases, { entry, letter: { facts, wanted } });
  return accepted("cancelled");
}

/**
 * The day is held after all.
 *
 * @returns the path of the page to show
 */
export function restoreSession(
  app: App,
  actor: StaffActor,
  named: SessionNamed,
  press: FormPress,
): Promise<Outcome<string, SessionRefusal>> {
  requireRole(actor, "group:keep");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<SessionRefusal>(tx, app, actor, { ...press, act: "group:restore" }, () =>
      restoreIn(tx, app, actor, named),
    ),
  );
}

async function restoreIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  named: SessionNamed,
): Promise<Outcome<"restored", SessionRefusal>> {
  const { groupId, on } = named;
  const found = await sessionForAct(tx, app, actor, named);
  if (!found) return refused("not-found");
  const { cases, group, isNew, session } = found;
  if (isNew) return refused("changed-meanwhile");
  if (session.state !== "cancelled" || session.marked === null) return refused("not-cancelled");
  if (on < app.clock.today()) return refused("day-is-over");
  const planned = { ...session.marked, state: "planned", why: "", instead: "", by: "" } as const;
  await saveSession(tx, groupId, planned, { at: app.clock.now(), by: actor.id });
  await tellAll(tx, app, actor, cases, { entry: restoredEntry(group, on, app.clock.today()), letter: null });
  return accepted("restored");
}

/** A provider's own group with the cases of its members locked, and the day; undefined where there is none for it. */
async function sessionForAct(tx: Tx, app: App, actor: StaffActor, { groupId, on }: SessionNamed) {
  const seen = await findGroup(tx, groupId);
  if (!seen || seen.provider !== actor.provider) return undefined;
  const today = app.clock.today();
  const cases = await lockCases(tx, actor, inGroup(await membersOfGroup(tx, groupId, today)));
  const group = await lockGroup(tx, groupId);
  const members = inGroup(await membersOfGroup(tx, groupId, today));
  const session = sessionOn(on, (await markedSessions(tx, [groupId])).get(groupId) ?? []);
  const isNew = members.some(({ id }) => !cases.has(id));
  return group && { group, session, isNew, cases: [...cases.values()].map(({ record }) => record) };
}

interface Told {
  readonly entry: Pick<NewEntry, "occurredOn" | "theme" | "text">;
  readonly letter: { readonly facts: Omit<GroupLetterFacts, "isOnPaper" | "clauses">; readonly wanted: boolean } | null;
}

/** All members: each case has it in its journal. */
async function tellAll(
  tx: Tx,
  app: App,
  actor: StaffActor,
  cases: readonly CaseRecord[],
  { entry, letter }: Told,
): Promise<void> {
  for (const record of cases) {
    if (letter !== null && (letter.wanted || (await isOnPaper(tx, record))))
      await tellMember(tx, app, actor, record, letter.facts);
    await recordEvents(tx, app, actor, record.id, [entry]);
  }
}
