import { formatLength } from "../../../kernel/danish-day.ts";
import type { Length } from "../../../kernel/length.ts";
import type { Text } from "../../../kernel/text.ts";
import type { ObligationName } from "./effect.ts";
import type { LegalBasis, Task } from "./facts.ts";

/** What a citizen may want help with, as the choices of a form: what it is called and what it may be. */
export const taskChoices: Readonly<Record<Task, { readonly label: Text; readonly hint?: Text }>> = {
  economy: {
    label: { da: "Penge", en: "Money" },
    hint: { da: "regninger, budget og overblik", en: "bills, budget and overview" },
  },
  mail: { label: { da: "Post", en: "Mail" }, hint: { da: "breve og Digital Post", en: "letters and Digital Post" } },
  authorities: {
    label: { da: "Kontakt med myndigheder", en: "Contact with authorities" },
    hint: { da: "møder, opkald og svar", en: "meetings, calls and answers" },
  },
  structure: {
    label: { da: "At få styr på hverdagen", en: "Order in everyday life" },
    hint: { da: "planer, vaner og at komme i gang", en: "plans, habits and getting started" },
  },
  cleaning: { label: { da: "Rengøring", en: "Cleaning" } },
  shopping: { label: { da: "Indkøb", en: "Shopping" } },
  cooking: { label: { da: "Madlavning", en: "Cooking" } },
  laundry: { label: { da: "Tøjvask", en: "Laundry" } },
  food: { label: { da: "Mad og måltider", en: "Food and meals" } },
  hygiene: { label: { da: "Bad og personlig pleje", en: "Washing and personal care" } },
  housing: {
    label: { da: "Bolig", en: "Home" },
    hint: { da: "at finde, beholde eller flytte bolig", en: "finding, keeping or moving home" },
  },
  health: {
    label: { da: "Sundhed", en: "Health" },
    hint: { da: "kost, søvn og motion", en: "diet, sleep and exercise" },
  },
  medicine: { label: { da: "Medicin", en: "Medicine" } },
  treatment: {
    label: { da: "Behandling", en: "Treatment" },
    hint: { da: "at begynde på den eller holde fast i den", en: "starting it or keeping it up" },
  },
  "social-contact": {
    label: { da: "Kontakt med andre", en: "Contact with others" },
    hint: { da: "venner, familie og netværk", en: "friends, family and network" },
  },
  leisure: { label: { da: "Fritid", en: "Leisure" } },
  communication: {
    label: { da: "At tale og skrive med andre", en: "Talking and writing with others" },
    hint: { da: "også på telefon og computer", en: "also by phone and computer" },
  },
  transport: {
    label: { da: "At komme rundt", en: "Getting about" },
    hint: { da: "bus, tog og gåtur", en: "bus, train, on foot" },
  },
  accompaniment: {
    label: { da: "Nogen at følges med", en: "Someone to go with" },
    hint: { da: "til læge, møder eller aktiviteter", en: "to the doctor, meetings or activities" },
  },
  education: { label: { da: "Uddannelse", en: "Education" } },
  employment: { label: { da: "Arbejde", en: "Work" } },
  parenting: { label: { da: "At være forælder", en: "Being a parent" } },
  talks: { label: { da: "Støttende samtaler", en: "Supportive talks" } },
};

/** Each legal basis as it is cited. */
export const legalBasisCitations: Readonly<Record<LegalBasis, string>> = {
  "SEL-82a": "serviceloven § 82 a",
  "SEL-82b": "serviceloven § 82 b",
  "SEL-85": "serviceloven § 85",
  "SEL-85a": "serviceloven § 85 a",
};

/** What stands on each rung of the ladder, from least intrusive upward. */
export const rungNames: readonly Text[] = [
  { da: "Råd, frivillige tilbud og andre ordninger", en: "Advice, voluntary offers and other schemes" },
  { da: "Et værested", en: "A drop-in centre" },
  { da: "Støtte i en gruppe", en: "Support in a group" },
  { da: "Digital støtte", en: "Digital support" },
  { da: "Støtte til dig alene i en kort tid", en: "Support for you alone for a short time" },
  { da: "Støtte til dig alene", en: "Support for you alone" },
];

/** The name of a rung, 1 to 6. */
export function rungName(rung: number): Text {
  const name = rungNames[rung - 1];
  if (name === undefined) throw new RangeError(`there is no rung ${rung}`);
  return name;
}

/** What is owed, named in a few words for lists. The full sentence is in the law's data. */
export const obligationNames: Readonly<Record<ObligationName, Text>> = {
  receipt: { da: "Kvittering", en: "Receipt" },
  decision: { da: "Afgørelse", en: "Decision" },
  "remitted-decision": { da: "Ny afgørelse efter Ankestyrelsen", en: "New decision after the appeal board" },
  "delay-notice": { da: "Besked om forsinkelse", en: "Notice of delay" },
  "hearing-answer": { da: "Svar på høring", en: "Answer to the hearing" },
  "information-answer": { da: "Svar fra andre", en: "Answer from others" },
  "information-recall": { da: "Træk et spørgsmål til andre tilbage", en: "Recall a question to others" },
  "decision-letter": { da: "Brev med afgørelsen", en: "Letter with the decision" },
  "plan-offer": { da: "Tilbud om handleplan", en: "Offer of an action plan" },
  order: { da: "Bestilling hos udføreren", en: "Order to the provider" },
  "first-contact": { da: "Første kontakt", en: "First contact" },
  start: { da: "Støtten begynder", en: "Support starts" },
  "first-follow-up": { da: "Første opfølgning", en: "First follow-up" },
  "follow-up": { da: "Opfølgning", en: "Follow-up" },
  "report-answer": { da: "Svar på en tilbagemelding", en: "Answer to a report" },
  "grant-end": { da: "Bevillingen slutter", en: "The grant ends" },
  "closing-talk": { da: "Afsluttende samtale", en: "Closing talk" },
  "what-next": { da: "Aftale om tiden efter", en: "What comes next" },
  "change-hearing": { da: "Partshøring før en ændring", en: "Hearing before a change" },
  "change-decision": { da: "Afgørelse om en ændring", en: "Decision on a change" },
  complaint: { da: "Klage", en: "Complaint" },
  "complaint-answer": { da: "Svar på en klage", en: "Answer to a complaint" },
  reconsideration: { da: "Genvurdering", en: "Reconsideration" },
  "complaint-maintained": { da: "Svar på, om klagen fastholdes", en: "Answer whether the complaint stands" },
  "forward-to-ankestyrelsen": { da: "Sendes til Ankestyrelsen", en: "Sent to the appeal board" },
  "ankestyrelsen-answer": { da: "Svar til Ankestyrelsen", en: "Answer to the appeal board" },
  "carry-out-ruling": {
    da: "Ankestyrelsens afgørelse føres ud i livet",
    en: "The appeal board's ruling is carried out",
  },
  access: { da: "Aktindsigt", en: "Access to the file" },
};

/** A length in both languages: "8 uger", "8 weeks". */
export const lengthWords = (length: Length): Text => ({ da: formatLength(length), en: lengthInEnglish(length) });

function lengthInEnglish(length: Length): string {
  if ("days" in length) return counted(length.days, "day");
  if ("weeks" in length) return counted(length.weeks, "week");
  if ("months" in length) return counted(length.months, "month");
  return counted(length.workingDays, "working day");
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
