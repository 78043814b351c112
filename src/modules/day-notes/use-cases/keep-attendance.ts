import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { GroupRefusal } from "../../groups/domain/group-acts.ts";
import type { GroupMember } from "../../groups/domain/group-member.ts";
import type { GroupDay, ListedMember } from "../../groups/domain/groups-view.ts";
import { holdSession } from "../../groups/use-cases/hold-session.ts";
import { readGroupDay } from "../../groups/use-cases/read-groups.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { attendanceOf, readAttendance } from "../domain/attendance.ts";
import { type NoteWarning, noteWarnings } from "../domain/day-note.ts";
import type { NoteRefusal } from "../domain/judged-note.ts";
import { dayNotesOfCase } from "../repository.ts";
import { keepDayNotes, type NoteAnswer } from "./keep-day-notes.ts";

/** Hvem kom: a group's day, with those of whom nothing is written yet. */
export interface AttendanceView extends GroupDay {
  /** Those of whom it is to be written. */
  readonly left: readonly ListedMember[];
  /** Of how many it is written already. */
  readonly written: number;
}

/** Whose names stand on a group's day, in the provider's own group. Each is a look. */
export async function readAttendanceOf(
  app: App,
  actor: StaffActor,
  named: { readonly groupId: string; readonly on: LocalDate },
): Promise<AttendanceView | undefined> {
  const day = await readGroupDay(app, actor, named);
  if (!day) return undefined;
  const written = await writtenOn(app, actor, day);
  return { ...day, left: day.members.filter(({ member }) => !written.has(member.id)), written: written.size };
}

async function writtenOn(
  app: App,
  actor: StaffActor,
  { members, on, sessionId }: GroupDay,
): Promise<ReadonlySet<string>> {
  if (sessionId === null) return new Set();
  const database = app.database.of(actor);
  const found = await Promise.all(
    members.map(async ({ member }) => {
      const notes = await dayNotesOfCase(database, actor.tenantId, member.caseId, { from: on, to: on });
      return notes.some((note) => note.groupSessionId === sessionId && note.orderId === member.orderId)
        ? [member.id]
        : [];
    }),
  );
  return new Set(found.flat());
}

/** Why it is not written who came (yet). */
export type AttendanceRefusal =
  | "not-found"
  | GroupRefusal
  | { readonly problems: readonly FieldProblem[] }
  /** What is to be read before it is saved all the same, and what of some could not be kept; all else is kept. */
  | { readonly warnings: readonly NoteWarning[]; readonly told: readonly string[] };

/**
 * The provider writes who came to a group on a day: a note for each citizen, whether they came or not. Each note is kept on its
 * own, so that one that is wrong stops no other; the form shows what is left. What is sent about somebody of whom a colleague
 * has written meanwhile is told, and overwrites nothing.
 */
export async function keepAttendance(
  app: App,
  actor: StaffActor,
  named: { readonly groupId: string; readonly on: LocalDate },
  fields: Fields,
): Promise<Outcome<"kept", AttendanceRefusal>> {
  const view = await readAttendanceOf(app, actor, named);
  if (!view) return refused("not-found");
  const left = new Set(view.left.map(({ member }) => member.id));
  const isSent = ({ id }: GroupMember): boolean => left.has(id) || textOf(fields, attendanceOf(id).came) !== "";
  const members = view.members.map(({ member }) => member).filter(isSent);
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
  const isWarning = (name: NoteRefusal): boolean => warnings.some((warning) => warning === name);
  const told = refusals.filter(({ name }) => !isWarning(name)).map(({ message }) => message);
  return refused({ warnings, told: [...new Set(told)] });
}
