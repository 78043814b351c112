import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type ComplaintSubject, complaintSubjects } from "./complaint.ts";
import type { ComplaintGround } from "./complaint-ground.ts";
import { foundTrack } from "./find-track.ts";
import type { ToldComplaint } from "./told-complaint.ts";

/** The fields of the form in which a provider writes down what the citizen says on a visit. */
export const takeDownFields = {
  subject: "hvad",
  words: "ord",
  readBack: "laest-op",
  to: "hvem",
  on: "dag",
} as const;

/**
 * Reads a complaint that the citizen has said to somebody of the provider's. It is the citizen's, and it is the authority's from the
 * day it was said. What it is about among decisions the authority settles: until then it is about all of the newest, so that no
 * time is lost.
 */
export function readTakenDown(
  fields: Fields,
  day: TypedDay,
  { ground, today }: { readonly ground: ComplaintGround; readonly today: LocalDate },
): Outcome<ToldComplaint, readonly FieldProblem[]> {
  const subject = complaintSubjects.find((known) => known === textOf(fields, takeDownFields.subject));
  const words = textOf(fields, takeDownFields.words);
  const problems: readonly (FieldProblem | false)[] = [
    subject === undefined && { field: takeDownFields.subject, message: "Vælg det, der passer bedst." },
    isBlank(words) && { field: takeDownFields.words, message: "Skriv, hvad borgeren siger." },
    day === "unreadable" && { field: takeDownFields.on, message: "Skriv dagen som dag, måned og år." },
    isLaterThan(day, today) && { field: takeDownFields.on, message: "Dagen kan ikke ligge efter i dag." },
  ];
  const found = problems.filter((problem) => problem !== false);
  if (found.length > 0 || subject === undefined) return refused(found);
  const isOpenToProvider = textOf(fields, takeDownFields.to) === "udfoerer";
  return accepted({
    subject,
    ...aboutOf(subject, ground, isOpenToProvider),
    way: "visit",
    receivedOn: day === "blank" || day === "unreadable" ? today : day,
    by: { kind: "citizen", name: "", standing: "own" },
    readBack: textOf(fields, takeDownFields.readBack) === "ja",
    words,
    lateReason: "",
  });
}

const isLaterThan = (day: TypedDay, today: LocalDate): boolean =>
  day !== "blank" && day !== "unreadable" && day > today;

function aboutOf(subject: ComplaintSubject, ground: ComplaintGround, isOpenToProvider: boolean) {
  const newest = ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
  if (foundTrack(subject, newest.length) === "decision") return { parts: newest, provider: null };
  return { parts: [], provider: isOpenToProvider ? (ground.provider?.slug ?? null) : null };
}
