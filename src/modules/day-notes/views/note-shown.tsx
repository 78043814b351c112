import type { ComponentChildren } from "preact";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { Day } from "../../../ui/day.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { hereAt } from "../../appointments/domain/clock-time.ts";
import type { KeptDayNote } from "../domain/day-note.ts";
import { awaySaid, delivererWords, modeWords, movementWords } from "../domain/day-note-words.ts";
import { minutesInWords } from "../domain/lengths.ts";

interface NoteShownProps {
  readonly note: KeptDayNote;
  /** The contact person of the order; empty where there is none. */
  readonly contactPerson: string;
  /** It began later than agreed, and the citizen was not told. */
  readonly isLate?: boolean;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One note for staff: when, how long, how, with whom, which goals, all words, and when it was written and came. */
export function NoteShown({ children, contactPerson, isLate, note }: NoteShownProps) {
  return (
    <li>
      <h3>
        <Day day={note.happenedOn} />
        {note.startedAt !== null && ` kl. ${note.startedAt.replace(":", ".")}`}
      </h3>
      <p>
        {note.given ? `${minutesInWords(note.minutes)}. ` : <Tag kind="warning">Ikke givet</Tag>} {modeWords[note.mode]}
        . {note.given && !note.citizenTookPart && <Tag kind="warning">Uden borgeren</Tag>}
        {isLate && <Tag kind="warning">Kom sent uden besked</Tag>}
        {note.correctedBy !== null && <Tag>Rettet af et nyere notat</Tag>}
      </p>
      <Worked note={note} />
      <Words note={note} />
      <p class="rn-note">
        {writerIs(note, contactPerson)} <Times note={note} />
      </p>
      {children}
    </li>
  );
}

function Worked({ note: { goals } }: { note: KeptDayNote }) {
  if (goals.length === 0) return null;
  return (
    <ul>
      {goals.map(({ goal, movement }) => (
        <li key={goal}>
          {goal}{" "}
          {movement !== null && <Tag kind={movement === "forward" ? "success" : "info"}>{movementWords[movement]}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Words({ note }: { note: KeptDayNote }) {
  const { whyNot } = note;
  const lines = [
    whyNot === null ? "" : `${awaySaid[whyNot.whose]}: ${whyNot.reason}`,
    whyNot?.instead ? `I stedet: ${whyNot.instead}` : "",
    note.note,
    note.tookPart === "" ? "" : `Med: ${note.tookPart}`,
    note.whyAlone === "" ? "" : `Borgeren var ikke med: ${note.whyAlone}`,
    note.whyNoGoal === "" ? "" : `Uden mål: ${note.whyNoGoal}`,
    note.whyCorrected === "" ? "" : `Retter et tidligere notat: ${note.whyCorrected}`,
  ].filter((line) => line !== "");
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="rn-written">
          {line}
        </p>
      ))}
    </>
  );
}

/** Who gave it: the contact person, or one of the others. */
function writerIs({ deliveredBy, writer }: KeptDayNote, contactPerson: string): string {
  if (deliveredBy !== "staff") return `${delivererWords[deliveredBy]}. Skrevet af ${writer}.`;
  return writer === contactPerson ? `${writer}, kontaktperson.` : `${writer}.`;
}

/** When it was written by the writer's clock and when it came by ours; one of them where they are the same. */
function Times({ note: { receivedAt, writtenAt } }: { note: KeptDayNote }) {
  const [written, came] = [momentOf(writtenAt), momentOf(receivedAt)];
  return (
    <>
      Skrevet {written}
      {written === came ? "" : `, modtaget ${came}`}.
    </>
  );
}

function momentOf(moment: string) {
  const { clock } = hereAt(moment);
  const [, month, date] = dayOfMoment(moment).split("-");
  return `${Number(date)}.${Number(month)}. kl. ${clock}`;
}
