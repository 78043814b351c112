import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { orderNotesPath } from "../../deliveries/paths.ts";
import type { KeptDayNote } from "../domain/day-note.ts";
import { minutesInWords } from "../domain/lengths.ts";

/** The last notes of an order, on the provider's page of it. */
export function NotesBesideOrder({
  last,
  orderId,
}: {
  readonly last: readonly KeptDayNote[];
  readonly orderId: string;
}) {
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
        <Link href={orderNotesPath(orderId)}>
          {last.length === 0 ? "Der er ingen dagsnotater endnu" : "Læs alle dagsnotater"}
        </Link>
      </p>
    </>
  );
}
