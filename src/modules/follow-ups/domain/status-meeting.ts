/** Who can take part in a status meeting. */
export const participants = ["citizen", "relative", "provider", "others"] as const;
/** Deltager i statusmødet. */
export type Participant = (typeof participants)[number];
/** What each is called. */
export const participantWords: Readonly<Record<Participant, string>> = {
  citizen: "Borgeren",
  relative: "Pårørende eller en, der handler for borgeren",
  provider: "Udføreren",
  others: "Andre",
};

/** What an individual inspection asks. Law: serviceloven § 148, stk. 1 and 2. */
export const inspectionQuestions = ["asGranted", "servesPurpose", "otherNeeds"] as const;
/** Spørgsmål i det individuelle tilsyn. */
export type InspectionQuestion = (typeof inspectionQuestions)[number];
/** Each question as it is put to the caseworker. */
export const inspectionWords: Readonly<Record<InspectionQuestion, string>> = {
  asGranted: "Får borgeren den støtte, der er bevilget?",
  servesPurpose: "Virker støtten efter sit formål?",
  otherNeeds: "Har borgeren brug for anden hjælp?",
};

/** How each can be answered. */
export const inspectionAnswers = ["yes", "no", "unknown"] as const;
/** Svar i det individuelle tilsyn. */
export type InspectionAnswer = (typeof inspectionAnswers)[number];
/** What each is called. */
export const inspectionAnswerWords: Readonly<Record<InspectionAnswer, string>> = {
  yes: "Ja",
  no: "Nej",
  unknown: "Det ved vi ikke endnu",
};

/** Statusmøde: who took part, and the individual inspection where the standard joins it to the meeting. */
export interface StatusMeeting {
  readonly tookPart: readonly Participant[];
  /** Who they were, in words. */
  readonly tookPartWords: string;
  /** Why it was held on the phone, where the standard speaks of meeting in person or on screen. */
  readonly phoneBecause: string;
  /** What the inspection found in words; empty where there is none. */
  readonly inspection: string;
  /** Null where none was made. */
  readonly inspected: Readonly<Record<InspectionQuestion, InspectionAnswer>> | null;
}

/** Who took part, in a row: `Borgeren, udføreren (Kim Kontakt)`. Empty where nothing is known. */
export function tookPartInWords({ tookPart, tookPartWords }: StatusMeeting): string {
  const who = tookPart.map((one, at) => (at === 0 ? participantWords[one] : participantWords[one].toLowerCase()));
  if (who.length === 0) return tookPartWords;
  return tookPartWords === "" ? who.join(", ") : `${who.join(", ")} (${tookPartWords})`;
}

/** The inspection as rows: each question with its answer. */
export const inspectionInRows = ({
  inspected,
}: Pick<StatusMeeting, "inspected">): readonly { readonly term: string; readonly text: string }[] =>
  inspected === null
    ? []
    : inspectionQuestions.map((question) => ({
        term: inspectionWords[question],
        text: inspectionAnswerWords[inspected[question]],
      }));
