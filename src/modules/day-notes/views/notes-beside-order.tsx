import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import type { KeptDayNote } from "../domain/day-note.ts";
import { minutesInWords } from "../domain/lengths.ts";

/** The last notes of an order, on a page of it, with the way to them all. */
export function NotesBesideOrder({ last, all }: { readonly last: readonly KeptDayNote[]; readonly all: string }) {
  return (
    <>
      <h2>Dagsnotater</h2>
      {last.length > 0 && (
        <ul>
          {last.map(({ given, happenedOn, id, minutes, writer }) => (
            <li key={id}>
              <Day day={happenedOn} />: {given ? minutesInWords(minutes) : "ikke givet"}, {writer}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={all}>{last.length === 0 ? "Dagsnotater (ingen endnu)" : "Læs alle dagsnotater"}</Link>
      </p>
    </>
  );
}
