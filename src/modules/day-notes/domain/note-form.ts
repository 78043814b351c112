import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { tooLong } from "../../appointments/domain/booking-form.ts";
import { readClock } from "../../appointments/domain/clock-time.ts";
import { awaySides, deliverers, movements, noteWarnings, supportModes, type WorkedGoal } from "./day-note.ts";
import { goalFields, noteFields, workedUnsaid } from "./note-fields.ts";
import type { ToldNote } from "./told-note.ts";

/** What a form of a note says beside its fields. */
export interface NoteFormContext {
  readonly orderId: string;
  /** Whether it tells of support that was given. */
  readonly given: boolean;
  /** The day that was typed. */
  readonly day: TypedDay;
  /** ISO moment at which it is sent. */
  readonly writtenAt: string;
  /** Made where the form carries no id that can be one. */
  readonly id: string;
}

type Read = Outcome<ToldNote, readonly FieldProblem[]>;

/** Reads a note in its form. What the case says of it is judged where it is kept. */
export function readNoteForm(fields: Fields, context: NoteFormContext): Read {
  const problems = [...wrongWhen(fields, context.day), ...wrongWords(fields)];
  const about = context.given ? readGiven(fields) : readAway(fields);
  const mode = supportModes.find((known) => known === textOf(fields, noteFields.mode));
  const missing = mode ? [] : [problem(noteFields.mode, "Vælg, hvordan støtten blev givet.")];
  const all = [...problems, ...missing, ...(about.ok ? [] : about.refusal)];
  if (all.length > 0 || !about.ok || !mode || !isDay(context.day)) return refused(all);
  return accepted({ ...told(fields, context, context.day), mode, ...about.value });
}

const told = (fields: Fields, { given, id, orderId, writtenAt }: NoteFormContext, happenedOn: LocalDate) => ({
  id,
  orderId,
  given,
  happenedOn,
  writtenAt,
  appointmentId: textOf(fields, noteFields.appointment) || null,
  groupSessionId: null,
  startedAt: readClock(textOf(fields, noteFields.clock)) ?? null,
  note: textOf(fields, noteFields.note),
  whyCorrected: textOf(fields, noteFields.whyCorrected),
  corrects: textOf(fields, noteFields.corrects) || null,
  device: null,
  sequence: null,
  seen: noteWarnings.filter((known) => textOf(fields, noteFields.seen).split(" ").includes(known)),
});

/** What only a note about support that was given says, and what only one about support that fell away says. */
type About = Pick<
  ToldNote,
  "citizenTookPart" | "deliveredBy" | "goals" | "minutes" | "tookPart" | "whyAlone" | "whyNoGoal" | "whyNot"
>;

function readGiven(fields: Fields): Outcome<About, readonly FieldProblem[]> {
  const minutes = minutesIn(fields);
  const took = textOf(fields, noteFields.citizen);
  const problems = [
    ...(minutes === undefined
      ? [problem(noteFields.minutes, "Vælg, hvor længe det varede, eller skriv minutterne.")]
      : []),
    ...(took === "ja" || took === "nej" ? [] : [problem(noteFields.citizen, "Svar på, om borgeren var med.")]),
  ];
  if (problems.length > 0 || minutes === undefined) return refused(problems);
  return accepted({
    minutes,
    citizenTookPart: took === "ja",
    tookPart: textOf(fields, noteFields.others),
    deliveredBy: deliverers.find((known) => known === textOf(fields, noteFields.deliverer)) ?? "staff",
    goals: goalsIn(fields),
    whyAlone: took === "ja" ? "" : textOf(fields, noteFields.whyAlone),
    whyNoGoal: textOf(fields, noteFields.whyNoGoal),
    whyNot: null,
  });
}

function readAway(fields: Fields): Outcome<About, readonly FieldProblem[]> {
  const whose = awaySides.find((known) => known === textOf(fields, noteFields.whose));
  if (!whose) return refused([problem(noteFields.whose, "Vælg, hvad det skyldtes.")]);
  const [reason, instead] = [textOf(fields, noteFields.reason), textOf(fields, noteFields.instead)];
  const none = { minutes: 0, citizenTookPart: false, tookPart: "", goals: [], whyAlone: "", whyNoGoal: "" };
  return accepted({ ...none, deliveredBy: "staff", whyNot: { whose, reason, instead } });
}

/** The minutes that were written, else those that were chosen; undefined where neither can be read. */
export function minutesIn(fields: Fields): number | undefined {
  const typed = textOf(fields, noteFields.otherMinutes) || textOf(fields, noteFields.minutes);
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

/** The goals that something was chosen for, as they read. */
export function goalsIn(fields: Fields): WorkedGoal[] {
  const found: WorkedGoal[] = [];
  for (let row = 1; textOf(fields, goalFields(row).goal) !== ""; row += 1) {
    const typed = textOf(fields, goalFields(row).movement);
    const movement = movements.find((known) => known === typed) ?? null;
    if (movement !== null || typed === workedUnsaid)
      found.push({ goal: textOf(fields, goalFields(row).goal), movement });
  }
  return found;
}

function wrongWhen(fields: Fields, day: TypedDay): readonly FieldProblem[] {
  const clock = textOf(fields, noteFields.clock);
  return [
    ...(isDay(day) ? [] : [problem(noteFields.day, dayMessages[day])]),
    ...(clock === "" || readClock(clock)
      ? []
      : [problem(noteFields.clock, "Skriv klokkeslættet, for eksempel 10.30.")]),
  ];
}

const dayMessages = { blank: "Skriv dagen.", unreadable: "Skriv dagen som dag, måned og år." } as const;

const [longestText, longestNote] = [2000, 20_000] as const;

const wrongWords = (fields: Fields): readonly FieldProblem[] => [
  ...tooLong(noteFields.note, textOf(fields, noteFields.note), longestNote),
  ...(["whyAlone", "others", "whyNoGoal", "whyCorrected", "reason", "instead"] as const).flatMap((name) =>
    tooLong(noteFields[name], textOf(fields, noteFields[name]), longestText),
  ),
];

const problem = (field: string, message: string): FieldProblem => ({ field, message });
