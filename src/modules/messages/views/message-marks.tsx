import { Moment } from "../../../ui/moment.tsx";
import type { Message, MessageMark } from "../domain/message.ts";
import { turnedWords } from "../domain/message-words.ts";

/** Who wrote it down, who has read it, and what became of it: by whom and when. */
export function MessageMarks({ message: { marks, registeredAt, registeredBy } }: { message: Message }) {
  if (marks.length === 0 && registeredBy === null) return null;
  return (
    <ul class="rn-plain rn-note">
      {registeredBy !== null && (
        <li>
          Skrevet ned af {registeredBy} <Moment at={registeredAt} />
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark.at}>
          {toldOf(mark)} {mark.by} <Moment at={mark.at} />
        </li>
      ))}
    </ul>
  );
}

function toldOf({ kind, turnedInto }: MessageMark): string {
  if (kind === "read") return "Læst af";
  if (kind === "answered") return "Besvaret af";
  if (kind === "no-answer" || turnedInto === null) return "Afsluttet uden svar af";
  return `Behandlet som ${turnedWords[turnedInto]} af`;
}
