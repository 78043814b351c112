import { formatDay } from "../../../kernel/danish-day.ts";
import type { Assessment } from "../../assessments/domain/assessment.ts";
import { informantWords } from "../../assessments/domain/assessment-words.ts";
import { type CaseDocument, senderWords } from "../../documents/domain/document.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import type { MarkedFact } from "./hearing-letter-facts.ts";

/** Oplysning fra sagen: something that the case already holds, and that the party may have to be heard about. */
export interface GatheredFact extends MarkedFact {
  /** What the form knows it by. */
  readonly key: string;
  readonly from: "observation" | "document" | "note";
  /** What it is about, in a word or two. */
  readonly about: string;
}

/** What facts are gathered from. */
export interface CaseHolds {
  readonly assessment: Pick<Assessment, "themes"> | undefined;
  readonly documents: readonly CaseDocument[];
  readonly entries: readonly JournalEntry[];
  readonly ffb: Ffb;
}

/**
 * The facts of a case that somebody may have to be heard about, each with its source: what was seen or told about each theme,
 * papers from others, and what staff wrote down. What the party said or sent is known to the party, and marked so.
 */
export const gatheredFacts = (holds: CaseHolds): readonly GatheredFact[] => [
  ...observed(holds),
  ...papers(holds),
  ...noted(holds),
];

const observed = ({ assessment, ffb }: CaseHolds): readonly GatheredFact[] =>
  (assessment?.themes ?? []).flatMap(({ code, observations }) =>
    observations
      .filter(({ text }) => text !== "")
      .map(({ id, informant, seenOn, source, text }): GatheredFact => {
        const who = source === "" ? informantWords(ffb, informant) : source;
        return {
          key: `observation-${id}`,
          from: "observation",
          about: subTheme(ffb, code)?.name ?? "",
          text,
          source: dated(who === "" ? "Udredningen" : who, seenOn),
          mark: informant === "citizen" ? "known" : "hear",
        };
      }),
  );

const dated = (who: string, on: CaseDocument["receivedOn"] | null): string =>
  on === null ? who : `${who}, ${formatDay(on)}`;

const papers = ({ documents }: CaseHolds): readonly GatheredFact[] =>
  documents
    .filter(({ from, misfiled }) => misfiled === null && from !== "citizen" && from !== "representative")
    .map(({ id, from, receivedOn, title, shownToCitizen }) => ({
      key: `dokument-${id}`,
      from: "document",
      about: title,
      text: `${title}: `,
      source: `Papir fra ${senderWords[from]}, modtaget ${formatDay(receivedOn)}`,
      mark: shownToCitizen ? "known" : "hear",
    }));

/** The notes as they read now: what a later entry has put right, or says belongs in another case, is nobody's to be heard about here. */
const noted = ({ entries }: CaseHolds): readonly GatheredFact[] => {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries
    .filter(({ event, id }) => event?.type === "note-written" && !corrected.has(id))
    .map(({ id, occurredOn, text, theme }) => ({
      key: `notat-${id}`,
      from: "note",
      about: theme,
      text,
      source: `Notat hos kommunen, ${formatDay(occurredOn)}`,
      mark: "hear",
    }));
};
