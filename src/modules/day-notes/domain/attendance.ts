import { isBlank } from "../../../kernel/blank-text.ts";
import { isId } from "../../../kernel/id.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { tooLong } from "../../appointments/domain/booking-form.ts";
import { type GroupMember, isAbsentOn } from "../../groups/domain/group-member.ts";
import type { GroupDay, ListedMember } from "../../groups/domain/groups-view.ts";
import type { SupportGroup } from "../../groups/domain/support-group.ts";
import { awaySides, type DayNote, type NoteWarning, noteWarnings } from "./day-note.ts";
import type { ToldNote } from "./told-note.ts";

/** The fields of who came to a group, for all of them. */
export const attendanceFields = {
  note: "lavede",
  minutes: "minutter",
  /** What the writer has been told and saves it in spite of. */
  seen: "advarsler",
} as const;

/** The fields of one citizen: whether they came, why not, on whose side, the id of the note, and which goal it is for. */
export const attendanceOf = (memberId: string) =>
  ({
    came: `kom-${memberId}`,
    reason: `hvorfor-${memberId}`,
    whose: `skyldes-${memberId}`,
    note: `notat-${memberId}`,
    goal: `maal-${memberId}`,
  }) as const;

/** Fremmøde: who came to a group on a day, as it was typed: the notes that it makes, a citizen each. */
export interface AttendanceGround {
  readonly group: SupportGroup;
  readonly members: readonly GroupMember[];
  readonly on: LocalDate;
  /** The moment, by our clock. */
  readonly now: string;
  /** An id for a note that the form has none for. */
  readonly newId: () => string;
}

/** Reads who came. Each citizen who came has the same words of what was done; each who did not has a reason of their own. */
export function readAttendance(
  fields: Fields,
  ground: AttendanceGround,
): Outcome<(groupSessionId: string) => readonly ToldNote[], readonly FieldProblem[]> {
  const note = textOf(fields, attendanceFields.note);
  const minutes = readMinutes(textOf(fields, attendanceFields.minutes));
  const came = ground.members.map((member) => textOf(fields, attendanceOf(member.id).came));
  const problems = [
    ...ground.members.flatMap((member) => problemsOf(fields, member.id)),
    ...(came.includes("ja") && isBlank(note)
      ? [{ field: attendanceFields.note, message: "Skriv kort, hvad I lavede." }]
      : []),
    ...tooLong(attendanceFields.note, note, 20_000),
    ...(minutes === undefined
      ? [{ field: attendanceFields.minutes, message: "Skriv, hvor mange minutter det varede: et tal fra 1 til 1440." }]
      : []),
  ];
  if (problems.length > 0 || minutes === undefined) return refused(problems);
  return accepted((groupSessionId) =>
    ground.members.map((member) => noteOf(fields, ground, member, { groupSessionId, note, minutes })),
  );
}

function readMinutes(typed: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

function problemsOf(fields: Fields, memberId: string): readonly FieldProblem[] {
  const names = attendanceOf(memberId);
  const came = textOf(fields, names.came);
  if (came === "ja") return [];
  if (came !== "nej") return [{ field: names.came, message: "Vælg, om borgeren kom." }];
  const reason = textOf(fields, names.reason);
  return isBlank(reason)
    ? [{ field: names.reason, message: "Skriv kort hvorfor. Ved du det ikke, så skriv det." }]
    : tooLong(names.reason, reason, 2000);
}

interface Common {
  readonly groupSessionId: string;
  readonly note: string;
  readonly minutes: number;
}

function noteOf(
  fields: Fields,
  { group, newId, now, on }: AttendanceGround,
  { id, orderId }: GroupMember,
  { groupSessionId, minutes, note }: Common,
): ToldNote {
  const names = attendanceOf(id);
  const given = textOf(fields, names.came) === "ja";
  const whose = awaySides.find((side) => side === textOf(fields, names.whose)) ?? "citizen";
  return {
    ...{ id: noteIdIn(fields, names.note) ?? newId(), orderId, appointmentId: null, groupSessionId, given },
    ...{ happenedOn: on, startedAt: group.weekly?.from ?? null, minutes: given ? minutes : 0 },
    ...{ mode: group.way === "digital" ? "screen" : "group", citizenTookPart: given, tookPart: "" },
    deliveredBy: group.ledBy,
    whyNot: given ? null : { whose, reason: textOf(fields, names.reason), instead: "" },
    ...(given ? forGoal(textOf(fields, names.goal), group) : { goals: [], whyNoGoal: "" }),
    ...{ note: given ? note : "", whyAlone: "", whyCorrected: "" },
    ...{ writtenAt: now, device: null, sequence: null, corrects: null, seen: seenIn(fields) },
  };
}

/** The id that the form was shown with; undefined for what can be none. */
const noteIdIn = (fields: Fields, name: string): string | undefined =>
  isId(textOf(fields, name)) ? textOf(fields, name) : undefined;

/** The citizen's own goal; where none was chosen, the group's purpose says what it was for. */
const forGoal = (goal: string, { purpose }: Pick<SupportGroup, "purpose">): Pick<ToldNote, "goals" | "whyNoGoal"> =>
  goal === ""
    ? { goals: [], whyNoGoal: `Gruppen er for alle i den: ${purpose}` }
    : { goals: [{ goal, movement: null }], whyNoGoal: "" };

/** The warnings that the writer has been told and saves it in spite of. */
const seenIn = (fields: Fields): NoteWarning[] => {
  const seen = textOf(fields, attendanceFields.seen).split(" ");
  return noteWarnings.filter((warning) => seen.includes(warning));
};

/** Mål i en gruppe: those that a citizen can work with there, and the one that it most likely is; empty where nobody knows. */
export interface GoalsInGroup {
  readonly all: readonly string[];
  readonly likely: string;
}

/** Hvem kom: a group's day, with those of whom nothing is written yet. */
export interface AttendanceView extends GroupDay {
  /** Those of whom it is to be written. */
  readonly left: readonly ListedMember[];
  /** Of how many it is written already. */
  readonly written: number;
  /** The goals of each, by the id of the place. */
  readonly goals: ReadonlyMap<string, GoalsInGroup>;
}

/** The one there is, else the one of the last time. */
export function goalsInGroup(all: readonly string[], earlier: readonly Pick<DayNote, "goals">[]): GoalsInGroup {
  const last = earlier.flatMap(({ goals }) => goals.map(({ goal }) => goal)).findLast((goal) => all.includes(goal));
  return { all, likely: last ?? (all.length === 1 ? (all[0] ?? "") : "") };
}

/** How the form of one citizen begins: who said no beforehand did not come. */
export const firstAttendance = (member: GroupMember, on: LocalDate, noteId: string, goal = ""): Fields => ({
  [attendanceOf(member.id).note]: noteId,
  [attendanceOf(member.id).goal]: goal,
  ...(isAbsentOn(member, on) && {
    [attendanceOf(member.id).came]: "nej",
    [attendanceOf(member.id).reason]: "Sagde til i forvejen.",
  }),
});

/** How long a group takes by its weekly time. */
export function minutesOf({ weekly }: Pick<SupportGroup, "weekly">): number | null {
  if (weekly === null) return null;
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return at(weekly.to) - at(weekly.from);
}
