import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { casePath } from "../../cases/paths.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { correctEntryPath, notePath } from "../../notes/paths.ts";
import { kindWords } from "../../people/domain/mandate-words.ts";
import { type CasePageFacts, putRight } from "../domain/case-page.ts";

/** How many entries are shown before all are asked for. */
const shownAtFirst = 30;

/** The case's journal, newest first: when it happened, when and by whom it was written down, what about. */
export function Journal({ facts, whole }: { facts: CasePageFacts; whole: boolean }) {
  const { journal, writers, record, day, today } = facts;
  const corrected = putRight(journal);
  const shown = whole ? journal : journal.slice(0, shownAtFirst);
  const asOf = day < today ? `&paa=${day}` : "";
  return (
    <>
      <h2 id="tidslinje">Journal</h2>
      <p class="d-print-none">
        <Link href={notePath(record.id)}>Skriv et notat</Link>
      </p>
      <Table
        caption={`${journal.length} notater, det nyeste øverst`}
        columns={[
          { heading: "Skete" },
          { heading: "Emne" },
          { heading: "Notat" },
          { heading: "Skrevet" },
          { heading: "Af" },
        ]}
        rows={shown.map((entry) => ({
          key: entry.id,
          cells: [
            <Day day={entry.occurredOn} short />,
            <>
              {entry.theme} {corrected.has(entry.id) && <Tag>Rettet senere</Tag>}{" "}
              {!corrected.has(entry.id) && (
                <Link href={correctEntryPath(record.id, entry.id)} class="d-print-none">
                  Ret
                </Link>
              )}
            </>,
            <Note text={entry.text} />,
            <Moment at={entry.registeredAt} />,
            writerOf(entry, writers),
          ],
        }))}
        empty="Der er ikke skrevet noget endnu."
        compact
        stacked
      />
      {shown.length < journal.length && (
        <p>
          <Link href={`${casePath(record.id)}?journal=alle${asOf}#tidslinje`}>Vis alle {journal.length} notater</Link>
        </p>
      )}
    </>
  );
}

/** So much of a long note is shown before the rest is asked for. */
const shownOfNote = 240;

function Note({ text }: { text: string }) {
  if (text.length <= shownOfNote * 1.5) return <span class="rn-written">{text}</span>;
  return (
    <>
      {text.slice(0, text.lastIndexOf(" ", shownOfNote))} …
      <Details summary="Læs hele notatet">
        <span class="rn-written">{text}</span>
      </Details>
    </>
  );
}

const capacities: Readonly<Record<string, string>> = {
  citizen: "borger",
  ...kindWords,
  intake: "modtagelse",
  caseworker: "sagsbehandler",
  manager: "leder",
  provider: "udfører",
  editor: "redaktør",
  system: "systemet",
};

const writerOf = ({ registeredBy, registeredAs }: JournalEntry, writers: Readonly<Record<string, string>>): string =>
  `${writers[registeredBy] ?? "Systemet"} (${capacities[registeredAs] ?? registeredAs})`;
