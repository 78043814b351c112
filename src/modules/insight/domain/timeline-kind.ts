import { appointmentThemes } from "../../appointments/domain/appointment-entries.ts";
import type { CaseEventType } from "../../cases/domain/case-event.ts";
import { changeThemes } from "../../changes/domain/change-entries.ts";
import { groupThemes } from "../../groups/domain/group-entries.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { qualityTheme } from "../../quality/domain/quality-entry.ts";

/** What a timeline can be narrowed to. */
export const timelineKinds = [
  "note",
  "day-note",
  "message",
  "letter",
  "decision",
  "document",
  "support",
  "appointment",
  "complaint",
  "step",
  "people",
  "correction",
] as const;
/** Art i tidslinjen: what kind of thing a line of a case's timeline is. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Each kind as it is called beside one line. */
export const timelineKindWords: Readonly<Record<TimelineKind, string>> = {
  note: "Notat",
  "day-note": "Dagsnotat",
  message: "Besked",
  letter: "Brev",
  decision: "Afgørelse",
  document: "Dokument",
  support: "Støtten",
  appointment: "Aftale",
  complaint: "Klage",
  step: "Skridt i sagen",
  people: "Hvem er med",
  correction: "Rettelse",
};

/** Each kind as it is called for all its lines. */
export const timelineKindsWords: Readonly<Record<TimelineKind, string>> = {
  ...timelineKindWords,
  note: "Notater",
  "day-note": "Dagsnotater",
  message: "Beskeder",
  letter: "Breve",
  decision: "Afgørelser",
  document: "Dokumenter",
  appointment: "Aftaler",
  complaint: "Klager",
  correction: "Rettelser",
};

/** The kind that a text names. */
export const readTimelineKind = (text: string): TimelineKind | undefined => timelineKinds.find((kind) => kind === text);

/** The kind of an entry in the journal: told by its event, else by its theme, which the program itself has written. */
export function kindOfEntry({ event, theme }: Pick<JournalEntry, "event" | "theme">): TimelineKind {
  const byEvent = event === null ? undefined : kindOfEvent[event.type];
  return byEvent ?? kindOfTheme[theme] ?? "step";
}

const kindOfEvent: Readonly<Partial<Record<CaseEventType, TimelineKind>>> = {
  "note-written": "note",
  "day-note-written": "day-note",
  "event-corrected": "correction",
  "decision-made": "decision",
  routed: "people",
  "contact-person-named": "people",
  "consent-withdrawn": "people",
  "order-sent": "support",
  "order-accepted": "support",
  "order-returned": "support",
  "order-withdrawn": "support",
  "report-received": "support",
  "report-answered": "support",
  "first-contact": "support",
  "support-started": "support",
  "follow-up-held": "support",
  "phase-begun": "support",
  "closing-talk-held": "support",
  "what-next-settled": "support",
  "support-ended": "support",
  died: "people",
  "moved-away": "people",
  "change-agreed": "support",
  "change-opened": "support",
  "change-dropped": "support",
  "complaint-received": "complaint",
  "complaint-crossed": "complaint",
  "complaint-answered": "complaint",
  "complaint-hurried": "complaint",
  "complaint-narrowed": "complaint",
  "complaint-withdrawn": "complaint",
  "complaint-maintained": "complaint",
  reconsidered: "complaint",
  "sent-to-ankestyrelsen": "complaint",
  "ankestyrelsen-asked": "complaint",
  "ankestyrelsen-answered": "complaint",
  "ruling-received": "complaint",
};

const kindOfTheme: Readonly<Record<string, TimelineKind>> = {
  ...Object.fromEntries(Object.values(appointmentThemes).map((theme) => [theme, "appointment"] as const)),
  ...Object.fromEntries(Object.values(groupThemes).map((theme) => [theme, "support"] as const)),
  ...Object.fromEntries(Object.values(changeThemes).map((theme) => [theme, "support"] as const)),
  "Klage delt i to": "complaint",
  "Udføreren spurgt om en klage": "complaint",
  "Udførerens bemærkninger til en klage": "complaint",
  "Klage skrevet ned efter lydoptagelse": "complaint",
  "Klage rettet": "complaint",
  "Genvurdering afventer oplysninger": "complaint",
  "Genvurdering, ny afgørelse på vej": "complaint",
  Dokument: "document",
  "Besked fra borgeren": "message",
  "Besked til borgeren": "message",
  "Besked afsluttet": "message",
  "Bemærkning til sagen": "note",
  "Svar på bemærkning": "note",
  Sagsbehandler: "people",
  "Sagen flyttet": "people",
  "Samtykke og fuldmagt": "people",
  "Bedt om samtykke": "people",
  "Samtykke givet": "people",
  "Samtykke afslået": "people",
  Inhabilitet: "people",
  "Tilbagemelding set": "support",
  "Bestilling ændret": "support",
  "Ændret bestilling læst": "support",
  "Ikke truffet": "support",
  "Det lover standarden": "support",
  "Egne ord om et mål": "support",
  "Egen vurdering": "support",
  "Ønske fra borgeren": "support",
  "Svar på borgerens ønske": "support",
  "Borgerens del af opfølgningen": "support",
  "Udførerens del af opfølgningen": "support",
  [qualityTheme]: "support",
  "Navne- og adressebeskyttelse": "people",
  "Hører ikke til i sagen": "correction",
  "Oplysninger rettet": "correction",
};
