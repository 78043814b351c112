import type { Complaint } from "./complaint.ts";
import type { ComplaintStep } from "./complaint-step.ts";

/**
 * Klagens stand: the citizen is asked about it, it waits for the authority, a new decision is on its way, the authority has looked
 * again (`upheld`, `partly`, `kept`), the citizen holds on to it, it is at the appeal body, it was passed on to whoever can try a no to
 * see the file, it has been answered, it is withdrawn, or it belongs in another case.
 */
export type ComplaintStand =
  | "asked"
  | "waiting"
  | "renewing"
  | "upheld"
  | "partly"
  | "kept"
  | "maintained"
  | "sent-on"
  | "passed-on"
  | "ruled"
  | "answered"
  | "withdrawn"
  | "misfiled";

type Judged = Pick<Complaint, "by" | "steps" | "hasAppeal" | "track">;

/**
 * How a complaint stands: by the last thing that changed it. One that is over stays so, whatever is written down afterwards. What
 * was on its way to the appeal body is not any more, once all that is for the appeal body has been withdrawn from it.
 */
export function complaintStand(complaint: Judged): ComplaintStand {
  const waits = isTheCitizens(complaint) ? "waiting" : "asked";
  const last = lastOf(complaint);
  if (last === undefined || last.kind === "crossed") return waits;
  const after = standAfter(last) ?? waits;
  return after === "sent-on" && complaint.track === "delivery" ? "passed-on" : after;
}

/** The last thing that changed it. */
function lastOf({ hasAppeal, steps, track }: Judged): ComplaintStep | undefined {
  const isSent = hasAppeal || track === "delivery";
  const all = thatCount(steps);
  const counts = isSent ? all : all.filter(({ kind }) => kind !== "maintained" && kind !== "sent-on");
  return endOf({ steps }) ?? counts.findLast((step) => standAfter(step) !== null);
}

/** What ended a complaint: it was withdrawn, the citizen said no to it, it belongs in another case, or it was ruled on. Undefined where nothing has. */
export const endOf = ({ steps }: Pick<Complaint, "steps">): ComplaintStep | undefined =>
  thatCount(steps).findLast(({ kind }) => ends.includes(kind));

const ends: readonly ComplaintStep["kind"][] = ["withdrawn", "denied", "misfiled", "ruled"];

/** The steps without the rulings that were registered by mistake, and taken out later. */
function thatCount(steps: readonly ComplaintStep[]): readonly ComplaintStep[] {
  const left: ComplaintStep[] = [];
  for (const step of steps) {
    if (step.kind !== "ruling-struck") left.push(step);
    const struck = left.findLastIndex(({ kind, on }) => kind === "ruled" && on === step.was);
    if (step.kind === "ruling-struck" && struck >= 0) left.splice(struck, 1);
  }
  return left;
}

/** A move to the other track lets it wait anew; what is only told or asked along the way changes nothing of that. */
function standAfter({ kind, outcome }: Pick<ComplaintStep, "kind" | "outcome">): ComplaintStand | null {
  if (kind === "reconsidered") return outcome;
  return standsAfter[kind] ?? null;
}

const standsAfter: Readonly<Partial<Record<ComplaintStep["kind"], ComplaintStand>>> = {
  denied: "withdrawn",
  crossed: "waiting",
  "taken-up": "renewing",
  answered: "answered",
  maintained: "maintained",
  "sent-on": "sent-on",
  ruled: "ruled",
  withdrawn: "withdrawn",
  misfiled: "misfiled",
};

/** Whether it is the citizen's: sent with the right to, or said yes to. Until then nobody outside the authority sees it. */
export const isTheCitizens = ({ by, steps }: Pick<Complaint, "by" | "steps">): boolean =>
  by.standing !== "asked" || steps.some(({ kind }) => kind === "confirmed");

/** Whether it is still open, and can be withdrawn: the authority, the citizen or the appeal body has something to do with it. */
export const isOpen = (complaint: Judged): boolean =>
  ![
    "answered",
    "withdrawn",
    "misfiled",
    "upheld",
    "ruled",
    ...(complaint.hasAppeal ? [] : ["partly", "kept"]),
  ].includes(complaintStand(complaint));

