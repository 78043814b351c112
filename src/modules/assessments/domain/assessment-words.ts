import type { Ffb, Informant } from "../../standards/domain/ffb.ts";
import type { FunctionLevel } from "./assessment.ts";
import type { FinishRefusal } from "./finish-assessment.ts";
import type { Answer } from "./guidance-answer.ts";

/** Each answer as the caseworker chooses it. */
export const answerWords: Readonly<Record<Answer, string>> = {
  enough: "Det er nok",
  partly: "Det kan dække noget af behovet",
  "not-enough": "Det er ikke nok",
  "tried-first": "Det prøves først",
  yes: "Ja",
  no: "Nej",
  unknown: "Det ved vi ikke",
  answered: "Jeg har taget stilling",
  here: "Her",
  elsewhere: "Et andet sted",
  both: "Begge dele",
  "not-relevant": "Det er ikke relevant her",
  departs: "Jeg fraviger standarden her",
};

/** A level as number and name; what it means in words is not public, so nothing more is said. */
export function levelWords(ffb: Pick<Ffb, "functionLevels" | "functionNotAssessed">, level: FunctionLevel): string {
  if (level === null) return "Mangler";
  if (level === "not-assessed") return ffb.functionNotAssessed.name;
  const found = ffb.functionLevels.find((known) => known.level === level);
  return found === undefined ? `${level}` : `${level}: ${found.name}`;
}

/** The need for support as number and name. */
export function supportNeedWords(
  ffb: Pick<Ffb, "supportNeeds" | "supportNeedNotAssessed">,
  need: number | null,
): string {
  const found = ffb.supportNeeds.find(({ level }) => level === need);
  return found === undefined ? ffb.supportNeedNotAssessed.name : `${found.level}: ${found.name}`;
}

/** Who said it, by KL's word. */
export const informantWords = (ffb: Pick<Ffb, "informants">, informant: Informant | null): string =>
  ffb.informants.find((known) => known.informant === informant)?.name ?? "";

/** What to do about each thing that an assessment lacks. */
export const finishRefusalWords: Readonly<Record<FinishRefusal, string>> = {
  "already-finished": "Udredningen er allerede afsluttet.",
  "no-themes": "Tilføj mindst ét tema, og beskriv det.",
  "level-missing": "Vælg et niveau fra 0 til 4, eller vælg »Ikke vurderet«, ved hvert af disse temaer:",
  "theme-blank": "Skriv om disse temaer, eller fjern dem:",
  "whole-missing": "Skriv din samlede faglige vurdering.",
  "targets-unanswered": "Svar på spørgsmålene om målgruppen:",
};
