import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { groundWords } from "../../departures/domain/departure.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { carriesLevel, type Ffb, subTheme, targetGroup } from "../../standards/domain/ffb.ts";
import type { TypedAnswer } from "./answer-form.ts";
import type { AssessedTheme, Assessment } from "./assessment.ts";
import { answerWords, levelWords, supportNeedWords } from "./assessment-words.ts";
import { isHandedOver } from "./guidance-answer.ts";
import { placeOf } from "./guidance-question.ts";
import { triedInWords } from "./ladder.ts";

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
    ...targetSentences(assessment, ffb),
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

function targetSentences({ targets }: Pick<Assessment, "targets">, ffb: Ffb): readonly string[] {
  const names = targets.map(
    ({ code, rank }) => `${targetGroup(ffb, code)?.name ?? code}${rank === 1 ? " (primær)" : ""}`,
  );
  return names.length === 0 ? [] : [`Målgrupper i FFB: ${inARow(names)}.`];
}

function themeSentence(theme: AssessedTheme, ffb: Ffb): string {
  const known = subTheme(ffb, theme.code);
  if (known === undefined) return "";
  return carriesLevel(known) ? `${known.name}: ${levelWords(ffb, theme.level)}.` : `${known.name}: beskrevet.`;
}

/**
 * Journalnotater: what the guidance asks was answered. They hold every question and answer in full, since later answers take
 * their place. Each need that is handed over to somebody else has a note of its own.
 */
export function answersEntries(given: readonly Answered[], today: LocalDate): readonly Entry[] {
  const departs = given.some(({ content }) => content.answer === "departs");
  const answers: Entry = {
    occurredOn: today,
    theme: departs ? "Stillingtagen, med fravigelse af standarden" : "Stillingtagen",
    text: given.flatMap(answerSentences).join("\n"),
  };
  return [answers, ...given.filter(({ content }) => isHandedOver(content.answer)).map((one) => handOver(one, today))];
}

type Answered = Pick<TypedAnswer, "question" | "content">;

function answerSentences({ question, content }: Answered): readonly string[] {
  if (content.answer === null) return [];
  const citizen = content.citizensWords === "" ? "" : `Borgeren siger: ${content.citizensWords}`;
  const ground = content.departureGround === null ? "" : `Årsag: ${groundWords[content.departureGround]}.`;
  const told = [
    `${question.asks} (${placeOf(question)}) ${answerWords[content.answer]}.`,
    `Begrundelse: ${content.reasons}`,
    ground,
    triedInWords(content),
    citizen,
  ];
  return [told.filter(Boolean).join(" ")];
}

/** Overdragelse: to whom, what, by which rule, and that the citizen was told. Law: forvaltningsloven § 7. */
function handOver({ question, content }: Answered, today: LocalDate): Entry {
  const { handedTo, handedWhat, reasons, toldCitizen } = content;
  const told = [
    `Behovet hører helt eller delvist til hos: ${handedTo}.`,
    handedWhat === "" ? "" : `Det drejer sig om: ${handedWhat}.`,
    `Hvorfor: ${reasons}`,
    toldCitizen
      ? "Borgeren har fået det at vide og er vejledt om, hvordan man søger (forvaltningsloven § 7)."
      : "Borgeren har endnu ikke fået det at vide.",
    `Grænsen: ${question.boundary?.decides ?? question.asks} (${placeOf(question)})`,
  ];
  return { occurredOn: today, theme: "Givet videre", text: told.filter(Boolean).join(" ") };
}
