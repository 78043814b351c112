import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { list, quotation, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import type { Application } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { Assessment } from "../../assessments/domain/assessment.ts";
import {
  answerWords,
  informantWords,
  levelWords,
  supportNeedWords,
} from "../../assessments/domain/assessment-words.ts";
import type { GuidanceAnswer } from "../../assessments/domain/guidance-answer.ts";
import type { Consent } from "../../consents/domain/consent.ts";
import { answerInWords, sourcesInARow } from "../../consents/domain/consent-words.ts";
import { type Ffb, subThemes } from "../../standards/domain/ffb.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { pieceOf } from "./file-pieces.ts";

const said = (title: string, text: string | null): readonly LetterBlock[] =>
  text === null || text.trim() === "" ? [] : section(title, ...written(text));

/** An application, in the words in which it came. */
export const fromApplication = ({ id, receivedOn, tasks, ...told }: Application): FilePiece =>
  pieceOf("application", {
    id,
    on: receivedOn,
    title: "Ansøgning om støtte",
    blocks: [
      ...section(
        "Det er der søgt om",
        ...tasks.flatMap(({ ownWords, task }) => [
          subheading(appliedTaskLabel(task)),
          ...(ownWords === null || ownWords.trim() === "" ? [] : [quotation(ownWords)]),
        ]),
      ),
      ...said("Med egne ord", told.ownWords),
      ...said("Hverdagen", told.everydayLife),
      ...said("Det er prøvet", told.tried),
      ...said("Ønsker", told.wishes),
      ...said("Hvem hjælper", told.helper),
      ...said("Kontakt", told.contactWish),
      ...said("Det haster", told.acuteNote),
    ],
  });

/** An assessment as it stands: the whole, then theme by theme who has said what. */
export function fromAssessment(assessment: Assessment, ffb: Ffb): FilePiece {
  const names = new Map(subThemes(ffb).map(({ code, name }) => [code, name]));
  const { whole } = assessment;
  return pieceOf("assessment", {
    id: assessment.id,
    on: assessment.finishedOn ?? dayOfMoment(assessment.updatedAt),
    title: assessment.finishedOn === null ? "Udredning, ikke færdig" : "Udredning",
    blocks: [
      ...said("Borgerens egen beskrivelse", whole.citizensView),
      ...said("Håb og drømme", whole.hopes),
      ...said("Ressourcer", whole.resources),
      ...said("Samlet faglig vurdering", whole.professionalView),
      ...terms([["Støttebehov", supportNeedWords(ffb, whole.supportNeed)]]),
      ...assessment.themes.flatMap(({ citizensWords, code, level, observations, professionalView }) =>
        section(
          names.get(code) ?? "Tema",
          ...terms([
            ["Med borgerens ord", citizensWords],
            ["Faglig vurdering", professionalView],
            ["Niveau", level === null ? null : levelWords(ffb, level)],
          ]),
          ...list(observations.map((one) => observed(one, ffb))),
        ),
      ),
    ],
  });
}

const observed = (
  { informant, seenOn, source, text }: Assessment["themes"][number]["observations"][number],
  ffb: Ffb,
): string =>
  [text, [informantWords(ffb, informant), source, seenOn === null ? "" : formatDay(seenOn)].filter(Boolean).join(", ")]
    .filter(Boolean)
    .join(" Kilde: ");

/** The words of the question that an answer was given to, and where it comes from; undefined where the edition is gone. */
export type WordsOfAsked = (
  answer: Pick<GuidanceAnswer, "editionOn" | "itemId" | "question">,
) => { readonly asks: string; readonly place: string } | undefined;

/** All that was considered by the standard and the law, with the reasons; undefined where nothing was. */
export function fromAnswers(
  caseId: string,
  answers: readonly GuidanceAnswer[],
  asked: WordsOfAsked,
): FilePiece | undefined {
  const days = answers.map(({ answeredAt }): LocalDate => dayOfMoment(answeredAt)).toSorted();
  const newest = days.at(-1);
  if (newest === undefined) return undefined;
  return pieceOf("considerations", {
    id: caseId,
    on: newest,
    title: "Overvejelser om anden hjælp og om standarden",
    blocks: answers.flatMap(
      ({ citizensWords, handedTo, handedWhat, reasons, triedOutcome, triedWhen, triedWhere, ...given }) =>
        section(
          headingOf(given, asked(given)),
          ...terms([
            ["Svar", answerWords[given.answer]],
            ["Begrundelse", reasons],
            ["Borgeren sagde", citizensWords],
            ["Prøvet", [triedWhen, triedWhere, triedOutcome].filter(Boolean).join(". ")],
            ["Givet videre", [handedTo, handedWhat].filter(Boolean).join(": ")],
          ]),
        ),
    ),
  });
}

/** The question as it was put, with where it comes from; an edition that nobody has any more leaves the clause alone. */
const headingOf = ({ itemId }: Pick<GuidanceAnswer, "itemId">, asked: ReturnType<WordsOfAsked>): string => {
  if (asked !== undefined) return `${asked.asks} (${asked.place})`;
  return /^[A-Z]{3}-\d/.test(itemId) ? `Kommunens standard ${itemId}` : "Loven";
};

/** What the citizen has been asked to say yes to, and what was answered. */
export const fromConsent = (consent: Consent): FilePiece =>
  pieceOf("consent", {
    id: consent.id,
    on: consent.registeredOn,
    title: `Samtykke: ${sourcesInARow(consent)}`,
    blocks: [
      ...terms([
        ["Hvilke oplysninger", consent.information],
        ["Til brug for", consent.purpose],
        ["Gælder til", consent.until === null ? "Det bliver trukket tilbage" : formatDay(consent.until)],
      ]),
      ...list(consent.answers.map((answer) => `${capitalised(answerInWords(answer))}.`)),
    ],
  });
