import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import {
  type AppointmentContent,
  type AppointmentPlace,
  type AppointmentTime,
  type AppointmentWords,
  appointmentKinds,
  appointmentPlaces,
  deliverers,
} from "./appointment.ts";
import { momentOf, readClock } from "./clock-time.ts";

/** The fields by which an appointment is booked, moved or put right. */
export const bookingFields = {
  kind: "art",
  day: "dag",
  from: "fra",
  to: "til",
  where: "hvor",
  place: "sted",
  staff: "medarbejder",
  whom: "hvem",
  about: "om",
  bring: "medbring",
  /** Who gives the support: staff, a peer or a volunteer. */
  deliverer: "hvem-giver",
  /** Whether the time is agreed with the citizen. */
  agreed: "aftalt",
  /** Why staff drive the citizen's car. */
  driving: "koersel",
  /** Why it is booked though there was something to know first. */
  allTheSame: "alligevel",
  /** Whether a letter goes to the citizen too. */
  letter: "brev",
  /** The warnings that have been read. */
  warned: "advarsler",
} as const;

/** Form, som den kom: the fields as they were typed, with the days among them read. */
export interface TypedFields {
  readonly fields: Fields;
  readonly dayIn: (name: string) => TypedDay;
}

const [longestLine, longestText] = [200, 2000] as const;

/** Reads what is booked. `staff` are those who can have it in their calendar. */
export function readBooking(
  { dayIn, fields }: TypedFields,
  staff: ReadonlySet<string>,
): Outcome<AppointmentContent, readonly FieldProblem[]> {
  const kind = appointmentKinds.find((known) => known === textOf(fields, bookingFields.kind));
  const time = readTime(fields, dayIn(bookingFields.day));
  const words = readWords(fields);
  const staffId = textOf(fields, bookingFields.staff);
  const problems = [
    ...(kind ? [] : [problem(bookingFields.kind, "Vælg, hvad det er for en aftale.")]),
    ...(time.ok ? [] : time.refusal),
    ...(words.ok ? [] : words.refusal),
    ...(staff.has(staffId) ? [] : [problem(bookingFields.staff, "Vælg, hvem der har aftalen i sin kalender.")]),
  ];
  if (problems.length > 0 || !kind || !time.ok || !words.ok) return refused(problems);
  const deliverer = deliverers.find((known) => known === textOf(fields, bookingFields.deliverer)) ?? "staff";
  return accepted({ kind, staffId, deliverer, ...time.value, ...words.value });
}

function readTime(fields: Fields, day: TypedDay): Outcome<AppointmentTime, readonly FieldProblem[]> {
  const [from, to] = [bookingFields.from, bookingFields.to].map((name) => readClock(textOf(fields, name)));
  const unread = [
    ...(isDay(day) ? [] : [problem(bookingFields.day, dayMessages[day])]),
    ...(from ? [] : [problem(bookingFields.from, "Skriv, hvornår aftalen begynder, for eksempel 10.30.")]),
    ...(to ? [] : [problem(bookingFields.to, "Skriv, hvornår aftalen slutter, for eksempel 11.30.")]),
  ];
  return isDay(day) && from && to ? timeOn(day, from, to) : refused(unread);
}

function timeOn(day: LocalDate, from: string, to: string): Outcome<AppointmentTime, readonly FieldProblem[]> {
  const [startsAt, endsAt] = [momentOf(day, from), momentOf(day, to)];
  const skipped = [
    ...(startsAt ? [] : [problem(bookingFields.from, skippedHour)]),
    ...(endsAt ? [] : [problem(bookingFields.to, skippedHour)]),
  ];
  if (!startsAt || !endsAt) return refused(skipped);
  if (endsAt <= startsAt) return refused([problem(bookingFields.to, "Aftalen skal slutte, efter at den er begyndt.")]);
  return accepted({ startsAt, endsAt });
}

const skippedHour = "Det klokkeslæt findes ikke den nat. Uret bliver stillet en time frem. Vælg et andet.";

const dayMessages = {
  blank: "Skriv, hvilken dag aftalen er.",
  unreadable: "Skriv dagen som dag, måned og år.",
} as const;

function readWords(fields: Fields): Outcome<AppointmentWords, readonly FieldProblem[]> {
  const [place, whom, about, bring, driving, allTheSame] = (
    ["place", "whom", "about", "bring", "driving", "allTheSame"] as const
  ).map((name) => textOf(fields, bookingFields[name])) as [string, string, string, string, string, string];
  const where = appointmentPlaces.find((known) => known === textOf(fields, bookingFields.where));
  const problems = [
    ...(where ? [] : [problem(bookingFields.where, "Vælg, hvor aftalen er.")]),
    ...(hasPlace(where) && isBlank(place) ? [problem(bookingFields.place, "Skriv stedet.")] : []),
    ...(isBlank(whom) ? [problem(bookingFields.whom, "Skriv navnet på den, borgeren møder.")] : []),
    ...(isBlank(about) ? [problem(bookingFields.about, "Skriv kort, hvad aftalen handler om.")] : []),
    ...tooLong(bookingFields.place, place, longestLine),
    ...tooLong(bookingFields.whom, whom, longestLine),
    ...tooLong(bookingFields.about, about, longestText),
    ...tooLong(bookingFields.bring, bring, longestText),
    ...tooLong(bookingFields.driving, driving, longestText),
    ...tooLong(bookingFields.allTheSame, allTheSame, longestText),
  ];
  if (problems.length > 0 || !where) return refused(problems);
  return accepted({ where, place: hasPlace(where) ? place : "", whom, about, bring, driving, allTheSame });
}

/** Whether it must be told in words where it is. */
const hasPlace = (where: AppointmentPlace | undefined): boolean => where === "elsewhere" || where === "drop-in";

/** Told where a text is longer than a field takes. */
export const tooLong = (field: string, text: string, most: number): readonly FieldProblem[] =>
  text.length > most ? [problem(field, `Skriv højst ${most} tegn.`)] : [];

const problem = (field: string, message: string): FieldProblem => ({ field, message });
