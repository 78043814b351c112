import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { carriesLevel, type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import type { TypedAnswer } from "./answer-form.ts";
import type { AssessedTheme, Assessment } from "./assessment.ts";
import { answerWords, levelWords, supportNeedWords } from "./assessment-words.ts";
import { placeOf } from "./guidance-question.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: an assessment was begun. */
export function startedEntry(assessment: Assessment, ffb: Ffb, today: LocalDate): Entry {
  const themes = assessment.themes.flatMap(({ code }) => subTheme(ffb, code)?.name ?? []);
  const about = themes.length === 0 ? "Ingen temaer er valgt endnu." : `Temaer: ${inARow(themes)}.`;
  return { occurredOn: today, theme: "Udredning begyndt", text: `Udredning efter VUM 2.0 er begyndt. ${about}` };
}

/** Journalnotat: an assessment was finished, with what it found. */
export function finishedEntry(assessment: Assessment & { readonly finishedOn: LocalDate }, ffb: Ffb): Entry {
  const { finishedOn, whole } = assessment;
  const sentences = [
    "Udredningen er afsluttet.",
    ...assessment.themes.map((theme) => themeSentence(theme, ffb)),
    `Støttebehov: ${supportNeedWords(ffb, whole.supportNeed)}.`,
    `Samlet faglig vurdering: ${whole.professionalView}`,
  ];
  return {
    occurredOn: finishedOn,
    theme: "Udredning afsluttet",
    text: sentences.join(" "),
    event: { type: "assessment-made", on: finishedOn },
  };
}

function themeSentence(theme: AssessedTheme, ffb: Ffb): string {
  const known = subTheme(ffb, theme.code);
  if (known === undefined) return "";
  return carriesLevel(known) ? `${known.name}: ${levelWords(ffb, theme.level)}.` : `${known.name}: beskrevet.`;
}

/**
 * Journalnotat: what the guidance asks was answered. Holds every question and answer in full, since later answers take
 * their place.
 */
export function answersEntry(given: readonly Pick<TypedAnswer, "question" | "content">[], today: LocalDate): Entry {
  const departs = given.some(({ content }) => content.answer === "departs");
  return {
    occurredOn: today,
    theme: departs ? "Stillingtagen, med fravigelse af standarden" : "Stillingtagen",
    text: given.flatMap(answerSentences).join("\n"),
  };
}

function answerSentences({ question, content }: Pick<TypedAnswer, "question" | "content">): readonly string[] {
  if (content.answer === null) return [];
  const citizen = content.citizensWords === "" ? "" : ` Borgeren siger: ${content.citizensWords}`;
  return [
    `${question.asks} (${placeOf(question)}) ${answerWords[content.answer]}. Begrundelse: ${content.reasons}${citizen}`,
  ];
}
