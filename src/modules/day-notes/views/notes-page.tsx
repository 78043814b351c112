import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import type { KeptDayNote } from "../domain/day-note.ts";
import { minutesInWords } from "../domain/lengths.ts";
import type { NoteDesk } from "../domain/note-desk.ts";
import { noteFormPath } from "../paths.ts";
import { DeskPage, type DeskPageProps } from "./desk-page.tsx";
import { NoteShown } from "./note-shown.tsx";

interface NotesPageProps extends DeskPageProps {
  readonly standard: string;
  readonly notice?: string | undefined;
}

/** A provider's notes of an order: write one, read them, put one right. */
export function NotesPage(props: NotesPageProps) {
  const { desk, standard } = props;
  const { notes, order } = desk;
  const standing = notes.filter(({ correctedBy }) => correctedBy === null).toReversed();
  const earlier = notes.filter(({ correctedBy }) => correctedBy !== null).toReversed();
  return (
    <DeskPage {...props} title="Dagsnotater">
      <ButtonRow>
        <ButtonLink href={noteFormPath(order.id, "given")}>Skriv dagsnotat</ButtonLink>
        <ButtonLink href={noteFormPath(order.id, "away")} kind="secondary">
          Støtten blev ikke givet
        </ButtonLink>
      </ButtonRow>
      <Documented desk={desk} standard={standard} />
      {standing.length === 0 ? <p>Der er ingen dagsnotater endnu.</p> : <h2>Det er skrevet</h2>}
      <List notes={standing} desk={desk} />
      {earlier.length > 0 && (
        <Details summary={`Notater, der er rettet (${earlier.length})`}>
          <List notes={earlier} desk={desk} />
        </Details>
      )}
    </DeskPage>
  );
}

/** What the standard says of writing down, where it says it. */
function Documented({ desk, standard }: { desk: NoteDesk; standard: string }) {
  const { document } = desk.rules;
  if (document.length === 0) return null;
  return (
    <Why standard={standard} summary="Hvorfor skriver vi notater?" sources={document.flatMap(({ sources }) => sources)}>
      {document.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Why>
  );
}

function List({ desk, notes }: { desk: NoteDesk; notes: readonly KeptDayNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="rn-plain rn-rows">
      {notes.map((note) => (
        <NoteShown key={note.id} note={note} contactPerson={desk.order.contactPerson}>
          {note.correctedBy === null && (
            <p>
              <Link href={noteFormPath(desk.order.id, note.given ? "given" : "away", { corrects: note.id })}>
                Ret notatet
                <span class="sr-only">
                  {" "}
                  fra <Day day={note.happenedOn} />
                  {note.startedAt !== null && ` kl. ${note.startedAt.replace(":", ".")}`},{" "}
                  {note.given ? minutesInWords(note.minutes) : "ikke givet"}
                </span>
              </Link>
            </p>
          )}
        </NoteShown>
      ))}
    </ul>
  );
}
