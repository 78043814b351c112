import { type CaseEvent, type CaseEventType, eventsOf } from "../../cases/domain/case-event.ts";

/** Sagens status: where a case is, in a few words, told by the last thing that matters. */
export function caseStatus(events: readonly CaseEvent[], closed: boolean): string {
  if (events.some(({ type }) => type === "died")) return "Borgeren er død";
  const movedTo = eventsOf(events, "moved-away").at(-1);
  if (closed && movedTo?.acts === "there") return "Borgeren er flyttet";
  if (closed) return "Lukket";
  const telling = events.filter(({ type }) => statusAfter[type] !== undefined);
  const last = telling.at(-1);
  if (last === undefined) return "Åben";
  if (last.type === "decision-made") return last.outcome === "refused" ? "Afslag givet" : grantedStatus(events);
  return statusAfter[last.type] ?? "Åben";
}

const grantedStatus = (events: readonly CaseEvent[]): string =>
  eventsOf(events, "support-started").length > 0
    ? "Støtten er i gang, ny afgørelse givet"
    : "Bevilget, venter på start";

/** What each event that changes the status leads to; the others leave it as it was. */
const statusAfter: Readonly<Partial<Record<CaseEventType, string>>> = {
  "inquiry-received": "Henvendelse",
  "application-received": "Ansøgning under behandling",
  "application-withdrawn": "Ansøgningen er trukket tilbage",
  "assessment-made": "Udredt, venter på afgørelse",
  "hearing-sent": "I partshøring",
  "hearing-answered": "Hørt, venter på afgørelse",
  "decision-made": "Afgjort",
  "order-returned": "Bevilget, bestillingen er sendt tilbage",
  "order-withdrawn": "Bevilget, bestillingen er trukket tilbage",
  "support-started": "Støtten er i gang",
  "support-ended": "Støtten er slut",
  "complaint-received": "Klage modtaget",
  "complaint-answered": "Klagen er besvaret",
  "complaint-withdrawn": "Klagen er trukket tilbage",
  reconsidered: "Genvurderet",
  "sent-to-ankestyrelsen": "Hos Ankestyrelsen",
  "ruling-received": "Afgjort af Ankestyrelsen",
};
