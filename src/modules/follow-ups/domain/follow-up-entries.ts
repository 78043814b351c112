import { formatDay } from "../../../kernel/danish-day.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { writtenBy } from "../../plans/domain/own-goal-words.ts";
import type { Closing } from "./closing-form.ts";
import {
  type FollowedGoal,
  type FollowUpContent,
  goesOn,
  meetingWords,
  outcomeWords,
  standingWords,
} from "./follow-up.ts";
import type { ClosingAct } from "./follow-up-acts.ts";
import type { PartContent, Side } from "./follow-up-part.ts";
import { partInRows } from "./part-words.ts";
import { inspectionInRows, tookPartInWords } from "./status-meeting.ts";
import { endReasonWords, type SupportEnd } from "./support-end.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: a follow-up was held; a later next day than the standard's is told with its reason. */
export function heldEntry(content: FollowUpContent, isFirst: boolean): Entry {
  const { heldOn, outcome, nextOn } = content;
  return {
    occurredOn: heldOn,
    theme: "Opfølgning holdt",
    text: [...meetingSentences(content), ...resultSentences(content)].filter((sentence) => sentence !== "").join(" "),
    event: {
      type: "follow-up-held",
      on: heldOn,
      outcome,
      ...(goesOn(outcome) && nextOn !== null && { nextOn }),
    },
    obligation: isFirst ? "first-follow-up" : "follow-up",
  };
}

/** A sentence that says something, or nothing. */
const told = (before: string, text: string): string => (text === "" ? "" : `${before}${text}`);

const meetingSentences = (content: FollowUpContent): readonly string[] => [
  `Opfølgning: ${meetingWords[content.meeting].toLowerCase()}.`,
  told("Med var: ", tookPartInWords(content)),
  told("På telefonen, fordi: ", content.phoneBecause),
  content.citizensWords === "" ? "" : `Borgerens ord: »${content.citizensWords}«`,
  ...content.goals.map(goalSentence),
  told("Brug af støtten: ", content.useOfSupport),
  ...inspectionInRows(content).map(({ term, text }) => `Tilsyn: ${term} ${text}.`),
  told("Tilsyn: ", content.inspection),
  content.notes,
];

const resultSentences = ({ change, departure, goesOnBecause, nextOn, outcome }: FollowUpContent): readonly string[] => [
  `${outcomeWords[outcome]}.`,
  change === null ? "" : `Fra ${formatDay(change.from)}: ${change.what}`,
  nextOn === null ? "" : `Næste opfølgning senest ${formatDay(nextOn)}.`,
  told("Senere end standarden siger, fordi: ", departure),
  told("Målene er nået. Støtten fortsætter, fordi: ", goesOnBecause),
];

const goalSentence = ({ goal, standing, level, ownScore, next }: FollowedGoal): string =>
  [
    `Mål »${goal}«: ${standingWords[standing].toLowerCase()}.`,
    level === null ? "" : `Funktionsniveau ${level}.`,
    ownScore === null ? "" : `Egen vurdering ${ownScore} af 10.`,
    told("Næste skridt: ", next),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");

/** Journalnotat: the closing talk was held, or what comes next was settled. */
export const closingEntry = (what: ClosingAct, { on, said }: Closing): Entry =>
  what === "closing-talk"
    ? {
        occurredOn: on,
        theme: "Afsluttende samtale",
        text: said,
        event: { type: "closing-talk-held", on },
        obligation: what,
      }
    : {
        occurredOn: on,
        theme: "Tiden efter støtten",
        text: said,
        event: { type: "what-next-settled", on },
        obligation: what,
      };

/** Journalnotat: the last day of support. */
export function endedEntry({ agreed, on, said, why }: SupportEnd): Entry {
  const sentences = [
    `Sidste dag med støtte var ${formatDay(on)}.`,
    `${endReasonWords[why]}.`,
    agreed === null ? "" : agreed ? "Borgeren er enig." : agreedNot,
    said,
  ];
  return {
    occurredOn: on,
    theme: "Støtten er slut",
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    event: { type: "support-ended", on, why, ...(agreed !== null && { agreed }) },
    obligation: "grant-end",
  };
}

const agreedNot = "Ophøret er afgjort i en afgørelse.";

/** The themes of what is prepared for a follow-up, by whose part it is. */
export const partThemes: Readonly<Record<Side, string>> = {
  citizen: "Borgerens del af opfølgningen",
  together: "Borgerens del af opfølgningen",
  provider: "Udførerens del af opfølgningen",
};

/** Journalnotat: what citizen or provider have written before a follow-up. */
export function partEntry(side: Side, content: PartContent, on: Entry["occurredOn"]): Entry {
  const said = partInRows(content).map(({ term, text }) => `${term}: ${/[.!?]$/.test(text) ? text : `${text}.`}`);
  const by = writtenBy(content.by);
  const wrote = by === "" || side === "provider" ? "" : `${by}.`;
  return { occurredOn: on, theme: partThemes[side], text: [...said, wrote].filter((text) => text !== "").join(" ") };
}
