import type { LocalDate } from "../../../kernel/local-date.ts";
import { noteKinds } from "../../cases/domain/case-event.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";

/** Notatets art: how what a note tells of happened. */
export type NoteKind = (typeof noteKinds)[number];

/** Each kind as it is read. */
export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  phone: "Telefonsamtale",
  meeting: "Møde",
  visit: "Besøg",
  mail: "Mail eller brev",
  consideration: "Egen overvejelse",
};

/** The kind that a text names. */
export const readNoteKind = (text: string): NoteKind | undefined => noteKinds.find((kind) => kind === text);

/** What notes are mostly about. Anything else may be written too. */
export const noteThemes = [
  "Ansøgningen",
  "Helbred",
  "Økonomi",
  "Bolig",
  "Hverdagen",
  "Familie og netværk",
  "Arbejde og uddannelse",
  "Støtten",
  "Samarbejde",
  "Klage",
] as const;

/** Notat, som er nyt: what somebody writes down of their own accord (offentlighedsloven § 13). */
export interface NewNote {
  readonly kind: NoteKind;
  /** When it happened; when it was written down the journal tells. */
  readonly occurredOn: LocalDate;
  /** One of `noteThemes`, or the writer's own words. */
  readonly theme: string;
  /** Empty where nobody else took part. */
  readonly withWhom: string;
  readonly words: string;
  /** What is owed that it is about. */
  readonly obligation: ObligationName | null;
}
