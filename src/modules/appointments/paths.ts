import { casePath, citizenCasePath } from "../cases/paths.ts";
import { orderAppointmentsPath, providerHomePath } from "../deliveries/paths.ts";
import type { CitizenActor, StaffActor } from "../people/domain/actor.ts";
import { homePath, providerWeekPath } from "../people/paths.ts";
import type { Desk } from "./domain/appointments-view.ts";
import type { WhoseWeek } from "./domain/week.ts";

/** A provider's week: whose, and which one; this week where none is told. */
export function weekPath(whose: WhoseWeek, monday?: string): string {
  const who = whoseQuery(whose);
  const asked = [...(who === "" ? [] : [who]), ...(monday === undefined ? [] : [`uge=${monday}`])];
  return asked.length === 0 ? providerWeekPath : `${providerWeekPath}?${asked.join("&")}`;
}

function whoseQuery(whose: WhoseWeek): string {
  if (whose.kind === "team") return `hold=${whose.teamId}`;
  if (whose.kind === "person") return `medarbejder=${whose.staffId}`;
  return whose.kind === "all" ? "vis=alle" : "";
}

/** A provider's teams. */
export const teamsPath = `${providerHomePath}/hold`;
/** One of them. */
export const teamPath = (teamId: string): string => `${teamsPath}/${teamId}`;
/** Where it is ended. */
export const endTeamPath = (teamId: string): string => `${teamPath(teamId)}/nedlaeg`;

/** The last step of the address of the page on one's own calendar. */
export const calendarStep = "/kalender";
/** Where one makes and stops the address that a calendar of one's own fetches from. */
export const calendarPath = (actor: CalendarOwner): string =>
  `${actor.kind === "citizen" ? homePath("citizen", actor) : homePath("staff", actor)}${calendarStep}`;
type CalendarOwner = CitizenActor | StaffActor;
/** The address itself; whoever has it can fetch. */
export const calendarAddressPath = (slug: string, secret: string): string => `${calendarStep}/${slug}/${secret}`;

/** The appointments of a case, or of an order. */
export const appointmentsPath = (desk: Desk): string =>
  desk.kind === "case" ? `${casePath(desk.caseId)}/aftaler` : orderAppointmentsPath(desk.orderId);
/** Where a new one is booked. */
export const newAppointmentPath = (desk: Desk): string => `${appointmentsPath(desk)}/ny`;
/** The same, with a status meeting chosen. */
export const newStatusMeetingPath = (caseId: string): string =>
  `${newAppointmentPath({ kind: "case", caseId })}?art=follow-up-meeting`;
/** One of them: what it is, what happened to it, and what can be done. */
export const appointmentPath = (desk: Desk, appointmentId: string): string =>
  `${appointmentsPath(desk)}/${appointmentId}`;
/** What staff can do to an appointment, as its address names it. */
export const appointmentSteps = {
  move: "flyt",
  late: "forsinket",
  cancel: "aflys",
  keep: "fasthold",
  held: "holdt",
  "not-held": "ikke-holdt",
  seen: "set",
  "told-cancelled": "borgeren-aflyser",
  "told-asked-to-move": "borgeren-vil-flytte",
} as const;
/** One of them. */
export type AppointmentStepName = keyof typeof appointmentSteps;
/** Where it is done; those that take a form of their own are also read there. */
export const appointmentStepPath = (desk: Desk, appointmentId: string, step: AppointmentStepName): string =>
  `${appointmentPath(desk, appointmentId)}/${appointmentSteps[step]}`;

type At = { readonly municipality: string };

/** The citizen's own appointments in a case. */
export const citizenAppointmentsPath = (at: At, caseId: string): string => `${citizenCasePath(at, caseId)}/aftaler`;
/** One of them. */
export const citizenAppointmentPath = (at: At, caseId: string, appointmentId: string): string =>
  `${citizenAppointmentsPath(at, caseId)}/${appointmentId}`;
/** Where the citizen cancels it. */
export const cancelAppointmentPath = (at: At, caseId: string, appointmentId: string): string =>
  `${citizenAppointmentPath(at, caseId, appointmentId)}/aflys`;
/** Where the citizen asks for another time. */
export const otherTimePath = (at: At, caseId: string, appointmentId: string): string =>
  `${citizenAppointmentPath(at, caseId, appointmentId)}/anden-tid`;
/** The appointment as a file for a calendar. */
export const calendarFilePath = (at: At, caseId: string, appointmentId: string): string =>
  `${citizenAppointmentPath(at, caseId, appointmentId)}/aftale.ics`;
