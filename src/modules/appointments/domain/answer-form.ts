import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import {
  type AppointmentWay,
  appointmentWays,
  type Hindrance,
  hindrances,
  type InsteadKind,
  insteadKinds,
} from "./appointment.ts";
import { tooLong } from "./booking-form.ts";

/** The fields of the forms by which an appointment is cancelled, asked to be moved, kept or told held. */
export const answerFields = {
  /** The version that the form was shown with. */
  version: "udgave",
  /** What the citizen wishes, or says of why. */
  wish: "oenske",
  /** Whose wish a cancelling or another time is, as staff write it down. */
  wishedBy: "hvis-oenske",
  how: "hvordan",
  reason: "grund",
  instead: "i-stedet",
  whose: "hvis-forhold",
  insteadKind: "i-stedet-art",
  /** Whether it is this appointment alone, or those after it in its series too. */
  reach: "omfang",
} as const;

const longestText = 2000;

/** The version that a form was shown with; none that there ever was where it tells none. */
export const versionIn = (fields: Fields): number => {
  const text = textOf(fields, answerFields.version);
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/** Borgerens ord om en aftale: in their own words, and how staff heard of it. */
export interface CitizensWords {
  readonly note: string;
  readonly how: Exclude<AppointmentWay, "staff">;
}

/** Reads what the citizen wrote themselves. That they wish another time is enough: when is theirs to tell or not. */
export function readOwnWords(fields: Fields): Outcome<CitizensWords, readonly FieldProblem[]> {
  const note = textOf(fields, answerFields.wish);
  const problems = tooLong(answerFields.wish, note, longestText);
  return problems.length > 0 ? refused(problems) : accepted({ note, how: "own-pages" });
}

/** Reads what staff write down that the citizen said. */
export function readToldWords(fields: Fields): Outcome<CitizensWords, readonly FieldProblem[]> {
  const note = textOf(fields, answerFields.wish);
  const how = appointmentWays.find((known) => known === textOf(fields, answerFields.how));
  const isTold = how === "phone" || how === "letter" || how === "in-person";
  const problems = [
    ...(isTold ? [] : [{ field: answerFields.how, message: "Vælg, hvordan borgeren sagde det." }]),
    ...tooLong(answerFields.wish, note, longestText),
  ];
  if (problems.length > 0 || !isTold) return refused(problems);
  return accepted({ note, how });
}

/** Medarbejderens ord om en aftale: why, and what there is instead. */
export interface StaffsWords {
  readonly note: string;
  readonly instead: string;
  readonly whose: Hindrance | null;
  readonly insteadKind: InsteadKind | null;
}

/**
 * Reads why staff do something. Of support that is not given it is also read whose hindrance it was, and what there is
 * instead: nothing is an answer too.
 */
export function readReason(
  fields: Fields,
  asks: { readonly blank: string; readonly asksInstead: boolean },
): Outcome<StaffsWords, readonly FieldProblem[]> {
  const [note, instead] = [textOf(fields, answerFields.reason), textOf(fields, answerFields.instead)];
  const off = asks.asksInstead ? readOff(fields) : { whose: null, insteadKind: null, problems: [] };
  const wantsWords = off.insteadKind !== null && off.insteadKind !== "nothing";
  const problems = [
    ...(isBlank(note) ? [{ field: answerFields.reason, message: asks.blank }] : []),
    ...off.problems,
    ...(wantsWords && isBlank(instead)
      ? [{ field: answerFields.instead, message: "Skriv, hvad borgeren får i stedet." }]
      : []),
    ...tooLong(answerFields.reason, note, longestText),
    ...tooLong(answerFields.instead, instead, longestText),
  ];
  if (problems.length > 0) return refused(problems);
  return accepted({ note, instead, whose: off.whose, insteadKind: off.insteadKind });
}

function readOff(fields: Fields) {
  const whose = hindrances.find((known) => known === textOf(fields, answerFields.whose)) ?? null;
  const insteadKind = insteadKinds.find((known) => known === textOf(fields, answerFields.insteadKind)) ?? null;
  const problems = [
    ...(whose === null ? [{ field: answerFields.whose, message: "Vælg, hvem der ikke kunne." }] : []),
    ...(insteadKind === null
      ? [{ field: answerFields.insteadKind, message: "Vælg, hvad borgeren får i stedet." }]
      : []),
  ];
  return { whose, insteadKind, problems };
}
