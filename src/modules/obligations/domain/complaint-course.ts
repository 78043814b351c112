import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, EventOf } from "../../cases/domain/case-event.ts";
import type { Decision } from "./decisions.ts";

/** Klageforløb: one complaint about a decision, and what has come of it. */
export interface ComplaintCourse {
  readonly on: LocalDate;
  /** False where only the answer that it stands is in the file. */
  readonly isReceived: boolean;
  /** True where it came after the time to complain. */
  readonly isLate: boolean;
  /** The decision it is about; undefined where none is in the file. */
  readonly decision: Decision | undefined;
  readonly reconsidered?: EventOf<"reconsidered">;
  readonly maintainedOn?: LocalDate;
  readonly sentOn?: LocalDate;
  readonly ruledOn?: LocalDate;
  readonly withdrawnOn?: LocalDate;
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
  reconsidered: 1,
  "complaint-maintained": 2,
  "sent-to-ankestyrelsen": 3,
  "ruling-received": 4,
  "complaint-withdrawn": 5,
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
  const { on } = event;
  if (event.type === "complaint-received") return event.about === "decision" ? [...courses, open(event)] : courses;
  if (event.type === "reconsidered") return changed(courses, toReconsider, { reconsidered: event });
  if (event.type === "complaint-maintained") return maintained(courses, on);
  if (event.type === "sent-to-ankestyrelsen") return changed(courses, toSend, { sentOn: on });
  if (event.type === "ruling-received") return changed(courses, toRule, { ruledOn: on });
  return changed(courses, toWithdraw, { withdrawnOn: on });
}

function maintained(courses: readonly ComplaintCourse[], on: LocalDate): readonly ComplaintCourse[] {
  const next = changed(courses, toMaintain, { maintainedOn: on });
  if (next !== courses) return next;
  return [...courses, { on, isReceived: false, isLate: false, decision: undefined, maintainedOn: on }];
}

type Fits = (course: ComplaintCourse) => boolean;

const isOpen: Fits = ({ withdrawnOn, ruledOn, reconsidered }) =>
  withdrawnOn === undefined && ruledOn === undefined && reconsidered?.outcome !== "upheld";
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

function changed(
  courses: readonly ComplaintCourse[],
  likeliest: readonly Fits[],
  change: Partial<ComplaintCourse>,
): readonly ComplaintCourse[] {
  for (const fits of likeliest) {
    const found = courses.find(fits);
    if (found !== undefined) return courses.map((course) => (course === found ? { ...course, ...change } : course));
  }
  return courses;
}
