import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Appointment, AppointmentStep, AppointmentStepKind, AppointmentWay, Hindrance } from "./appointment.ts";
import { insteadLabels, kindLabels, lateWayLabels, placeForStaff, whomInWords } from "./appointment-words.ts";
import { hereAt, timeInWords } from "./clock-time.ts";
import { type Repeat, repeatInWords } from "./repeat-form.ts";

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
  late: "Forsinkelse",
};

/** Journalnotat: what happened to an appointment. */
export function stepEntry(
  before: Appointment | null,
  after: Appointment,
  step: AppointmentStep,
  today: LocalDate,
): Entry {
  const isAbout = step.kind === "held" || step.kind === "not-held" || step.kind === "late";
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
    lateness(step),
    step.wishedBy === "citizen" ? `${capitalised(whoWished(step))}.` : "",
    step.note === "" ? "" : `${noteWords(step)}: ${step.note}`,
    step.whose === null || step.wishedBy === "citizen" ? "" : `Hvis forhold: ${hindranceInText[step.whose]}.`,
    insteadInText(step),
    step.letterId === null ? "" : "Der er lavet et brev til borgeren.",
  ];
}

function lateness({ expectedAt, told }: AppointmentStep): string {
  if (expectedAt === null) return "";
  const how = told === null ? "" : ` Besked til borgeren: ${lateWayLabels[told]}.`;
  return `Udføreren er forsinket og kommer cirka kl. ${hereAt(expectedAt).clock}.${how}`;
}

const insteadInText = ({ instead, insteadKind }: AppointmentStep): string => {
  if (insteadKind === "nothing") return "Der er ikke noget i stedet.";
  if (insteadKind === null || insteadKind === "other") return instead === "" ? "" : `I stedet: ${instead}`;
  return `I stedet: ${insteadLabels[insteadKind]}. ${instead}`.trim();
};

const hindranceInText: Readonly<Record<Hindrance, string>> = {
  citizen: "borgeren",
  provider: "udføreren",
  other: "en anden",
};

const details = (appointment: Appointment): string => {
  const bring = appointment.bring === "" ? "" : ` Tag med: ${appointment.bring}`;
  const where = placeForStaff(appointment.kind, appointment);
  const driving = appointment.driving === "" ? "" : ` Medarbejderen kører borgerens bil: ${appointment.driving}`;
  const why = appointment.allTheSame === "" ? "" : ` Grund: ${appointment.allTheSame}`;
  return `Sted: ${where}. Med: ${whomInWords(appointment)}. Om: ${appointment.about}${bring}${driving}${why}`;
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

/** Journalnotat: a series of appointments was booked; one entry for them all, told by the first. */
export const seriesEntry = (first: Entry, repeat: Repeat, count: number): Entry => ({
  ...first,
  text: `${first.text} Aftalen gentages ${repeatInWords(repeat)}: ${count} aftaler i alt.`,
});

/** Journalnotat: what happened to an appointment happened to those after it in its series too. */
export const withThoseAfter = (first: Entry, others: readonly Appointment[]): Entry =>
  others.length === 0
    ? first
    : { ...first, text: `${first.text} Det samme gælder: ${others.map(timeInWords).join("; ")}.` };

/** Journalnotat: appointments are cancelled because support ends, or the citizen is dead or has moved; one entry for them all. */
export const leftOverEntry = (cancelled: readonly Appointment[], reason: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: appointmentThemes.cancelled,
  text: `${reason} Derfor er ${cancelled.length === 1 ? "aftalen" : "aftalerne"} aflyst: ${cancelled.map(timeInWords).join("; ")}.`,
});
