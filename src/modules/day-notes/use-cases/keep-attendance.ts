import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { GroupRefusal } from "../../groups/domain/group-acts.ts";
import type { ListedMember } from "../../groups/domain/groups-view.ts";
import type { SupportGroup } from "../../groups/domain/support-group.ts";
import { holdSession } from "../../groups/use-cases/hold-session.ts";
import { readGroup } from "../../groups/use-cases/read-groups.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readAttendance } from "../domain/attendance.ts";
import { type NoteWarning, noteWarnings } from "../domain/day-note.ts";
import { dayNotesOfCase } from "../repository.ts";
import { keepDayNotes, type NoteAnswer } from "./keep-day-notes.ts";

/** Hvem kom: a group's day, with those of whom nothing is written yet. */
export interface AttendanceView {
  readonly group: SupportGroup;
  readonly on: LocalDate;
  /** Those of whom it is to be written. */
  readonly left: readonly ListedMember[];
  /** Of how many it is written already. */
  readonly written: number;
  readonly today: LocalDate;
}

/** Whose names stand on a group's day, in the provider's own group. Each is a look. */
export async function readAttendanceOf(
  app: App,
  actor: StaffActor,
  { groupId, on }: { readonly groupId: string; readonly on: LocalDate },
): Promise<AttendanceView | undefined> {
  const view = await readGroup(app, actor, groupId);
  if (!view || on > view.today) return undefined;
  const members = view.members.filter(({ member }) => member.joinedOn !== null && member.joinedOn <= on);
  const written = await writtenOn(app, actor, members, on, sessionIdOn(view.sessions, on));
  return {
    group: view.group,
    on,
    left: members.filter(({ member }) => !written.has(member.id)),
    written: written.size,
    today: view.today,
  };
}

const sessionIdOn = (
  sessions: readonly { readonly on: LocalDate; readonly marked: { id: string } | null }[],
  on: LocalDate,
) => sessions.find((session) => session.on === on)?.marked?.id ?? null;

async function writtenOn(
  app: App,
  actor: StaffActor,
  members: readonly ListedMember[],
  on: LocalDate,
  sessionId: string | null,
): Promise<ReadonlySet<string>> {
  if (sessionId === null) return new Set();
  const database = app.database.of(actor);
  const found = await Promise.all(
    members.map(async ({ member }) => {
      const notes = await dayNotesOfCase(database, actor.tenantId, member.caseId, { from: on, to: on });
      return notes.some(({ groupSessionId }) => groupSessionId === sessionId) ? [member.id] : [];
    }),
  );
  return new Set(found.flat());
}

/** Why it is not written who came (yet). */
export type AttendanceRefusal =
  | "not-found"
  | GroupRefusal
  | { readonly problems: readonly FieldProblem[] }
  /** What is to be read before it is saved all the same. */
  | { readonly warnings: readonly NoteWarning[] }
  /** What could not be kept, of some; the others are kept. */
  | { readonly told: readonly string[] };

/**
 * The provider writes who came to a group on a day: a note for each citizen, whether they came or not. Each note is kept on its
 * own, so that one that is wrong stops no other; the form shows what is left.
 */
export async function keepAttendance(
  app: App,
  actor: StaffActor,
  named: { readonly groupId: string; readonly on: LocalDate },
  fields: Fields,
): Promise<Outcome<"kept", AttendanceRefusal>> {
  const view = await readAttendanceOf(app, actor, named);
  if (!view) return refused("not-found");
  const members = view.left.map(({ member }) => member);
  const ground = { group: view.group, members, on: named.on, now: app.clock.now(), newId: app.newId };
  const read = readAttendance(fields, ground);
  if (!read.ok) return refused({ problems: read.refusal });
  const held = await holdSession(app, actor, named);
  return held.ok ? answered(await keepDayNotes(app, actor, read.value(held.value))) : held;
}

function answered(answers: readonly NoteAnswer[]): Outcome<"kept", AttendanceRefusal> {
  const refusals = answers.flatMap((one) => (one.answer === "refused" ? one.refusals : []));
  if (refusals.length === 0) return accepted("kept");
  const warnings = noteWarnings.filter((warning) => refusals.some(({ name }) => name === warning));
  if (warnings.length > 0 && refusals.every(({ name }) => warnings.some((warning) => warning === name)))
    return refused({ warnings });
  return refused({ told: [...new Set(refusals.map(({ message }) => message))] });
}
