import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type TypedFields, tooLong } from "../../appointments/domain/booking-form.ts";
import { readClock } from "../../appointments/domain/clock-time.ts";
import {
  type GroupContent,
  type GroupKind,
  type GroupWords,
  groupBases,
  groupKinds,
  groupLeads,
  groupWays,
  type WeeklyTime,
} from "./support-group.ts";

/** The fields by which a group is made and changed. */
export const groupFields = {
  kind: "art",
  name: "navn",
  purpose: "formaal",
  legalBasis: "retsgrundlag",
  way: "moedeform",
  place: "sted",
  weekday: "ugedag",
  from: "fra",
  to: "til",
  hours: "aabningstid",
  firstDay: "foerste-dag",
  lastDay: "sidste-dag",
  capacity: "pladser",
  ledBy: "ledes-af",
  leader: "leder",
  /** The version that the form was shown with. */
  version: "udgave",
} as const;

const [longestLine, longestText] = [200, 2000] as const;
const mostPlaces = 200;

type Read<Value> = Outcome<Value, readonly FieldProblem[]>;
const problem = (field: string, message: string): FieldProblem => ({ field, message });

/** Reads a group as it was typed. An open place has opening hours, and neither places nor a grant. */
export function readGroup(typed: TypedFields): Read<GroupContent> {
  const { fields } = typed;
  const kind = groupKinds.find((known) => known === textOf(fields, groupFields.kind));
  const way = groupWays.find((known) => known === textOf(fields, groupFields.way));
  const ledBy = groupLeads.find((known) => known === textOf(fields, groupFields.ledBy));
  const words = readWords(fields, kind);
  const days = readDays(typed);
  const terms = kind === "open" ? accepted({ legalBasis: null, weekly: null, capacity: null }) : readTerms(fields);
  const problems = [
    ...(kind ? [] : [problem(groupFields.kind, "Vælg, hvad det er.")]),
    ...problemsOf(words),
    ...(way ? [] : [problem(groupFields.way, "Vælg, hvordan I mødes.")]),
    ...(kind === undefined ? [] : problemsOf(terms)),
    ...problemsOf(days),
    ...(ledBy ? [] : [problem(groupFields.ledBy, "Vælg, hvem der står for det.")]),
  ];
  if (problems.length > 0 || !kind || !way || !ledBy || !words.ok || !days.ok || !terms.ok)
    return refused(asInForm(problems));
  return accepted({ kind, way, ledBy, ...words.value, ...days.value, ...terms.value });
}

/** The fields as they stand in the form: problems are told in that order. */
const inForm: readonly string[] = [
  ...(["kind", "name", "purpose", "way", "place", "weekday", "from", "to", "capacity", "legalBasis"] as const),
  ...(["hours", "firstDay", "lastDay", "ledBy", "leader"] as const),
].map((name) => groupFields[name]);

const asInForm = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.toSorted((one, other) => inForm.indexOf(one.field) - inForm.indexOf(other.field));

const problemsOf = (read: Read<unknown>): readonly FieldProblem[] => (read.ok ? [] : read.refusal);

function readWords(fields: Fields, kind: GroupKind | undefined): Read<GroupWords> {
  const [name, purpose, place, leader, hours] = (["name", "purpose", "place", "leader", "hours"] as const).map((one) =>
    textOf(fields, groupFields[one]),
  ) as [string, string, string, string, string];
  const isDigital = textOf(fields, groupFields.way) === "digital";
  const problems = [
    ...(isBlank(name) ? [problem(groupFields.name, "Skriv, hvad det hedder.")] : []),
    ...(isBlank(purpose) ? [problem(groupFields.purpose, "Skriv kort, hvad det er for.")] : []),
    ...(isBlank(place) && !isDigital ? [problem(groupFields.place, "Skriv, hvor det er.")] : []),
    ...(kind === "open" && isBlank(hours) ? [problem(groupFields.hours, "Skriv, hvornår der er åbent.")] : []),
    ...tooLong(groupFields.name, name, longestLine),
    ...tooLong(groupFields.purpose, purpose, longestText),
    ...tooLong(groupFields.place, place, longestLine),
    ...tooLong(groupFields.leader, leader, longestLine),
    ...tooLong(groupFields.hours, hours, longestLine),
  ];
  return problems.length > 0
    ? refused(problems)
    : accepted({ name, purpose, place, leader, hours: kind === "open" ? hours : "" });
}

function readDays({ dayIn }: TypedFields): Read<Pick<GroupContent, "fromOn" | "untilOn">> {
  const [first, last] = [dayIn(groupFields.firstDay), dayIn(groupFields.lastDay)];
  const problems = [
    ...(first === "blank" ? [problem(groupFields.firstDay, "Skriv den første dag.")] : []),
    ...(first === "unreadable" ? [problem(groupFields.firstDay, unreadable)] : []),
    ...(last === "unreadable" ? [problem(groupFields.lastDay, unreadable)] : []),
    ...(isDay(first) && isDay(last) && last < first
      ? [problem(groupFields.lastDay, "Den sidste dag skal ligge efter den første.")]
      : []),
  ];
  if (problems.length > 0 || !isDay(first)) return refused(problems);
  const untilOn: LocalDate | null = isDay(last) ? last : null;
  return accepted({ fromOn: first, untilOn });
}

const unreadable = "Skriv dagen som dag, måned og år.";

function readTerms(fields: Fields): Read<Pick<GroupContent, "legalBasis" | "weekly" | "capacity">> {
  const legalBasis = groupBases.find((known) => known === textOf(fields, groupFields.legalBasis));
  const places = textOf(fields, groupFields.capacity);
  const capacity = /^\d{1,3}$/.test(places) ? Number(places) : 0;
  const weekly = readWeekly(fields);
  const problems = [
    ...(legalBasis ? [] : [problem(groupFields.legalBasis, "Vælg den bestemmelse, borgerne får støtte efter.")]),
    ...problemsOf(weekly),
    ...(capacity < 1 || capacity > mostPlaces
      ? [problem(groupFields.capacity, `Skriv, hvor mange der er plads til: et tal fra 1 til ${mostPlaces}.`)]
      : []),
  ];
  if (problems.length > 0 || !legalBasis || !weekly.ok) return refused(problems);
  return accepted({ legalBasis, weekly: weekly.value, capacity });
}

function readWeekly(fields: Fields): Read<WeeklyTime> {
  const typedDay = textOf(fields, groupFields.weekday);
  const weekday = /^[0-6]$/.test(typedDay) ? Number(typedDay) : undefined;
  const [from, to] = [groupFields.from, groupFields.to].map((name) => readClock(textOf(fields, name)));
  const problems = [
    ...(weekday === undefined ? [problem(groupFields.weekday, "Vælg en ugedag.")] : []),
    ...(from ? [] : [problem(groupFields.from, "Skriv, hvornår I begynder, for eksempel 10.30.")]),
    ...(to ? [] : [problem(groupFields.to, "Skriv, hvornår I slutter, for eksempel 12.00.")]),
    ...(from && to && to <= from ? [problem(groupFields.to, "I skal slutte, efter at I er begyndt.")] : []),
  ];
  return problems.length > 0 || weekday === undefined || !from || !to
    ? refused(problems)
    : accepted({ weekday, from, to });
}
