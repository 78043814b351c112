import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { GroupRefusal } from "../../groups/domain/group-acts.ts";
import type { GroupMember } from "../../groups/domain/group-member.ts";
import { holdSession } from "../../groups/use-cases/hold-session.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { attendanceOf, readAttendance } from "../domain/attendance.ts";
import { type NoteWarning, noteWarnings } from "../domain/day-note.ts";
import type { NoteRefusal } from "../domain/judged-note.ts";
import { keepDayNotes, type NoteAnswer } from "./keep-day-notes.ts";
import { readAttendanceOf } from "./read-attendance.ts";

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
