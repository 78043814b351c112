import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { carriesLevel, type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import type { AssessedTheme, Assessment } from "./assessment.ts";
import { answerWords, levelWords, questionKindWords, supportNeedWords } from "./assessment-words.ts";
import { departuresIn, type GuidanceAnswer } from "./guidance-answer.ts";

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

/** Journalnotat: what the guidance asks was answered. Holds every answer in full, since later ones take its place. */
export function answersEntry(kept: readonly GuidanceAnswer[], today: LocalDate): Entry {
  const departures = departuresIn(kept).map(({ itemId }) => itemId);
  return {
    occurredOn: today,
    theme: departures.length > 0 ? "Stillingtagen, med fravigelse af standarden" : "Stillingtagen",
    text: kept.map(answerSentences).join("\n"),
  };
}

function answerSentences(given: GuidanceAnswer): string {
  const citizen = given.citizensWords === "" ? "" : ` Borgeren siger: ${given.citizensWords}`;
  return `${given.itemId} (${questionKindWords[given.kind].toLowerCase()}): ${answerWords[given.answer]}. Begrundelse: ${given.reasons}${citizen}`;
}
