import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { OutsideToMake } from "./outside-file.ts";
import type { NewOutsideRequest, OutsideEnd, OutsideOutcome } from "./outside-request.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: somebody who is no party wants to see something of the case. */
export const outsideAskedEntry = (id: string, { name, on, wish }: NewOutsideRequest): Entry => ({
  occurredOn: on,
  theme: "En anden beder om aktindsigt",
  text: `${name} er ikke part og beder om aktindsigt: »${wish}«`,
  event: { type: "access-requested", on, request: id, outside: true },
});

/** Journalnotat: it was written to them that the answer comes later. */
export const outsideDelayEntry = (
  { name }: Pick<NewOutsideRequest, "name">,
  told: { readonly expectedOn: LocalDate; readonly reason: string },
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Senere svar til en anden om aktindsigt",
  text: `${name} kan vente svar ${formatDay(told.expectedOn)}. Begrundelse: ${told.reason} Brevet skal printes og i post.`,
});

/** Journalnotat: the answer was written; it is given when it is posted. */
export const outsideAnswerEntry = (
  { name }: Pick<NewOutsideRequest, "name">,
  { file, outcome, reason, rule }: OutsideToMake,
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Svar til en anden om aktindsigt",
  text: [
    `${name} får ${outcomeWords[outcome]}.`,
    ...(file.pieces.length === 0 ? [] : [`Givet: ${givenInShort(file)}.`]),
    ...(reason === "" ? [] : [`Begrundelse: ${reason} Regel: ${rule}.`]),
    `Brevet${file.pieces.length === 0 ? "" : " og filen"} skal printes og i post.`,
  ].join(" "),
});

/** So many things are told one by one; of more their number is told, and the file's own index tells the rest. */
export const toldOneByOne = 30;

const givenInShort = ({ pieces }: OutsideToMake["file"]): string =>
  pieces.length > toldOneByOne ? `${pieces.length} akter fra sagen` : pieces.map(({ title }) => title).join("; ");

/** Each answer as it is told. */
export const outcomeWords: Readonly<Record<OutsideOutcome, string>> = {
  nothing: "ikke noget",
  some: "noget af det",
  all: "det hele",
};

/** Journalnotat: it ended without an answer, and why. */
export const outsideEndEntry = (
  id: string,
  { name }: Pick<NewOutsideRequest, "name">,
  end: OutsideEnd,
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "En andens aktindsigt er slut",
  text:
    end === "party"
      ? `${name} taler for borgeren. Ønsket bliver behandlet som borgerens eget.`
      : `${name} har trukket sit ønske tilbage.`,
  event: { type: "access-withdrawn", on: today, request: id },
});
