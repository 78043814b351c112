import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { casePath } from "../../cases/paths.ts";
import type { FoundNote, NotePiece } from "../domain/found-note.ts";
import { findNotesPath } from "../paths.ts";

/** A search in notes, and what it found. */
export interface NotesSought {
  readonly words: string;
  /** Undefined where no word is one that can be searched for. */
  readonly found: readonly FoundNote[] | undefined;
  /** The most that is shown. */
  readonly most: number;
}

/** The name of the field with the words. */
export const notesField = "ord";

/** Søg i notater: the words are sent as a form, since an address is kept by browsers, proxies and logs. */
export function FindNotes({ notes }: { notes: NotesSought | null }) {
  return (
    <>
      <h2>Søg i notater</h2>
      <Form method="post" action={findNotesPath}>
        <TextField
          name={notesField}
          label="Ord i notatet"
          hint="Hele ord. Notatet skal indeholde dem alle. Bøjede former findes også. Søgningen bliver skrevet i loggen."
          value={notes?.words}
        />
        <SubmitButton>Søg i notater</SubmitButton>
      </Form>
      {notes !== null && <Found notes={notes} />}
    </>
  );
}

function Found({ notes: { found, most } }: { notes: NotesSought }) {
  if (found === undefined) return <p>Skriv mindst ét ord, der siger noget om indholdet.</p>;
  return (
    <Table
      caption={found.length === most ? `De nyeste ${most} notater, der passer` : `${found.length} notater passer`}
      columns={[
        { heading: "Sag" },
        { heading: "Borger" },
        { heading: "Skete" },
        { heading: "Emne" },
        { heading: "Notat" },
      ]}
      rows={found.map((note) => ({
        key: note.entryId,
        cells: [
          <Link href={`${casePath(note.caseId)}#journal`}>{note.number}</Link>,
          note.citizen,
          <Day day={note.occurredOn} short />,
          note.theme,
          <Sentence pieces={note.sentence} />,
        ],
      }))}
      empty="Ingen notater i de sager, du kan se, passer. Prøv færre eller andre ord."
      compact
      stacked
    />
  );
}

const Sentence = ({ pieces }: { pieces: readonly NotePiece[] }) => (
  <span class="rn-written">{pieces.map((piece) => (piece.isSought ? <mark>{piece.text}</mark> : piece.text))}</span>
);
