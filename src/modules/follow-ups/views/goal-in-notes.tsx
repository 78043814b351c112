import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { RowsChart } from "../../../ui/rows-chart.tsx";
import { Table } from "../../../ui/table.tsx";
import { movements } from "../../day-notes/domain/day-note.ts";
import { movementWords } from "../../day-notes/domain/day-note-words.ts";
import { type GoalInNotes, movedTimes } from "../domain/from-notes.ts";
import { minutesInWords, timesInWords } from "../domain/use-words.ts";

/** What the day notes say of a goal: how often it was worked on, and how it moved, as a plot and as a table. */
export function GoalInNotesShown({ id, inNotes }: { readonly id: string; readonly inNotes: GoalInNotes | undefined }) {
  if (inNotes === undefined || inNotes.contacts === 0)
    return <p class="rn-note">Dagsnotaterne siger ikke noget om målet siden sidst.</p>;
  const { contacts, minutes, goal } = inNotes;
  return (
    <>
      <p>
        Fra dagsnotaterne: arbejdet med målet <strong>{timesInWords(contacts)}</strong>, {minutesInWords(minutes)} i
        alt.
      </p>
      {inNotes.movements.length > 0 && (
        <>
          {inNotes.movements.length > 1 && <Drawn id={id} inNotes={inNotes} />}
          <Details summary="Se bevægelserne som tabel">
            <Table
              caption={`Bevægelse: ${goal}`}
              compact
              stacked
              columns={[{ heading: "Dag" }, { heading: "Bevægelse" }]}
              rows={inNotes.movements.toReversed().map(({ on, movement }, at) => ({
                key: `${on}-${at}`,
                cells: [dayInShort(on), movementWords[movement]],
              }))}
            />
          </Details>
        </>
      )}
    </>
  );
}

function Drawn({ id, inNotes }: { id: string; inNotes: GoalInNotes }) {
  const [first, last] = [inNotes.movements[0], inNotes.movements.at(-1)];
  if (first === undefined || last === undefined) return null;
  const moved = movedTimes(inNotes);
  return (
    <RowsChart
      id={`bevaegelse-${id}`}
      title={`Bevægelse over tid: ${inNotes.goal}`}
      description={`${movements.map((one) => `${movementWords[one]} ${timesInWords(moved[one])}`).join(", ")} fra ${dayInShort(first.on)} til ${dayInShort(last.on)}.`}
      rows={movements.map((one) => movementWords[one])}
      points={inNotes.movements.map(({ on, movement }) => ({
        day: daysBetween(first.on, on),
        row: movements.indexOf(movement),
      }))}
      ends={[dayInShort(first.on), dayInShort(last.on)]}
    />
  );
}
