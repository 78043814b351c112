import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Complaint, ComplaintStep } from "./complaint.ts";
import { aboutWords, complainantWords, outcomeLabels, wayWords } from "./complaint-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

const sentences = (...told: readonly string[]): string => told.filter((sentence) => sentence !== "").join(" ");

/** The event that the receiving of a complaint is. */
export const receivedEvent = (complaint: Complaint): CaseEvent => ({
  type: "complaint-received",
  on: complaint.receivedOn,
  about: complaint.track,
  ...aboutOf(complaint),
  complaint: complaint.id,
});

const aboutOf = ({ decidedOn, parts }: Pick<Complaint, "decidedOn" | "parts">) =>
  decidedOn === null ? {} : { decidedOn, grounds: [...new Set(parts.map(({ legalBasis }) => legalBasis))] };

/** Journalnotat: a complaint came. */
export const receivedEntry = (complaint: Complaint): Entry => ({
  occurredOn: complaint.receivedOn,
  theme: complaint.track === "decision" ? "Klage over afgørelsen" : "Klage over støtten",
  text: sentences(
    `Klage nr. ${complaint.ordinal} i sagen ${aboutWords[complaint.track]}, modtaget ${wayWords[complaint.way]}.`,
    complaint.decidedOn === null
      ? ""
      : `Afgørelsen er fra ${formatDay(complaint.decidedOn)}. Klagen handler om ${tasksOf(complaint)}.`,
    whoOf(complaint),
    complaint.readBack ? "Klagen er skrevet ned og læst op for klageren." : "",
    complaint.wasLate ? "Den kom efter fristen og sendes straks til Ankestyrelsen." : "",
    complaint.words === "" ? "Klageren er uenig." : `Klagen: ${complaint.words}`,
    complaint.lateReason === "" ? "" : `Derfor kom den sent: ${complaint.lateReason}`,
  ),
  event: receivedEvent(complaint),
  obligation: complaint.hasAppeal ? "complaint" : null,
});

const tasksOf = ({ parts }: Complaint): string => inARow(parts.map(({ task }) => appliedTaskName(task)));

function whoOf({ by }: Complaint): string {
  if (by.kind === "citizen") return "";
  const asked = by.standing === "asked" ? " Borgeren bliver spurgt, om det er i orden." : "";
  return `${by.name} klager for borgeren (${complainantWords[by.kind]}).${asked}`;
}

const themes: Readonly<Record<ComplaintStep["kind"], string>> = {
  confirmed: "Borgeren står ved klagen",
  denied: "Borgeren står ikke ved klagen",
  crossed: "Klage flyttet til det rigtige spor",
  commented: "Udførerens bemærkninger til en klage",
  answered: "Klage besvaret",
  reconsidered: "Genvurdering",
  maintained: "Klagen holdes fast",
  "sent-on": "Klage sendt til Ankestyrelsen",
  withdrawn: "Klage trukket tilbage",
};

/**
 * Journalnotat: something became of a complaint.
 *
 * @param complaint as it is after the step
 */
export function stepEntry(complaint: Complaint, step: ComplaintStep): Entry {
  const event = stepEvent(complaint, step);
  return {
    occurredOn: step.on,
    theme: themes[step.kind],
    text: sentences(
      `Klage nr. ${complaint.ordinal} ${aboutWords[complaint.track]}, modtaget ${formatDay(complaint.receivedOn)}.`,
      step.by === "" ? "" : `${step.by}.`,
      step.outcome === null ? "" : `${outcomeLabels[step.outcome]}.`,
      step.note,
    ),
    event,
    obligation: event === null ? null : (settles[event.type] ?? null),
  };
}

const settles: Readonly<Partial<Record<CaseEvent["type"], NonNullable<NewEntry["obligation"]>>>> = {
  reconsidered: "reconsideration",
  "complaint-maintained": "complaint-maintained",
  "sent-to-ankestyrelsen": "forward-to-ankestyrelsen",
};

/** The dated event that a step is; null where it changes nothing that is owed. */
function stepEvent(complaint: Complaint, { kind, on, outcome, into }: ComplaintStep): CaseEvent | null {
  const named = { on, complaint: complaint.id };
  if (kind === "withdrawn" || kind === "denied") return { type: "complaint-withdrawn", ...named };
  if (kind === "answered") return { type: "complaint-answered", ...named };
  if (kind === "maintained") return { type: "complaint-maintained", ...named };
  if (kind === "sent-on") return { type: "sent-to-ankestyrelsen", ...named };
  if (kind === "reconsidered" && outcome !== null) return { type: "reconsidered", outcome, ...named };
  if (kind === "crossed" && into !== null)
    return {
      type: "complaint-crossed",
      to: into,
      receivedOn: complaint.receivedOn,
      ...aboutOf(complaint),
      ...named,
    };
  return null;
}