/** Whether it is for the authority to answer by a letter of its own, since no reconsideration is owed; also once somebody else has tried it. */
export const isToAnswer = (complaint: Judged): boolean =>
  !complaint.hasAppeal && ["asked", "waiting", "passed-on"].includes(complaintStand(complaint));

/**
 * Whether the authority is to look at the decision again; where no appeal body is as well. As long as the new decision is not made,
 * it can come to something else. What came too late is for the appeal body.
 */
export const isToReconsider = (complaint: Judged & Pick<Complaint, "track" | "wasLate">): boolean =>
  complaint.track === "decision" &&
  !complaint.wasLate &&
  ["asked", "waiting", "renewing"].includes(complaintStand(complaint));

/** Whether the authority has it: it has not been settled, and nobody else has. */
export const isWithAuthority = (complaint: Judged): boolean =>
  ["asked", "waiting", "renewing"].includes(complaintStand(complaint));

/** Whether a recording came with it that nobody has written down. */
export const isToWriteDown = ({ recordings, steps }: Pick<Complaint, "recordings" | "steps">): boolean =>
  recordings.length > 0 && !steps.some(({ kind }) => kind === "written-down");

/** Whether it is to be sent to the appeal body: the decision was kept, the citizen holds on, or it came too late. */
export function isToSendOn(complaint: Judged & Pick<Complaint, "wasLate">): boolean {
  const stand = complaintStand(complaint);
  const isLateAndWaits = complaint.wasLate && (stand === "waiting" || stand === "asked");
  return complaint.hasAppeal && (stand === "kept" || stand === "maintained" || isLateAndWaits);
}

/** Whether it is over what the citizen was not shown of the file. */
export const isAboutAccess = ({ subject, track }: Pick<Complaint, "subject" | "track">): boolean =>
  track === "delivery" && subject === "access";

/**
 * Whether it can be passed on to whoever the case can be appealed to, since it is over a no to see the file: when the authority holds to
 * it, and also where it was answered and the citizen still disagrees.
 *
 * Law: forvaltningsloven § 16, stk. 4.
 */
export const mayPassOn = (complaint: Judged & Pick<Complaint, "subject">): boolean =>
  isAboutAccess(complaint) && ["waiting", "answered"].includes(complaintStand(complaint));

/** Whether something of it was withdrawn after it had been sent to the appeal body, which has not ruled on it. */
export function isTakenBackFromAppeal({ steps, track }: Pick<Complaint, "steps" | "track">): boolean {
  if (track === "delivery") return false;
  const sent = steps.findIndex(({ kind }) => kind === "sent-on");
  if (sent < 0 || thatCount(steps).some(({ kind }) => kind === "ruled")) return false;
  return steps.slice(sent).some(({ kind }) => kind === "withdrawn" || kind === "narrowed");
}

/** Whether the citizen can say that it stands: the authority gave right in some of it. */
export const mayMaintain = (complaint: Judged): boolean =>
  complaint.hasAppeal && complaintStand(complaint) === "partly";

/** Whether nobody has answered or decided on it: then it can still cross over to the other track, and be filed by another day. */
export const isUntouched = (complaint: Judged): boolean => ["asked", "waiting"].includes(complaintStand(complaint));

/**
 * Whether it can be found to belong in another case: staff wrote it down, and nothing has come of it. What came on the citizen's own pages
 * is the citizen's.
 */
export const mayBeMisfiled = (complaint: Judged & Pick<Complaint, "way">): boolean =>
  isUntouched(complaint) &&
  complaint.way !== "own-pages" &&
  complaint.way !== "voice-note" &&
  complaint.steps.every(({ kind }) => kind === "day-corrected");

/** Whether it was written down in the wrong case: it is about somebody else, and stands for staff alone. */
export const isMisfiled = ({ steps }: Pick<Complaint, "steps">): boolean =>
  steps.some(({ kind }) => kind === "misfiled");
