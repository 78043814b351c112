import type { ToldFields } from "./offline-notes.ts";
import { dayOf } from "./offline-time.ts";

/** What the phone carries, as the server told it. */
export interface Carried {
  readonly day: string;
  readonly writer: string;
  readonly visits: readonly CarriedVisit[];
  readonly orders: readonly { readonly orderId: string; readonly name: string; readonly goals: readonly string[] }[];
  /** What the standard asks a reason for; nothing where it was carried before that was told. */
  readonly asks?: AskedReasons;
}

/** Whether there is to be a reason where the citizen did not take part, and where there was no goal. */
export interface AskedReasons {
  readonly alone: boolean;
  readonly noGoal: boolean;
}

/** One of today's visits. */
export interface CarriedVisit {
  readonly appointmentId: string;
  readonly orderId: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly mode: string;
}

/** What is wrong with a field, and what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** The way to read a form: its fields by their names. */
export type Filled = (name: string) => string;

/** What a note is about, which each of its forms knows in its own way. */
export interface About {
  /** Empty where nobody has been chosen. */
  readonly orderId: string;
  readonly appointmentId: string | null;
  readonly happenedOn: string;
  readonly given: boolean;
}

/**
 * The note that a filled form tells, or what is to be mended first. Only what no note can do without is asked for here: the
 * server judges the rest, and what it does not take comes back to its writer.
 */
export function readForm(
  filled: Filled,
  about: About,
  asks: AskedReasons = { alone: false, noGoal: false },
): { readonly told: ToldFields } | readonly Problem[] {
  const startedAt = readClock(filled("klokken"));
  const problems = [
    ...(about.orderId === "" ? [{ field: "hvem", message: "Vælg, hvem du var hos." }] : []),
    ...(startedAt === undefined ? [{ field: "klokken", message: "Skriv klokkeslættet, for eksempel 10.30." }] : []),
    ...(about.given ? givenProblems(filled, asks) : awayProblems(filled)),
  ];
  if (problems.length > 0) return problems;
  const told = about.given ? givenFields(filled) : awayFields(filled);
  return { told: { ...about, startedAt: startedAt ?? null, mode: filled("maade") || "at-home", ...told } };
}

/** Whom the phone's own form is about: `besoeg:<id>` is one of today's visits, `bestilling:<id>` anybody whom it carries. */
export function whoIn(
  chosen: string,
  { orders, visits }: Pick<Carried, "orders" | "visits">,
): Pick<About, "orderId" | "appointmentId"> {
  const [kind, id = ""] = chosen.split(":");
  const visit = kind === "besoeg" ? visits.find(({ appointmentId }) => appointmentId === id) : undefined;
  if (visit) return { orderId: visit.orderId, appointmentId: visit.appointmentId };
  return { orderId: orders.some(({ orderId }) => orderId === id) ? id : "", appointmentId: null };
}

/** The day of a form with a field for each of day, month and year, as dates are stored; empty where it is none. */
export function dayIn(filled: Filled): string {
  const [year, month, day] = ["dag-aar", "dag-maaned", "dag-dag"].map((name) => filled(name).trim());
  const written = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : "";
}

/** `9.30` as `09:30`; null where nothing was written, undefined for what is no time. */
export function readClock(typed: string): string | null | undefined {
  if (typed.trim() === "") return null;
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

const minutesIn = (filled: Filled): number => {
  const typed = (filled("andre-minutter") || filled("minutter")).trim();
  return /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
};

function givenProblems(filled: Filled, asks: AskedReasons): readonly Problem[] {
  const minutes = minutesIn(filled);
  const hasGoal = goalsIn(filled).length > 0;
  const says = filled("lavede").trim() !== "" || hasGoal;
  const lacks = (name: string): boolean => filled(name).trim() === "";
  return [
    ...(asks.alone && filled("borgeren-med") === "nej" && lacks("hvorfor-ikke-med")
      ? [{ field: "hvorfor-ikke-med", message: "Skriv, hvorfor borgeren ikke var med." }]
      : []),
    ...(asks.noGoal && !hasGoal && lacks("uden-maal")
      ? [{ field: "uden-maal", message: "Vælg et mål, eller skriv, hvorfor der ikke er et." }]
      : []),
    ...(minutes > 0 && minutes <= 1440 ? [] : [{ field: "minutter", message: "Vælg, hvor længe det varede." }]),
    ...(says ? [] : [{ field: "lavede", message: "Skriv, hvad I lavede, eller vælg et mål." }]),
  ];
}

const awayProblems = (filled: Filled): readonly Problem[] => [
  ...(filled("skyldes") === "" ? [{ field: "skyldes", message: "Vælg, hvad det skyldtes." }] : []),
  ...(filled("hvorfor").trim() === ""
    ? [{ field: "hvorfor", message: "Skriv, hvorfor støtten ikke blev givet." }]
    : []),
];

/** The goals that something was chosen for, as they read: each row has its goal beside its answer. */
function goalsIn(filled: Filled): readonly { readonly goal: string; readonly movement: string }[] {
  const found = [];
  for (let row = 1; filled(`maal-${row}-tekst`) !== ""; row += 1) {
    const movement = filled(`maal-${row}`);
    if (movement !== "") found.push({ goal: filled(`maal-${row}-tekst`), movement });
  }
  return found;
}

const givenFields = (filled: Filled): ToldFields => ({
  minutes: minutesIn(filled),
  citizenTookPart: filled("borgeren-med") !== "nej",
  goals: goalsIn(filled),
  note: filled("lavede"),
  tookPart: filled("andre-med"),
  deliveredBy: filled("givet-af") || "staff",
  whyAlone: filled("borgeren-med") === "nej" ? filled("hvorfor-ikke-med") : "",
  whyNoGoal: filled("uden-maal"),
  whyCorrected: filled("hvorfor-rettet"),
  corrects: filled("retter") || null,
});

const awayFields = (filled: Filled): ToldFields => ({
  minutes: 0,
  citizenTookPart: false,
  whyNot: { whose: filled("skyldes"), reason: filled("hvorfor"), instead: filled("i-stedet") },
  whyCorrected: filled("hvorfor-rettet"),
  corrects: filled("retter") || null,
});

/** Today and the fourteen days before it, newest first, with what they are called. */
export function daysToChoose(now: string): readonly { readonly value: string; readonly label: string }[] {
  return Array.from({ length: 15 }, (_, back) => {
    const moment = new Date(Date.parse(now) - back * 86_400_000);
    const name = moment.toLocaleDateString("da-DK", {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone: "Europe/Copenhagen",
    });
    return { value: dayOf(moment.toISOString()), label: ["I dag", "I går"][back] ?? name };
  });
}
