import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { holdsOn, type KnownMandate } from "../../people/domain/mandate.ts";
import {
  type Complainant,
  type ComplaintSubject,
  type ComplaintWay,
  complainantKinds,
  complaintSubjects,
  complaintWays,
} from "./complaint.ts";
import { complaintFields, partsIn } from "./complaint-draft.ts";
import type { ComplaintGround } from "./complaint-ground.ts";
import { foundTrack } from "./find-track.ts";
import type { ToldComplaint } from "./told-complaint.ts";

/** The fields of the form in which staff write a complaint down, beside those of the citizen's own. */
export const registerFields = {
  ...complaintFields,
  way: "vej",
  who: "klager",
  name: "klager-navn",
  receivedOn: "modtaget",
  readBack: "laest-op",
} as const;

/** Who complains, where it is the citizen, and where it is somebody without a mandate. */
export const whoComplains = { citizen: "borgeren", other: "en-anden" } as const;

/** Den, der kan klage for borgeren: somebody whose mandate reaches complaints. */
export interface ComplaintHelper {
  readonly mandateId: string;
  readonly name: string;
  readonly kind: Complainant["kind"];
}

/** Those who may complain for the citizen on a day. A companion (bisidder) is there with the citizen. */
export const complaintHelpers = (mandates: readonly KnownMandate[], day: LocalDate): readonly ComplaintHelper[] =>
  mandates
    .filter((mandate) => holdsOn(mandate, day) && mandate.parts.includes("complaint"))
    .flatMap(({ id, kind, name }) => {
      const known = complainantKinds.find((one) => one === kind);
      return known === undefined ? [] : [{ mandateId: id, name, kind: known }];
    });

/** What the form is read against. */
export interface RegisterTerms {
  readonly ground: ComplaintGround;
  readonly helpers: readonly ComplaintHelper[];
  readonly today: LocalDate;
}

/** Reads a complaint that staff write down. Nothing in it refuses anybody: what is asked for is what it takes to answer it. */
export function readRegistration(
  fields: Fields,
  typedDay: TypedDay,
  { ground, helpers, today }: RegisterTerms,
): Outcome<ToldComplaint, readonly FieldProblem[]> {
  const subject = complaintSubjects.find((known) => known === textOf(fields, registerFields.subject));
  const way = complaintWays.find((known) => known === textOf(fields, registerFields.way));
  const by = complainantIn(fields, helpers);
  const all = ground.decisions.flatMap(({ decision }) => decision.parts.map(({ id }) => id));
  const parts = partsIn(fields).filter((id) => all.includes(id));
  const problems: readonly FieldProblem[] = [
    ...problemIf(subject === undefined, registerFields.subject, "Vælg, hvad klagen handler om."),
    ...problemIf(
      subject === "decision" && parts.length === 0 && all.length > 0,
      registerFields.parts,
      "Vælg mindst én opgave i afgørelsen.",
    ),
    ...problemIf(way === undefined, registerFields.way, "Vælg, hvordan klagen kom."),
    ...problemIf(by === undefined, registerFields.who, "Vælg, hvem der klager."),
    ...problemIf(by?.kind === "other" && isBlank(by.name), registerFields.name, "Skriv, hvem der klager."),
    ...dayProblems(typedDay, today),
  ];
  if (problems.length > 0 || subject === undefined || way === undefined || by === undefined) return refused(problems);
  const receivedOn = typedDay === "blank" || typedDay === "unreadable" ? today : typedDay;
  return accepted({
    ...toldIn(fields, subject, parts, ground),
    way,
    by,
    receivedOn,
    readBack: isSpoken(way) && textOf(fields, registerFields.readBack) === "ja",
  });
}

/** Whether somebody said it, so that it is written down and read back. */
export const isSpoken = (way: ComplaintWay): boolean => way === "phone" || way === "meeting";

function toldIn(fields: Fields, subject: ComplaintSubject, parts: readonly string[], ground: ComplaintGround) {
  const isAboutDecision = foundTrack(subject, parts.length) === "decision";
  const isOfSupport = !isAboutDecision && subject !== "service-level" && subject !== "access";
  const isForProvider = isOfSupport && textOf(fields, registerFields.to) === "udfoerer";
  return {
    subject,
    parts: isAboutDecision ? parts : [],
    provider: isForProvider ? (ground.provider?.slug ?? null) : null,
    words: textOf(fields, registerFields.words),
    lateReason: isAboutDecision ? textOf(fields, registerFields.lateReason) : "",
  };
}

function complainantIn(fields: Fields, helpers: readonly ComplaintHelper[]): Complainant | undefined {
  const who = textOf(fields, registerFields.who);
  if (who === whoComplains.citizen) return { kind: "citizen", name: "", standing: "own" };
  if (who === whoComplains.other)
    return { kind: "other", name: textOf(fields, registerFields.name), standing: "asked" };
  const helper = helpers.find(({ mandateId }) => mandateId === who);
  return helper && { kind: helper.kind, name: helper.name, standing: "mandate" };
}

function dayProblems(day: TypedDay, today: LocalDate): readonly FieldProblem[] {
  const field = registerFields.receivedOn;
  if (day === "unreadable") return [{ field, message: "Skriv dagen som dag, måned og år." }];
  return problemIf(day !== "blank" && day > today, field, "Klagen kan ikke være kommet efter i dag.");
}

const problemIf = (is: boolean, field: string, message: string): readonly FieldProblem[] =>
  is ? [{ field, message }] : [];
