import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { ComplainantKind, Complaint, ComplaintSubject, ComplaintTrack, ComplaintWay } from "./complaint.ts";
import { type ComplaintStand, isAboutAccess } from "./complaint-stand.ts";
import type { ReconsiderationOutcome } from "./complaint-step.ts";

const aboutTrack: Readonly<Record<ComplaintTrack, string>> = {
  decision: "over afgørelsen",
  delivery: "over støtten eller behandlingen",
};

/** What a complaint is about, in the middle of a sentence: `over afgørelsen`. */
export const aboutWords = (complaint: Pick<Complaint, "subject" | "track">): string =>
  isAboutAccess(complaint) ? "over et nej til aktindsigt" : aboutTrack[complaint.track];

/** What it is about, as the citizen chooses it. */
export const subjectChoices: Readonly<Record<ComplaintSubject, { readonly label: string; readonly hint?: string }>> = {
  decision: { label: "Det, kommunen har besluttet", hint: "For eksempel et nej, eller at du får for lidt." },
  delivery: { label: "Den måde, jeg får hjælpen på", hint: "For eksempel at nogen kommer for sent eller ikke kommer." },
  staff: { label: "Den måde, nogen har behandlet mig på", hint: "For eksempel hvordan de talte til dig." },
  "service-level": {
    label: "Det, kommunen tilbyder alle",
    hint: "For eksempel reglerne for, hvor meget hjælp man kan få.",
  },
  access: { label: "Det, jeg ikke måtte se i min sag", hint: "For eksempel et papir, som kommunen ikke viste dig." },
  "not-known": { label: "Ved ikke", hint: "Så finder vi ud af det." },
};

/** The same as staff read it. */
export const subjectLabels: Readonly<Record<ComplaintSubject, string>> = {
  decision: "Afgørelsen",
  delivery: "Måden, støtten bliver givet på",
  staff: "Måden, nogen har behandlet borgeren på",
  "service-level": "Det, kommunen tilbyder alle (serviceniveauet)",
  access: "Et nej til aktindsigt",
  "not-known": "Borgeren ved det ikke",
};

/** The track, as staff read it. */
export const trackLabels: Readonly<Record<ComplaintTrack, string>> = {
  decision: "Klage over afgørelsen",
  delivery: "Klage over støtten eller behandlingen",
};

/** What a complaint is, as staff read it. */
export const complaintLabel = (complaint: Pick<Complaint, "subject" | "track">): string =>
  isAboutAccess(complaint) ? "Klage over et nej til aktindsigt" : trackLabels[complaint.track];

/** How it came, in the middle of a sentence. */
export const wayWords: Readonly<Record<ComplaintWay, string>> = {
  "own-pages": "på borgerens egne sider",
  phone: "i telefonen",
  meeting: "ved et møde",
  letter: "i et brev",
  mail: "i en mail",
  "voice-note": "som en lydoptagelse",
  visit: "ved et besøg",
};

/** Who complains, in the middle of a sentence. */
export const complainantWords: Readonly<Record<ComplainantKind, string>> = {
  citizen: "borgeren",
  relative: "pårørende",
  guardian: "værge",
  representative: "partsrepræsentant",
  other: "uden fuldmagt",
};

/** How it stands, in a few words. */
export const standWords: Readonly<Record<ComplaintStand, string>> = {
  asked: "Venter på borgerens ja",
  waiting: "Venter på svar",
  renewing: "Ny afgørelse på vej",
  upheld: "Medhold",
  partly: "Delvist medhold",
  kept: "Afgørelsen holdes fast",
  maintained: "Klagen holdes fast",
  "sent-on": "Sendt til Ankestyrelsen",
  "passed-on": "Sendt videre",
  ruled: "Afgjort af Ankestyrelsen",
  answered: "Besvaret",
  withdrawn: "Trukket tilbage",
  misfiled: "Hører ikke til i sagen",
};

/** What the authority came to, as it is chosen. */
export const outcomeLabels: Readonly<Record<ReconsiderationOutcome, string>> = {
  upheld: "Borgeren får ret",
  partly: "Borgeren får ret i noget af det",
  kept: "Vi holder fast i afgørelsen",
};

/** How it stands, in a few words to the citizen. */
export const standWordsForCitizen: Readonly<Record<ComplaintStand, string>> = {
  ...standWords,
  asked: "Vi spørger dig",
  waiting: "Hos kommunen",
  upheld: "Du fik ret",
  partly: "Du fik ret i noget",
  kept: "Kommunen holder fast",
  maintained: "Du holder fast",
  "sent-on": "Hos Ankestyrelsen",
};

/**
 * What was said, all of it: as it came, then what was written down from a recording or put right, with its day; empty where nothing
 * more was said than that one does not agree.
 */
export function wordsSaid({ steps, words }: Pick<Complaint, "steps" | "words">): string {
  const told = steps.filter(({ kind }) => kind === "written-down" || kind === "corrected");
  if (words === "" && told.length < 2) return told[0]?.note ?? "";
  const later = told.map(({ note, on }) => `${capitalised(formatDay(on))}: ${note}`);
  return [words, ...later].filter((text) => text !== "").join("\n\n");
}
