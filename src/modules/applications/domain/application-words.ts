import type { Applicant } from "../../standards/domain/facts.ts";
import type { ApplicationChannel, Consent } from "./application.ts";

/** How an application came in, as it is told: `på telefon`. */
export const channelWords: Readonly<Record<ApplicationChannel, string>> = {
  online: "På borgerens egen side",
  phone: "På telefon",
  letter: "Med brev eller mail",
  "in-person": "Ved personligt fremmøde",
  doctor: "Fra læge eller hospital",
};

/** Who applied, as it is told. */
export const applicantWords: Readonly<Record<Applicant, string>> = {
  citizen: "Borgeren selv",
  relative: "En pårørende",
  guardian: "En værge",
  representative: "En partsrepræsentant",
  doctor: "En læge eller et hospital",
  other: "En anden",
};

/** The same to the citizen. */
export const channelToCitizen: typeof channelWords = {
  ...channelWords,
  online: "Her på siderne",
  "in-person": "Ved et møde",
};

/** The same to the citizen. */
export const applicantToCitizen: typeof applicantWords = { ...applicantWords, citizen: "Dig selv" };

/** The same to the citizen. */
export const consentToCitizen: Readonly<Record<Consent, string>> = {
  given: "Ja, du har sagt ja",
  "not-given": "Nej, du har sagt nej",
  "not-known": "Det ved vi ikke",
};

/** What is known of the citizen's agreement. */
export const consentWords: Readonly<Record<Consent, string>> = {
  given: "Ja, borgeren har sagt ja",
  "not-given": "Nej, borgeren har sagt nej",
  "not-known": "Ved ikke",
};
