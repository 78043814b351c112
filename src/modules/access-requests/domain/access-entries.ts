import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { stillToBe } from "../../letters/domain/letter.ts";
import type { NewAccessRequest } from "./access-request.ts";
import type { GivenFile } from "./given-file.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: access to the file was asked for. */
export const askedEntry = ({ id, reach, said, wantedAs, wish }: NewAccessRequest & { readonly id: string }): Entry => ({
  occurredOn: said.on,
  theme: "Bedt om aktindsigt",
  text: [
    `${said.name === "" ? "Borgeren" : said.name} vil se ${reach === "all" ? "hele sagen" : "noget af sagen"}, ${wantedAs === "screen" ? "på skærmen" : "på papir"}.`,
    ...(wish === "" ? [] : [`Med egne ord: »${wish}«`]),
  ].join(" "),
  event: { type: "access-requested", on: said.on, request: id },
});

/** Journalnotat: the citizen was told that the answer comes later; where the letter leaves the house, that it is to be sent. */
export function delayEntry(
  request: string,
  { expectedOn, reason }: { readonly expectedOn: LocalDate; readonly reason: string },
  letter: Pick<Letter, "channel">,
  today: LocalDate,
): Entry {
  const told = `Borgeren kan vente svar ${formatDay(expectedOn)}. Begrundelse: ${reason}`;
  const isToBeSent = leaves(letter);
  return {
    occurredOn: today,
    theme: "Besked om senere aktindsigt",
    text: isToBeSent ? `${told} Brevet skal ${stillToBe(letter)}.` : told,
    event: isToBeSent ? null : { type: "access-delayed", on: today, expectedOn, request },
  };
}

const leaves = ({ channel }: Pick<Letter, "channel">): boolean => channel === "paper" || channel === "digital-post";

/** Journalnotat: the file was given, with how much of it. What leaves the house has happened when it is posted or has come. */
export function givenEntry(
  request: string,
  { pieces }: GivenFile,
  letter: Pick<Letter, "channel">,
  today: LocalDate,
): Entry {
  const isToBeSent = leaves(letter);
  const [whole, partly, out] = (["given", "partly", "left-out"] as const).map(
    (wanted) => pieces.filter(({ state }) => state === wanted).length,
  );
  const counted = `${whole} akter er givet helt, ${partly} delvist, og ${out} er udeladt.`;
  return {
    occurredOn: today,
    theme: isToBeSent ? "Aktindsigt skrevet" : "Aktindsigt givet",
    text: isToBeSent ? `${counted} Brevet skal ${stillToBe(letter)}.` : counted,
    event: isToBeSent ? null : { type: "access-given", on: today, request },
    obligation: isToBeSent ? null : "access",
  };
}
