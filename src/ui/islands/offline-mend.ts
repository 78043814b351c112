import type { About, Carried } from "./offline-form.ts";
import type { ToldFields } from "./offline-notes.ts";

/** A note as the fields of the phone's own form: for its writer to mend. */
export function formOf(
  told: ToldFields,
  { orders, visits }: Pick<Carried, "orders" | "visits">,
): Readonly<Record<string, string>> {
  const orderId = textIn(told, "orderId");
  return {
    hvem: visits.some((visit) => visit.appointmentId === told["appointmentId"])
      ? `besoeg:${textIn(told, "appointmentId")}`
      : `bestilling:${orderId}`,
    dag: textIn(told, "happenedOn"),
    klokken: textIn(told, "startedAt").replace(":", "."),
    givet: told["given"] === false ? "nej" : "ja",
    ...minuteFields(typeof told["minutes"] === "number" ? told["minutes"] : 0),
    maade: textIn(told, "mode"),
    "borgeren-med": told["citizenTookPart"] === false ? "nej" : "ja",
    "hvorfor-ikke-med": textIn(told, "whyAlone"),
    "uden-maal": textIn(told, "whyNoGoal"),
    lavede: textIn(told, "note"),
    ...whyNotOf(told),
    ...movedGoals(told, goalsToMend(told, orders.find((order) => order.orderId === orderId)?.goals ?? [])),
  };
}

/** A length as it is pressed, or as it is written where there is no button for it. */
export function minuteFields(minutes: number): Readonly<Record<string, string>> {
  const isChip = [15, 30, 45, 60, 90, 120].includes(minutes);
  return { minutter: isChip ? `${minutes}` : "", "andre-minutter": isChip || minutes === 0 ? "" : `${minutes}` };
}

const textIn = (told: ToldFields, name: string): string => (typeof told[name] === "string" ? told[name] : "");

function whyNotOf(told: ToldFields): Readonly<Record<string, string>> {
  const whyNot = (told["whyNot"] ?? {}) as ToldFields;
  return { skyldes: textIn(whyNot, "whose"), hvorfor: textIn(whyNot, "reason"), "i-stedet": textIn(whyNot, "instead") };
}

/** The goals that can be chosen for a note that is mended: the order's, and those that it tells of. */
export function goalsToMend(told: ToldFields, known: readonly string[]): readonly string[] {
  const goals = (told["goals"] ?? []) as readonly { readonly goal: string }[];
  return [...new Set([...known, ...goals.map(({ goal }) => goal)])];
}

/** What can be chosen where a note is mended: whom it is about, too, where the phone carries them no more. */
export function withMended<One extends Pick<Carried, "orders">>(carried: One, told: ToldFields): One {
  const orderId = textIn(told, "orderId");
  if (carried.orders.some((order) => order.orderId === orderId)) return carried;
  return { ...carried, orders: [...carried.orders, { orderId, name: "Borgeren i notatet, du retter", goals: [] }] };
}

function movedGoals(told: ToldFields, known: readonly string[]): Readonly<Record<string, string>> {
  const goals = (told["goals"] ?? []) as readonly { goal: string; movement: string }[];
  const moved = new Map(goals.map(({ goal, movement }) => [goal, movement]));
  return Object.fromEntries(known.map((goal, at) => [`maal-${at + 1}`, moved.get(goal) ?? ""]));
}

/**
 * What a note tells that the phone's own form has no field for: it goes along when the note is mended. Its appointment does
 * while it is about the same order and names no other; one that the server does not know is left out.
 */
export function restOf(
  told: ToldFields,
  is: Pick<About, "appointmentId" | "orderId">,
  why: readonly string[],
): ToldFields {
  const isSame = is.orderId === told["orderId"] && is.appointmentId === null;
  const isKnown = !why.some((message) => message.startsWith("Aftalen findes ikke"));
  const names = [
    "tookPart",
    "deliveredBy",
    "whyCorrected",
    "corrects",
    ...(isSame && isKnown ? ["appointmentId"] : []),
  ];
  return Object.fromEntries(names.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])));
}
