import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Why } from "../../../ui/why.tsx";
import { citizenComplaintsPath, wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Deliverer, KeptDayNote } from "../domain/day-note.ts";
import { minutesInWords } from "../domain/lengths.ts";
import { myAwayWords, myModeWords, myMovementWords } from "../domain/my-note-words.ts";
import type { SupportOfCase } from "../domain/support-of-case.ts";

interface MySupportPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: SupportOfCase;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

/** How many notes are shown before the others are folded away. */
const shown = 10;

/** Din støtte: when there was support, for how long, what it was about, and what was written of it. */
export function MySupportPage({ frame, municipality, open, view }: MySupportPageProps) {
  const { notes, record, rules } = view;
  const standing = notes.filter(({ correctedBy }) => correctedBy === null).toReversed();
  const earlier = notes.filter(({ correctedBy }) => correctedBy !== null).toReversed();
  return (
    <Page
      title="Din støtte"
      windowTitle={`Din støtte, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <p class="rn-lead">Her står, hvornår du har fået støtte, og hvad der er skrevet om det.</p>
      {standing.length === 0 ? <p>Der er ikke skrevet noget endnu.</p> : <InAll notes={standing} />}
      <List notes={standing.slice(0, shown)} view={view} />
      <Folded summary="Før det" notes={standing.slice(shown)} view={view} />
      <Folded summary="Det er rettet siden" notes={earlier} view={view} />
      {rules.staff.length > 0 && (
        <Why
          standard={municipality}
          summary="Hvem giver dig støtten?"
          sources={rules.staff.flatMap(({ sources }) => sources)}
        >
          {rules.staff.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Why>
      )}
      <Together view={view} standard={municipality} />
      <h2>Er noget forkert?</h2>
      <p>Sig det til den, der giver dig støtten. Så skriver de et nyt notat. Det gamle bliver liggende.</p>
      {open.includes("complaint") && (
        <p>
          Er du ikke glad for støtten?{" "}
          <Link href={citizenComplaintsPath({ municipality }, record.id)}>Du kan klage</Link>.
        </p>
      )}
    </Page>
  );
}

/** All of it in one sentence, and the heading of what follows. */
function InAll({ notes }: { notes: readonly KeptDayNote[] }) {
  const given = notes.filter((note) => note.given);
  const minutes = given.reduce((sum, note) => sum + note.minutes, 0);
  return (
    <>
      {given.length > 0 && (
        <p>
          Du har fået støtte {given.length === 1 ? "1 gang" : `${given.length} gange`}, i alt {minutesInWords(minutes)}.
        </p>
      )}
      <h2>Dag for dag</h2>
    </>
  );
}

/** Where the standard says that support is given together with the citizen. */
function Together({ standard, view: { rules } }: { view: SupportOfCase; standard: string }) {
  const { together } = rules;
  if (together.length === 0) return null;
  return (
    <Why standard={standard} summary="Skal du selv være med?" sources={together.flatMap(({ sources }) => sources)}>
      {together.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Why>
  );
}

interface ListProps {
  readonly notes: readonly KeptDayNote[];
  readonly view: SupportOfCase;
}

function Folded({ notes, summary, view }: ListProps & { readonly summary: string }) {
  if (notes.length === 0) return null;
  return (
    <Details summary={`${summary} (${notes.length})`}>
      <List notes={notes} view={view} />
    </Details>
  );
}

function List({ notes, view }: ListProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="rn-plain rn-rows">
      {notes.map((note) => (
        <li key={note.id}>
          <h3>
            <Day day={note.happenedOn} />
            {note.startedAt !== null && ` kl. ${note.startedAt.replace(":", ".")}`}
          </h3>
          {note.given ? <Given note={note} view={view} /> : <Away note={note} />}
          {note.note !== "" && <p class="rn-written">{note.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Given({ note, view }: { note: KeptDayNote; view: SupportOfCase }) {
  return (
    <>
      <p>
        Du fik støtte i {minutesInWords(note.minutes)}, {myModeWords[note.mode]}. {giver(note, view)}
      </p>
      {!note.citizenTookPart && <p>Du var ikke med. {note.whyAlone}</p>}
      {note.goals.length > 0 && (
        <>
          <p>I arbejdede med:</p>
          <ul>
            {note.goals.map(({ goal, movement }) => (
              <li key={goal}>
                {goal}
                {movement !== null && ` (${myMovementWords[movement]})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Away = ({ note: { whyNot } }: { note: KeptDayNote }) => (
  <p>
    Du fik ikke støtte den dag. {whyNot !== null && `${myAwayWords[whyNot.whose]}: ${whyNot.reason}`}{" "}
    {whyNot?.instead && `I stedet: ${whyNot.instead}`}
  </p>
);

/** Who gave it: the citizen's contact person, or one of the others. */
function giver({ deliveredBy, orderId, writer }: KeptDayNote, { contacts }: SupportOfCase): string {
  if (deliveredBy !== "staff") return `Du fik den af ${giverWords[deliveredBy]}.`;
  return contacts.get(orderId)?.name === writer
    ? `Du fik den af din kontaktperson, ${writer}.`
    : `Du fik den af ${writer}.`;
}

const giverWords: Readonly<Record<Exclude<Deliverer, "staff">, string>> = {
  peer: "en peer",
  volunteer: "en frivillig",
};
