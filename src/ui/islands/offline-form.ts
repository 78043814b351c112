import type { ToldFields } from "./offline-notes.ts";
import { dayOf } from "./offline-time.ts";

/** What the phone carries, as the server told it. */
export interface Carried {
  readonly day: string;
  readonly writer: string;
  readonly visits: readonly CarriedVisit[];
  readonly orders: readonly { readonly orderId: string; readonly name: string; readonly goals: readonly string[] }[];
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

/** The way to read a form: `FormData`, or what was kept of one. */
export type Filled = (name: string) => string;

/**
 * The note that a filled form tells, or what is to be mended first. Only what no note can do without is asked for here: the
 * server judges the rest, and what it does not take comes back to its writer.
 */
export function readForm(filled: Filled, carried: Carried): { readonly told: ToldFields } | readonly Problem[] {
  const { appointmentId, orderId } = whoIn(filled("hvem"), carried);
  const order = carried.orders.find((one) => one.orderId === orderId);
  const given = filled("givet") !== "nej";
  const startedAt = readClock(filled("klokken"));
  const problems = [
    ...(order ? [] : [{ field: "hvem", message: "Vælg, hvem du var hos." }]),
    ...(startedAt === undefined
      ? [{ field: "klokken", message: "Skriv klokken som 9.30, eller lad feltet stå tomt." }]
      : []),
    ...(given ? givenProblems(filled, order?.goals ?? []) : awayProblems(filled)),
  ];
  if (problems.length > 0 || !order) return problems;
  const where = { orderId: order.orderId, appointmentId, happenedOn: filled("dag"), startedAt: startedAt ?? null };
  return { told: { ...where, ...(given ? givenFields(filled, order.goals) : awayFields(filled)) } };
}

/** `besoeg:<id>` is one of the visits, `bestilling:<id>` anybody whom the phone carries. */
function whoIn(
  chosen: string,
  { visits }: Carried,
): { readonly orderId: string; readonly appointmentId: string | null } {
  const [kind, id = ""] = chosen.split(":");
  const visit = kind === "besoeg" ? visits.find(({ appointmentId }) => appointmentId === id) : undefined;
  return visit ?? { orderId: kind === "bestilling" ? id : "", appointmentId: null };
}

/** `9.30` as `09:30`; null where nothing was written, undefined for what is no time. */
export function readClock(typed: string): string | null | undefined {
  if (typed.trim() === "") return null;
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

const minutesIn = (filled: Filled): number => {
  const chosen = filled("minutter");
  const typed = (chosen === "other" ? filled("andre-minutter") : chosen).trim();
  return /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
};

function givenProblems(filled: Filled, goals: readonly string[]): readonly Problem[] {
  const minutes = minutesIn(filled);
  const says = filled("tekst").trim() !== "" || goalsIn(filled, goals).length > 0;
  const field = filled("minutter") === "other" ? "andre-minutter" : "minutter";
  return [
    ...(minutes > 0 && minutes <= 1440 ? [] : [{ field, message: "Vælg, hvor længe det varede." }]),
    ...(says ? [] : [{ field: "tekst", message: "Skriv, hvad I lavede, eller vælg, hvordan det gik med et mål." }]),
  ];
}

const awayProblems = (filled: Filled): readonly Problem[] => [
  ...(filled("side") === "" ? [{ field: "side", message: "Vælg, hvem der ikke kunne." }] : []),
  ...(filled("grund").trim() === "" ? [{ field: "grund", message: "Skriv, hvorfor støtten ikke blev givet." }] : []),
];

const goalsIn = (filled: Filled, goals: readonly string[]): readonly { goal: string; movement: string }[] =>
  goals.map((goal, at) => ({ goal, movement: filled(`maal-${at}`) })).filter(({ movement }) => movement !== "");

const givenFields = (filled: Filled, goals: readonly string[]): ToldFields => ({
  given: true,
  minutes: minutesIn(filled),
  mode: filled("maade"),
  citizenTookPart: filled("borgeren-med") !== "nej",
  goals: goalsIn(filled, goals),
  note: filled("tekst"),
});

const awayFields = (filled: Filled): ToldFields => ({
  given: false,
  minutes: 0,
  mode: filled("maade"),
  citizenTookPart: false,
  whyNot: { whose: filled("side"), reason: filled("grund"), instead: filled("i-stedet") },
});

/** A note as the fields of the form that tells it: for its writer to mend. */
export function formOf(told: ToldFields, { orders }: Pick<Carried, "orders">): Readonly<Record<string, string>> {
  const orderId = textIn(told, "orderId");
  return {
    hvem: `bestilling:${orderId}`,
    dag: textIn(told, "happenedOn"),
    klokken: textIn(told, "startedAt").replace(":", "."),
    givet: told["given"] === false ? "nej" : "ja",
    ...minutesOf(told),
    maade: textIn(told, "mode"),
    "borgeren-med": told["citizenTookPart"] === false ? "nej" : "ja",
    tekst: textIn(told, "note"),
    ...whyNotOf(told),
    ...movedGoals(told, orders.find((order) => order.orderId === orderId)?.goals ?? []),
  };
}

const textIn = (told: ToldFields, name: string): string => (typeof told[name] === "string" ? told[name] : "");

function minutesOf(told: ToldFields): Readonly<Record<string, string>> {
  const minutes = told["minutes"] ? `${told["minutes"]}` : "";
  const isOther = minutes !== "" && !["15", "30", "45", "60"].includes(minutes);
  return { minutter: isOther ? "other" : minutes, "andre-minutter": isOther ? minutes : "" };
}

function whyNotOf(told: ToldFields): Readonly<Record<string, string>> {
  const whyNot = (told["whyNot"] ?? {}) as ToldFields;
  return { side: textIn(whyNot, "whose"), grund: textIn(whyNot, "reason"), "i-stedet": textIn(whyNot, "instead") };
}

function movedGoals(told: ToldFields, known: readonly string[]): Readonly<Record<string, string>> {
  const goals = (told["goals"] ?? []) as readonly { goal: string; movement: string }[];
  const moved = new Map(goals.map(({ goal, movement }) => [goal, movement]));
  return Object.fromEntries(known.map((goal, at) => [`maal-${at}`, moved.get(goal) ?? ""]));
}

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
