import type { AppointmentStep } from "./appointment.ts";
import { hereAt, timeInWords } from "./clock-time.ts";

/** What happened to an appointment, as its citizen is told it. What staff wrote for the case alone is not in it. */
export function toldToCitizen(step: AppointmentStep, before: AppointmentStep | undefined): string {
  const isForCitizen = !["held", "not-held"].includes(step.kind);
  const note = isForCitizen && step.note !== "" ? ` »${step.note}«` : "";
  return `${sentence(step, before)}${note}`;
}

/** `Vi er forsinkede. Vi kommer cirka kl. 10.20.` */
export const lateInWords = ({ expectedAt }: Pick<AppointmentStep, "expectedAt">): string =>
  `Vi er forsinkede.${expectedAt === null ? "" : ` Vi kommer cirka kl. ${hereAt(expectedAt).clock}.`}`;

function sentence(step: AppointmentStep, before: AppointmentStep | undefined): string {
  const who = step.capacity === "citizen" || step.how !== "own-pages" ? "Du" : step.by;
  switch (step.kind) {
    case "booked":
      return `Aftalen blev lavet til ${timeInWords(step)}.`;
    case "asked-to-move":
      return `${who} bad om en anden tid.`;
    case "moved":
      return `Aftalen blev flyttet${before ? ` fra ${timeInWords(before)}` : ""} til ${timeInWords(step)}.`;
    case "changed":
      return "Vi rettede i aftalen.";
    case "kept":
      return "Vi svarede, at tiden ikke kan ændres.";
    case "cancelled":
      return `${step.wishedBy === "citizen" ? who : "Vi"} aflyste aftalen.`;
    case "held":
      return "Aftalen blev holdt.";
    case "not-held":
      return "Aftalen blev ikke holdt.";
    case "late":
      return lateInWords(step);
  }
}
