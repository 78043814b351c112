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

/** Journalnotat: the citizen was told that the answer comes later. */
export const delayEntry = (
  told: { readonly expectedOn: LocalDate; readonly reason: string },
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Besked om senere aktindsigt",
  text: `Borgeren kan vente svar ${formatDay(told.expectedOn)}. Begrundelse: ${told.reason}`,
});

/** Journalnotat: the file was given, with how much of it. What leaves the house has happened when it is posted or has come. */
export function givenEntry(
  request: string,
  { pieces }: GivenFile,
  letter: Pick<Letter, "channel">,
  today: LocalDate,
): Entry {
  const leaves = letter.channel === "paper" || letter.channel === "digital-post";
  const [whole, partly, out] = (["given", "partly", "left-out"] as const).map(
    (wanted) => pieces.filter(({ state }) => state === wanted).length,
  );
  const counted = `${whole} akter er givet helt, ${partly} delvist, og ${out} er udeladt.`;
  return {
    occurredOn: today,
    theme: leaves ? "Aktindsigt skrevet" : "Aktindsigt givet",
    text: leaves ? `${counted} Brevet skal ${stillToBe(letter)}.` : counted,
    event: leaves ? null : { type: "access-given", on: today, request },
    obligation: leaves ? null : "access",
  };
}
