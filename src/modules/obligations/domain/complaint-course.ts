import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, EventOf } from "../../cases/domain/case-event.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { Decision } from "./decisions.ts";

/** Klageforløb: one complaint about a decision, and what has come of it. */
export interface ComplaintCourse {
  readonly on: LocalDate;
  /** What later events name it by; undefined where it has no name. */
  readonly name?: string | undefined;
  /** The grounds of the tasks it is about; undefined where it is about all that the decision rests on. */
  readonly grounds?: readonly LegalBasis[] | undefined;
  /** False where only the answer that it stands is in the file. */
  readonly isReceived: boolean;
  /** True where it came after the time to complain. */
  readonly isLate: boolean;
  /** The decision it is about; undefined where none is in the file. */
  readonly decision: Decision | undefined;
  /** The day it was found that it hurries. */
  readonly hurriedOn?: LocalDate;
  readonly reconsidered?: EventOf<"reconsidered">;
  readonly maintainedOn?: LocalDate;
  readonly sentOn?: LocalDate;
  readonly ruledOn?: LocalDate;
  readonly withdrawnOn?: LocalDate;
  /** True where somebody else brought it and the citizen has said no to it. */
  readonly isDenied?: boolean;
  /** The day it was found to be about how support is given. */
  readonly crossedOn?: LocalDate;
}

type Received = EventOf<"complaint-received">;
/** Opens a complaint's course: finds its decision, and whether it came in time. */
export type OpenCourse = (complaint: Received) => ComplaintCourse;

/** Every complaint about a decision with what followed. Each later event belongs to the oldest complaint it can belong to. */
export function complaintCourses(events: readonly CaseEvent[], open: OpenCourse): readonly ComplaintCourse[] {
  return inOrder(events).reduce<readonly ComplaintCourse[]>((courses, event) => followed(courses, event, open), []);
}

/** What can happen to a complaint, in the order that it is taken in on one day. */
const ranks = {
  "complaint-received": 0,
  "complaint-crossed": 1,
  "complaint-hurried": 1,
  "complaint-narrowed": 1,
  reconsidered: 2,
  "complaint-maintained": 3,
  "sent-to-ankestyrelsen": 4,
  "ruling-received": 5,
  "complaint-withdrawn": 6,
} as const;
type ComplaintEvent = EventOf<keyof typeof ranks>;

const rankOf = (event: ComplaintEvent): number => ranks[event.type];

const inOrder = (events: readonly CaseEvent[]): readonly ComplaintEvent[] =>
  events
    .filter((event): event is ComplaintEvent => event.type in ranks)
    .toSorted((one, other) => (one.on === other.on ? rankOf(one) - rankOf(other) : one.on < other.on ? -1 : 1));

function followed(
  courses: readonly ComplaintCourse[],
  event: ComplaintEvent,
  open: OpenCourse,
): readonly ComplaintCourse[] {
  const { complaint: name, on } = event;
  if (event.type === "complaint-received") return event.about === "decision" ? [...courses, open(event)] : courses;
  if (event.type === "complaint-crossed") return crossed(courses, event, open);
  if (event.type === "complaint-hurried") return changed(courses, toReconsider, { hurriedOn: on }, name);
  if (event.type === "complaint-narrowed") return changed(courses, toWithdraw, { grounds: event.grounds }, name);
  if (event.type === "reconsidered") return changed(courses, toReconsider, { reconsidered: event }, name);
  if (event.type === "complaint-maintained") return maintained(courses, on, name);
  if (event.type === "sent-to-ankestyrelsen") return changed(courses, toSend, { sentOn: on }, name);
  if (event.type === "ruling-received") return changed(courses, toRule, { ruledOn: on }, name);
  return changed(courses, toWithdraw, { withdrawnOn: on, isDenied: event.denied === true }, name);
}

/** Into this track a complaint comes with the day it was received, not the day it crossed over: the authority had it then. */
function crossed(
  courses: readonly ComplaintCourse[],
  { complaint, decidedOn, decision, grounds, on, receivedOn, to }: EventOf<"complaint-crossed">,
  open: OpenCourse,
): readonly ComplaintCourse[] {
  if (to === "delivery") return changed(courses, toWithdraw, { crossedOn: on }, complaint);
  return [
    ...courses,
    open({ type: "complaint-received", about: "decision", on: receivedOn, decidedOn, decision, grounds, complaint }),
  ];
}

function maintained(
  courses: readonly ComplaintCourse[],
  on: LocalDate,
  name: string | undefined,
): readonly ComplaintCourse[] {
  const next = changed(courses, toMaintain, { maintainedOn: on }, name);
  if (next !== courses || name !== undefined) return next;
  return [...courses, { on, isReceived: false, isLate: false, decision: undefined, maintainedOn: on }];
}

type Fits = (course: ComplaintCourse) => boolean;

const isOpen: Fits = ({ crossedOn, withdrawnOn, ruledOn, reconsidered }) =>
  crossedOn === undefined && withdrawnOn === undefined && ruledOn === undefined && reconsidered?.outcome !== "upheld";
const isUnsent: Fits = (course) => isOpen(course) && course.sentOn === undefined;
const isUnheard: Fits = (course) => isUnsent(course) && course.reconsidered === undefined;

/** By kind of event: which complaints it may belong to, the likeliest first. */
const toReconsider: readonly Fits[] = [(course) => isUnheard(course) && !course.isLate, isUnheard];
const toMaintain: readonly Fits[] = [
  (course) => isUnsent(course) && course.reconsidered?.outcome === "partly" && course.maintainedOn === undefined,
  (course) => isUnsent(course) && course.maintainedOn === undefined,
];
const toSend: readonly Fits[] = [(course) => isUnsent(course) && mustBeSent(course), isUnsent];
const toRule: readonly Fits[] = [(course) => isOpen(course) && course.sentOn !== undefined, isOpen];
const toWithdraw: readonly Fits[] = [isUnsent, isOpen];

/** Late, maintained, or the decision kept: it goes on to Ankestyrelsen. */
const mustBeSent: Fits = ({ isLate, maintainedOn, reconsidered }) =>
  isLate || maintainedOn !== undefined || reconsidered?.outcome === "kept";

/** An event that names a complaint is about no other. */
function changed(
  courses: readonly ComplaintCourse[],
  likeliest: readonly Fits[],
  change: Partial<ComplaintCourse>,
  name: string | undefined,
): readonly ComplaintCourse[] {
  const meant = name === undefined ? courses : courses.filter((course) => course.name === name);
  for (const fits of likeliest) {
    const found = meant.find(fits);
    if (found !== undefined) return courses.map((course) => (course === found ? { ...course, ...change } : course));
  }
  return courses;
}
