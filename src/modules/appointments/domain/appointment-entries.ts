import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Appointment, AppointmentStep, AppointmentStepKind, AppointmentWay } from "./appointment.ts";
import { kindLabels, placeForStaff } from "./appointment-words.ts";
import { hereAt, timeInWords } from "./clock-time.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

/** The themes by which the journal tells of appointments. */
export const appointmentThemes: Readonly<Record<AppointmentStepKind, string>> = {
  booked: "Aftale lavet",
  "asked-to-move": "Ønske om at flytte en aftale",
  moved: "Aftale flyttet",
  changed: "Aftale rettet",
  kept: "Aftale fastholdt",
  cancelled: "Aftale aflyst",
  held: "Aftale holdt",
  "not-held": "Aftale ikke holdt",
};

/** Journalnotat: what happened to an appointment. */
export function stepEntry(
  before: Appointment | null,
  after: Appointment,
  step: AppointmentStep,
  today: LocalDate,
): Entry {
  const isAbout = step.kind === "held" || step.kind === "not-held";
  return {
    occurredOn: isAbout ? hereAt(after.startsAt).day : today,
    theme: appointmentThemes[step.kind],
    text: told(before, after, step)
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
}

function told(before: Appointment | null, after: Appointment, step: AppointmentStep): readonly string[] {
  const what = kindLabels[after.kind];
  const when = timeInWords(after);
  const isMoved = step.kind === "moved" && before !== null;
  return [
    isMoved ? `${what} er flyttet fra ${timeInWords(before)} til ${when}.` : `${what} ${when}.`,
    step.kind === "booked" || isMoved || step.kind === "changed" ? details(after) : "",
    step.wishedBy === "citizen" ? `${capitalised(whoWished(step))}.` : "",
    step.note === "" ? "" : `${noteWords(step)}: ${step.note}`,
    step.instead === "" ? "" : `I stedet: ${step.instead}`,
    step.letterId === null ? "" : "Der er lavet et brev til borgeren.",
  ];
}

const details = (appointment: Appointment): string => {
  const bring = appointment.bring === "" ? "" : ` Tag med: ${appointment.bring}`;
  const where = placeForStaff(appointment.kind, appointment);
  return `Sted: ${where}. Med: ${appointment.whom}. Om: ${appointment.about}${bring}`;
};

const noteWords = ({ kind, wishedBy }: AppointmentStep): string => {
  if (wishedBy === "citizen") return "Borgerens ord";
  return kind === "held" ? "Bemærkning" : "Begrundelse";
};

function whoWished({ by, capacity, how, kind }: AppointmentStep): string {
  const what = kind === "cancelled" ? "aflyste" : "ønskede en anden tid";
  const who = how === "own-pages" && capacity !== "citizen" ? `${by} ${what} for borgeren` : `borgeren ${what}`;
  return `${who} ${waysInText[how]}`;
}

const waysInText: Readonly<Record<AppointmentWay, string>> = {
  "own-pages": "på egne sider",
  phone: "på telefon",
  letter: "i et brev",
  "in-person": "ved personligt fremmøde",
  staff: "efter aftale med medarbejderen",
};
