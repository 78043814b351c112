import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type {
  Consent,
  ConsentAnswer,
  ConsentAnswerKind,
  ConsentCapacity,
  ConsentState,
  ConsentWay,
} from "./consent.ts";
import type { RequestState } from "./information-request.ts";
import { sourceInWords } from "./information-source.ts";

/** Each way as it is told: `sagt til kommunen`. */
export const wayWords: Readonly<Record<ConsentWay, string>> = {
  "own-pages": "på borgerens egne sider",
  written: "skriftligt",
  spoken: "mundtligt",
};

/** Each capacity as it is told. */
export const capacityWords: Readonly<Record<ConsentCapacity, string>> = {
  citizen: "borgeren",
  relative: "pårørende",
  guardian: "værge",
  representative: "partsrepræsentant",
};

/** How a consent stands, as staff read it. */
export const consentStateWords: Readonly<Record<ConsentState, string>> = {
  asked: "Venter på borgerens svar",
  holds: "Gælder",
  declined: "Borgeren har sagt nej",
  withdrawn: "Trukket tilbage",
  over: "Udløbet",
};

/** How a question to others stands, as staff read it. */
export const requestStateWords: Readonly<Record<RequestState, string>> = {
  "not-posted": "Brevet er ikke lagt i post",
  waiting: "Venter på svar",
  overdue: "Svaret mangler",
  "to-recall": "Skal trækkes tilbage",
  answered: "Besvaret",
  "given-up": "Opgivet",
};

/** From whom: `lægen (Lægehuset Torvet) og sygehuset`. */
export const sourcesInARow = ({ sources }: Pick<Consent, "sources">): string => inARow(sources.map(sourceInWords));

/** Who answered: `borgeren`, `Else Prøve (værge)`. */
export const answeredBy = ({ capacity, name }: Pick<ConsentAnswer, "capacity" | "name">): string =>
  capacity === "citizen" ? capacityWords.citizen : `${name} (${capacityWords[capacity]})`;

const said: Readonly<Record<ConsentAnswerKind, string>> = {
  given: "sagde ja",
  declined: "sagde nej",
  withdrawn: "trak samtykket tilbage",
};

/** One answer as a sentence without its end: `borgeren sagde ja tirsdag den 3. marts 2026, mundtligt`. */
export const answerInWords = (answer: ConsentAnswer): string =>
  `${answeredBy(answer)} ${said[answer.kind]} ${formatDay(answer.on)}, ${wayWords[answer.how]}`;
