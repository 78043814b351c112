import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised, inARow } from "../../../kernel/in-a-row.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { wrongCaseTheme } from "../../journal/domain/wrong-case.ts";
import type { Complaint } from "./complaint.ts";
import { isAboutAccess, isTheCitizens } from "./complaint-stand.ts";
import type { ComplaintStep } from "./complaint-step.ts";
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

function aboutOf({ decidedOn, decisionId, parts }: Pick<Complaint, "decidedOn" | "decisionId" | "parts">) {
  if (decidedOn === null) return {};
  const grounds = [...new Set(parts.map(({ legalBasis }) => legalBasis))];
  return { decidedOn, grounds, ...(decisionId !== null && { decision: decisionId }) };
}

/** Journalnotat: a complaint came. */
export const receivedEntry = (complaint: Complaint): Entry => ({
  occurredOn: complaint.receivedOn,
  theme: themeOf(complaint),
  text: sentences(
    `Klage nr. ${complaint.ordinal} i sagen ${aboutWords(complaint)}, modtaget ${wayWords[complaint.way]}.`,
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

function themeOf(complaint: Complaint): string {
  if (isAboutAccess(complaint)) return "Klage over aktindsigt";
  return complaint.track === "decision" ? "Klage over afgørelsen" : "Klage over støtten";
}

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
  split: "Klage delt i to",
  "comment-asked": "Udføreren spurgt om en klage",
  commented: "Udførerens bemærkninger til en klage",
  answered: "Klage besvaret",
  "written-down": "Klage skrevet ned efter lydoptagelse",
  corrected: "Klage rettet",
  "day-corrected": "Dag rettet",
  hurried: "Klage haster",
  "information-awaited": "Genvurdering afventer oplysninger",
  "taken-up": "Genvurdering, ny afgørelse på vej",
  reconsidered: "Genvurdering",
  maintained: "Klagen holdes fast",
  "sent-on": "Klage sendt til Ankestyrelsen",
  ruled: "Ankestyrelsens afgørelse",
  "ruling-struck": "Ankestyrelsens afgørelse taget ud",
  narrowed: "Klage trukket tilbage for en del",
  withdrawn: "Klage trukket tilbage",
  misfiled: wrongCaseTheme,
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
    theme: isPassedOn(complaint, step) ? "Klage sendt videre" : themes[step.kind],
    text: sentences(
      `Klage nr. ${complaint.ordinal} ${aboutWords(complaint)}, modtaget ${formatDay(complaint.receivedOn)}.`,
      step.by === "" ? "" : `${step.by}.`,
      step.outcome === null ? "" : `${outcomeLabels[step.outcome]}.`,
      step.expectedOn === null ? "" : `Ventes ${formatDay(step.expectedOn)}.`,
      step.kind === "sent-on" && step.packageId === null && complaint.track === "decision"
        ? "Papirerne er sendt uden om systemet."
        : "",
      step.kind === "comment-asked" ? "Borgeren har sagt ja til, at udføreren læser klagen." : "",
      step.dropped.length === 0 ? "" : `Klagen handler nu kun om ${tasksOf(complaint)}.`,
      step.note,
      ...paperSentences(complaint, step),
    ),
    event,
    obligation: event === null ? null : (settles[event.type] ?? null),
  };
}

/** The reconsideration as a paper of its own, in the words that it was written in. */
function paperSentences({ parts }: Complaint, { paper }: ComplaintStep): readonly string[] {
  if (paper === null) return [];
  return [
    paper.says === "" ? "" : `Klagen siger: ${paper.says}`,
    paper.news === "" ? "Der er ikke kommet noget nyt." : `Nyt: ${paper.news}`,
    ...paper.parts.map(({ id, outcome, weighed }) => {
      const task = parts.find((part) => part.id === id)?.task;
      return `${task === undefined ? "" : `${capitalised(appliedTaskName(task))}: `}${outcomeLabels[outcome]}. ${weighed}`;
    }),
  ];
}

const settles: Readonly<Partial<Record<CaseEvent["type"], NonNullable<NewEntry["obligation"]>>>> = {
  reconsidered: "reconsideration",
  "complaint-maintained": "complaint-maintained",
  "sent-to-ankestyrelsen": "forward-to-ankestyrelsen",
};

/** The dated event that a step is; null where it changes nothing that is owed. */
function stepEvent(complaint: Complaint, step: ComplaintStep): CaseEvent | null {
  const isMistake = step.kind === "day-corrected" || step.kind === "misfiled";
  return isMistake ? putRight(complaint, step) : whatBecame(complaint, step);
}

function whatBecame(complaint: Complaint, step: ComplaintStep): CaseEvent | null {
  const { decisionId, into, kind, on, outcome } = step;
  const named = { on, complaint: complaint.id };
  if (isPassedOn(complaint, step)) return { type: "complaint-answered", passedOn: true, ...named };
  const type = plainEvents[kind];
  if (kind === "denied" || (kind === "withdrawn" && !isTheCitizens(complaint)))
    return { type: "complaint-withdrawn", denied: true, ...named };
  if (type !== undefined) return { type, ...named };
  if (kind === "narrowed") return { type: "complaint-narrowed", ...aboutOf(complaint), ...named };
  if (outcome !== null)
    return { type: "reconsidered", outcome, ...named, ...(decisionId !== null && { decision: decisionId }) };
  if (into === null) return null;
  return { type: "complaint-crossed", to: into, receivedOn: complaint.receivedOn, ...aboutOf(complaint), ...named };
}

/** The complaint came on another day than was written down, or not at all: it belongs in another case. */
function putRight({ id, receivedOn }: Complaint, { kind, on, was }: ComplaintStep): CaseEvent {
  const corrected = { type: "event-corrected", on, what: "complaint-received", complaint: id } as const;
  return kind === "misfiled"
    ? { ...corrected, was: receivedOn }
    : { ...corrected, was: was ?? receivedOn, is: receivedOn };
}

/** A no to see the file that goes to whoever can try it: that answers the complaint, and is no appeal of a decision. */
const isPassedOn = ({ track }: Complaint, { kind }: ComplaintStep): boolean =>
  kind === "sent-on" && track === "delivery";

const plainEvents: Readonly<Partial<Record<ComplaintStep["kind"], PlainEvent>>> = {
  withdrawn: "complaint-withdrawn",
  answered: "complaint-answered",
  hurried: "complaint-hurried",
  maintained: "complaint-maintained",
  "sent-on": "sent-to-ankestyrelsen",
};

type PlainEvent =
  | "complaint-withdrawn"
  | "complaint-answered"
  | "complaint-hurried"
  | "complaint-maintained"
  | "sent-to-ankestyrelsen";
