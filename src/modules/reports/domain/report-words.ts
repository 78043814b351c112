import type { Report, ReportKind, ReportOutcome } from "./report.ts";

/** Each kind as it is called. */
export const kindLabels: Readonly<Record<ReportKind, string>> = {
  problem: "Det er svært at give støtten",
  need: "Borgerens behov har ændret sig",
  worry: "Bekymring for borgeren",
  "hand-back": "Vi kan ikke blive ved med at give støtten",
  safety: "Sikkerhed i hjemmet (arbejdsmiljø)",
};

/** Each kind as the citizen reads it. */
export const kindForCitizen: Readonly<Record<Exclude<ReportKind, "safety">, string>> = {
  problem: "De har svært ved at give dig støtten",
  need: "De mener, at du har brug for noget andet end før",
  worry: "De er bekymrede for dig",
  "hand-back": "De kan ikke blive ved med at give dig støtten",
};

/** Which way the need has changed. */
export const needLabels: Readonly<Record<NonNullable<Report["need"]>, string>> = {
  more: "Borgeren har brug for mere",
  less: "Borgeren har brug for mindre",
  other: "Borgeren har brug for noget andet",
};

/** What becomes of the support meanwhile. */
export const supportLabels: Readonly<Record<Report["support"], string>> = {
  "as-before": "Vi giver støtten som før",
  partly: "Vi giver en del af støtten",
  not: "Vi kan ikke give støtten lige nu",
};

/** The same as the citizen reads it. */
export const supportForCitizen: Readonly<Record<Report["support"], string>> = {
  "as-before": "Du får støtten som før.",
  partly: "Du får en del af støtten lige nu.",
  not: "Du får ikke støtten lige nu.",
};

/** What a report led to. */
export const outcomeLabels: Readonly<Record<ReportOutcome, string>> = {
  "no-change": "Støtten fortsætter uændret",
  agreed: "Aftalt med udføreren, inden for bevillingen",
  "order-changed": "Bestillingen er ændret",
  "follow-up": "Der skal følges op",
  "new-decision": "Der skal en ny afgørelse til",
  "new-provider": "Der findes en anden udfører",
  "handed-on": "Givet videre til andre",
  "made-safe": "Der er gjort noget ved det",
};

/** What each means for the citizen, as the citizen reads it. */
export const outcomeForCitizen: Readonly<Record<ReportOutcome, string>> = {
  "no-change": "Din støtte fortsætter som før",
  agreed: "Vi har aftalt med dem, der giver støtten, hvad de gør nu",
  "order-changed": "Vi har ændret det, de skal hjælpe dig med",
  "follow-up": "Vi følger op sammen med dig",
  "new-decision": "Du får en ny afgørelse. Din støtte er som nu, til den kommer",
  "new-provider": "Vi finder andre, der kan give dig støtten",
  "handed-on": "Vi har bedt andre om at hjælpe",
  "made-safe": "Der er gjort noget ved det",
};

/** The outcomes that the authority chooses between. */
export const authorityOutcomes: readonly ReportOutcome[] = [
  "no-change",
  "agreed",
  "order-changed",
  "follow-up",
  "new-decision",
  "new-provider",
  "handed-on",
];

/** Those of what is about the staff's own safety. */
export const safetyOutcomes: readonly ReportOutcome[] = ["made-safe", "handed-on", "no-change"];
