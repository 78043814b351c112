import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, EventOf } from "../../cases/domain/case-event.ts";
import { lawObligation } from "../../standards/domain/deadline-origin.ts";
import { answeredOn, complaintAnswer } from "./complaint-answers.ts";
import { type ComplaintCourse, complaintCourses } from "./complaint-course.ts";
import { type Decision, isAppealable } from "./decisions.ts";
import { dueDay, earliest, type Owed } from "./owed.ts";
import { type Ground, groundOn, type Rulebook } from "./rulebook.ts";
import { aboutOutcome, termsOf } from "./terms.ts";

/**
 * The time to complain, and what follows a complaint: reconsideration, the citizen's answer, sending on; an answer alone where
 * the decision has no appeal body.
 *
 * Law: retssikkerhedsloven §§ 66 and 67; retssikkerhedsbekendtgørelsen §§ 11-13.
 */
export function complaints(
  book: Rulebook,
  decisions: readonly Decision[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const courses = complaintCourses(events, (complaint) => course(book, decisions, complaint));
  const appealable = courses.filter((one) => isAboutAppealable(book, one));
  return [
    ...decisions
      .filter((decision) => decision.isAppealable)
      .map((decision) => complaintTime(book, decision, appealable)),
    ...appealable.flatMap((one) => [
      ...reconsideration(book, one),
      ...answer(book, one, decisions),
      ...forwarding(book, one),
    ]),
    ...courses
      .filter((one) => one.isReceived && !isAboutAppealable(book, one))
      .flatMap((one) => answerWithoutAppeal(book, one, events)),
  ];
}

/** Where no appeal body is, the complaint is answered, or the decision is looked at again, which answers it as well. */
const answerWithoutAppeal = (book: Rulebook, one: ComplaintCourse, events: readonly CaseEvent[]): readonly Owed[] =>
  complaintAnswer(
    book,
    { complaint: one.name, on: one.on },
    {
      metOn: earliest([one.reconsidered?.on, answeredOn(events, { complaint: one.name, on: one.on })]),
      lapsedOn: overOn(one),
    },
  );

/** About the decision it names, else the latest one; late when it came after that decision's time to complain. */
function course(
  book: Rulebook,
  decisions: readonly Decision[],
  { complaint, decidedOn, decision: name, grounds, on }: EventOf<"complaint-received">,
): ComplaintCourse {
  const ofDay = decisions.find((one) => one.on === decidedOn);
  const decision = namedIn(decisions, name) ?? ofDay ?? decisions.findLast((one) => one.on <= on);
  const due = decision && dueDay(book, complaintTerms(book, decision))?.due;
  const isLate = due !== undefined && due < on;
  return { on, name: complaint, grounds, isReceived: true, isLate, decision };
}

const namedIn = (decisions: readonly Decision[], name: string | undefined): Decision | undefined =>
  name === undefined ? undefined : decisions.find(({ event }) => event.decision === name);

/**
 * By the grounds of the tasks that it names, else all of the decision's. Where the decision is not in the file, the ground that
 * the case is about; where that is not known either, it can.
 */
function isAboutAppealable(book: Rulebook, { decision, grounds }: ComplaintCourse): boolean {
  if (grounds !== undefined) return isAppealable(book, grounds);
  if (decision !== undefined) return decision.isAppealable;
  return book.facts.legalBasis === undefined || isAppealable(book, [book.facts.legalBasis]);
}

/** Runs from the day the letter is available to the citizen; while that is not known it has not begun. What turned out to be about something else has not used it, nor what somebody else brought and the citizen said no to. */
const complaintTime = (book: Rulebook, decision: Decision, courses: readonly ComplaintCourse[]): Owed => ({
  ...complaintTerms(book, decision),
  arisesOn: decision.on,
  metOn: courses.find((one) => one.decision === decision && usesTime(one))?.on,
  lapsedOn: undefined,
});

const usesTime = ({ crossedOn, isDenied, isReceived }: ComplaintCourse): boolean =>
  isReceived && crossedOn === undefined && isDenied !== true;

const complaintTerms = (book: Rulebook, { receivedOn, complaintGround }: Decision) =>
  ({ what: "complaint", from: receivedOn ?? null, terms: termsOf(book, "complaint", complaintGround) }) as const;

/** A complaint that is withdrawn or ruled on needs nothing more, nor one that turned out to be about something else. */
const overOn = ({ crossedOn, withdrawnOn, ruledOn }: ComplaintCourse): LocalDate | undefined =>
  earliest([crossedOn, withdrawnOn, ruledOn]);

const groundOf = (book: Rulebook, { decision, on }: ComplaintCourse): Ground =>
  decision?.complaintGround ?? groundOn(book, on);

/** A late complaint is not reconsidered. One that was sent on has been, even where nobody wrote down when. */
function reconsideration(book: Rulebook, one: ComplaintCourse): readonly Owed[] {
  if (one.isLate || !one.isReceived) return [];
  const counted = {
    what: "reconsideration",
    from: one.on,
    terms: termsOf(book, "reconsideration", groundOf(book, one), aboutOutcome(one.reconsidered?.outcome)),
  } as const;
  const ends = { metOn: earliest([one.reconsidered?.on, one.sentOn]), lapsedOn: overOn(one) };
  return [{ ...counted, ...hurried(book, one, counted), ...ends, complaint: one.name, arisesOn: one.on }];
}

/** What hurries is due on the day it was found to. That makes nothing later: a day that had gone by then stays as it was. */
function hurried(
  book: Rulebook,
  { hurriedOn }: ComplaintCourse,
  counted: Pick<Owed, "what" | "from" | "terms">,
): Partial<Owed> {
  const due = dueDay(book, counted)?.due;
  if (hurriedOn === undefined || (due !== undefined && due < hurriedOn)) return {};
  const lawSources = lawObligation(book.law, "reconsideration").situations?.urgent;
  return { from: hurriedOn, atOnce: true, lawSources };
}

/** Partly upheld: the citizen says whether the complaint stands, counted from the day the new decision is available. */
function answer(book: Rulebook, one: ComplaintCourse, decisions: readonly Decision[]): readonly Owed[] {
  const { reconsidered } = one;
  if (reconsidered?.outcome !== "partly") return [];
  const renewed = namedIn(decisions, reconsidered.decision) ?? decisions.find(({ on }) => on >= reconsidered.on);
  return [
    {
      what: "complaint-maintained",
      complaint: one.name,
      arisesOn: reconsidered.on,
      from: reconsidered.receivedOn ?? renewed?.receivedOn ?? null,
      terms: termsOf(book, "complaint-maintained", groundOf(book, one), aboutOutcome("partly")),
      metOn: one.maintainedOn ?? one.sentOn,
      lapsedOn: overOn(one),
    },
  ];
}

/** Late: at once. Kept: within the four weeks of the reconsideration. Maintained: 14 days from the citizen's answer. */
function forwarding(book: Rulebook, one: ComplaintCourse): readonly Owed[] {
  const end = { complaint: one.name, metOn: one.sentOn, lapsedOn: overOn(one) };
  if (one.isLate) return [{ ...sentOnAtOnce(book, one), ...end, lapsedOn: earliest([overOn(one), upheldOn(one)]) }];
  if (one.maintainedOn !== undefined) return [{ ...sentOnWhenMaintained(book, one, one.maintainedOn), ...end }];
  if (one.reconsidered?.outcome === "partly")
    return one.sentOn === undefined ? [] : [{ ...sentOnWhenMaintained(book, one, one.sentOn), ...end }];
  const keptOn = one.reconsidered?.outcome === "kept" ? one.reconsidered.on : one.sentOn;
  return keptOn === undefined || one.reconsidered?.outcome === "upheld"
    ? []
    : [{ ...sentOnWhenKept(book, one, keptOn), ...end }];
}

const upheldOn = ({ reconsidered }: ComplaintCourse): LocalDate | undefined =>
  reconsidered?.outcome === "upheld" ? reconsidered.on : undefined;

const what = "forward-to-ankestyrelsen";

/** No clause of a standard is about a late complaint: the law alone. */
const sentOnAtOnce = (book: Rulebook, one: ComplaintCourse) =>
  ({
    what,
    arisesOn: one.on,
    from: one.on,
    atOnce: true,
    terms: termsOf(book, what, groundOf(book, one), () => false),
    lawSources: lawObligation(book.law, what).situations?.late,
  }) as const;

const sentOnWhenMaintained = (book: Rulebook, one: ComplaintCourse, maintainedOn: LocalDate) =>
  ({
    what,
    arisesOn: maintainedOn,
    from: maintainedOn,
    terms: termsOf(book, what, groundOf(book, one), aboutOutcome("partly")),
    lawSources: lawObligation(book.law, what).situations?.maintained,
  }) as const;

/** The time of the reconsideration itself; of the standard's clauses, those that name this outcome. */
function sentOnWhenKept(book: Rulebook, one: ComplaintCourse, keptOn: LocalDate) {
  const ground = groundOf(book, one);
  const { lengths } = termsOf(book, "reconsideration", ground, aboutOutcome("kept"));
  const terms = termsOf(book, what, ground, ({ outcomes }) => outcomes.includes("kept"));
  return {
    what,
    arisesOn: keptOn,
    from: one.on,
    terms: { ...terms, lengths },
    lawSources: lawObligation(book.law, what).situations?.kept,
  } as const;
}
