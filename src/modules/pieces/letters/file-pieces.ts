import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { paragraph, terms, written } from "../../../ui/letter/letter-blocks.ts";
import { type LetterBlock, readBlocks, readLetter } from "../../../ui/letter/letter-document.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { senderWords } from "../../documents/domain/document.ts";
import { documentTypes, sizeInWords } from "../../documents/domain/document-type.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, whereabouts } from "../../letters/domain/letter.ts";
import { type FilePiece, type PieceKind, pieceName } from "../domain/file-piece.ts";

interface Told {
  readonly id: string;
  readonly on: LocalDate;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** A piece of the file whose text can be shown and printed; one that says nothing says so. */
export const pieceOf = (kind: PieceKind, { blocks, id, on, title }: Told): FilePiece => ({
  name: pieceName(kind, id),
  kind,
  on,
  title,
  blocks: readBlocks(blocks.length === 0 ? [paragraph("Der er ikke skrevet noget her.")] : blocks),
  documentId: null,
});

/** An entry of the journal, with when it was written down and in what capacity. */
export const fromEntry = ({ id, occurredOn, registeredAs, registeredAt, text, theme }: JournalEntry): FilePiece =>
  pieceOf("note", {
    id,
    on: occurredOn,
    title: theme,
    blocks: [
      ...written(text),
      ...terms([
        ["Skrevet ned", formatDay(dayOfMoment(registeredAt))],
        ["Af", writers[registeredAs] ?? registeredAs],
      ]),
    ],
  });

/** An entry that was written in the wrong case: that it was there, and when. Its words are about somebody else. */
export const fromEntryElsewhere = (entry: JournalEntry): FilePiece =>
  fromEntry({ ...entry, theme: "Notat", text: "Notatet hører til i en anden sag. Derfor er teksten ikke med her." });

/** An entry that tells of a paper which was filed here wrongly: that a paper came, and when. What it is called may name somebody else. */
export const fromEntryOfWrongPaper = (entry: JournalEntry): FilePiece =>
  fromEntry({
    ...entry,
    text: "Notatet fortæller om et papir, der ikke hører til i sagen. Derfor er teksten ikke med her.",
  });

const writers: Readonly<Record<string, string>> = {
  citizen: "borgeren",
  relative: "en pårørende",
  guardian: "en værge",
  representative: "en partsrepræsentant",
  companion: "en bisidder",
  intake: "modtagelsen",
  caseworker: "en sagsbehandler",
  manager: "en leder",
  provider: "udføreren",
  system: "systemet",
};

/** A letter, word for word as it was made. */
export function fromLetter(letter: Letter, kept: unknown): FilePiece {
  const { blocks, recipient, sources } = readLetter(kept);
  const around = terms([
    ["Til", recipient[0] ?? null],
    ["Hvor er brevet?", whereabouts(letter)],
    ["Sendt med post", letter.postedOn && formatDay(letter.postedOn)],
    ["Kunne læses fra", letter.availableOn && formatDay(letter.availableOn)],
  ]);
  return pieceOf("letter", {
    id: letter.id,
    on: dayOfMoment(letter.madeAt),
    title: letter.title,
    blocks: [...around, ...(blocks as readonly LetterBlock[]), paragraph(sources)],
  });
}

/** A paper that somebody sent: a file of its own, told of here. */
export const fromDocument = (document: CaseDocument): FilePiece => ({
  ...pieceOf("document", {
    id: document.id,
    on: document.receivedOn,
    title: document.title,
    blocks: terms([
      ["Fra", senderWords[document.from]],
      ["Fil", `${documentTypes[document.type].word}, ${sizeInWords(document.sizeBytes)}`],
      ["Note", document.note],
    ]),
  }),
  documentId: document.id,
});
