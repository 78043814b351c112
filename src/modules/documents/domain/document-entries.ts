import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type CaseDocument, senderWords } from "./document.ts";
import { documentTypes, sizeInWords } from "./document-type.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

const theme = "Dokument";

/** Journalnotat: a paper came in, from whom and what it is. */
export function addedEntry(document: CaseDocument): Entry {
  const { title, from, receivedOn, type, sizeBytes, note } = document;
  const sentences = [
    `Dokument fra ${senderWords[from]}: »${title}« (${documentTypes[type].word}, ${sizeInWords(sizeBytes)}).`,
    note === "" ? "" : `Note: ${note}`,
  ];
  return { occurredOn: receivedOn, theme, text: sentences.filter((sentence) => sentence !== "").join(" ") };
}

/** Journalnotat: a paper was filed wrongly. What it is stands in the entry from when it was filed, and is not said again. */
export function misfiledEntry(
  { addedAt }: CaseDocument,
  kind: "moved" | "withdrawn",
  reason: string,
  today: LocalDate,
): Entry {
  const done = kind === "moved" ? "Det er flyttet til den sag, det hører til." : "Det er taget ud af sagen.";
  const text = `Et dokument, der blev lagt i sagen ${formatDay(dayOfMoment(addedAt))}, hører ikke til her. ${done} Begrundelse: ${reason}`;
  return { occurredOn: today, theme, text };
}

/** Journalnotat: a paper came here from another case, where it did not belong. */
export const movedHereEntry = (document: CaseDocument, today: LocalDate): Entry => ({
  occurredOn: today,
  theme,
  text: movedHereText(document),
});

const movedHereText = (document: CaseDocument): string => `${addedEntry(document).text} Det lå først i en forkert sag.`;

/** Whether an entry tells that this paper came, and so what it is called and whom it is from. */
export const tellsOfPaper = (entry: Pick<NewEntry, "theme" | "text">, document: CaseDocument): boolean =>
  entry.theme === theme && [addedEntry(document).text, movedHereText(document)].includes(entry.text);
