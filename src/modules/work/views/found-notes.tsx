import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { casePath } from "../../cases/paths.ts";
import type { FoundNote, NotePiece } from "../domain/found-note.ts";

interface FoundNotesProps {
  /** Undefined where no word is one that can be searched for. */
  readonly found: readonly FoundNote[] | undefined;
  /** The most that is shown. */
  readonly most: number;
}

/** Fundne notater: the notes that hold all the words, each with the sentence that they stand in. */
export function FoundNotes({ found, most }: FoundNotesProps) {
  if (found === undefined) return <p>Notater findes ved ord, der siger noget om indholdet.</p>;
  return (
    <Table
      caption={found.length === most ? `De nyeste ${most} notater, der passer` : notesCounted(found.length)}
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
      empty="Ingen notater i de sager, du kan se, passer. Skriv hele ord. Notatet skal indeholde dem alle."
      compact
      stacked
    />
  );
}

const notesCounted = (count: number): string => `${count} ${count === 1 ? "notat" : "notater"} passer`;

const Sentence = ({ pieces }: { pieces: readonly NotePiece[] }) => (
  <span class="rn-written">{pieces.map((piece) => (piece.isSought ? <mark>{piece.text}</mark> : piece.text))}</span>
);
