import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { Message } from "../domain/message.ts";
import { headOf, type MessageReader } from "../domain/message-head.ts";

/** What a thread needs to know to lead on from a message. */
export interface ThreadWays {
  readonly reader: MessageReader;
  /** What the papers that the reader may open are called, by their ids. */
  readonly papers: ReadonlyMap<string, string>;
  readonly paperHref: (documentId: string) => string;
  readonly letterHref: (letterId: string) => string;
  /** The letters that the reader may open. */
  readonly mayReadLetters: boolean;
}

interface ThreadProps {
  readonly messages: readonly Message[];
  readonly ways: ThreadWays;
  /** What stands below a message: how it stands, and what can be done with it. */
  readonly below: (message: Message) => ComponentChildren;
}

/** What both sides have written, the newest first: who, when, what, with which papers, and how it stands. */
export const Thread = ({ below, messages, ways }: ThreadProps) => (
  <ol class="rn-plain rn-thread">
    {messages.toReversed().map((message) => (
      <li key={message.id} class={`rn-message rn-message-${message.sender}`}>
        <OneMessage message={message} ways={ways}>
          {below(message)}
        </OneMessage>
      </li>
    ))}
  </ol>
);

interface OneMessageProps {
  readonly message: Message;
  readonly ways: ThreadWays;
  readonly children: ComponentChildren;
}

function OneMessage({ children, message, ways }: OneMessageProps) {
  const { id, letterId, paperIds, sender, sentOn, words } = message;
  return (
    <article id={`besked-${id}`} aria-labelledby={`hoved-${id}`}>
      <h3 id={`hoved-${id}`} class="rn-message-head">
        {headOf(message, ways.reader)} <Day day={sentOn} />
      </h3>
      <div class="rn-message-words">
        <Paragraphs text={words} />
      </div>
      <Papers paperIds={paperIds} ways={ways} />
      {letterId !== null && ways.mayReadLetters && (
        <p>
          <Link href={ways.letterHref(letterId)}>{sender === "authority" ? "Se den som brev" : "Se kvitteringen"}</Link>
        </p>
      )}
      {children}
    </article>
  );
}

/** The papers that came with it; of those that are not the reader's to open, how many. */
function Papers({ paperIds, ways }: Pick<Message, "paperIds"> & Pick<ThreadProps, "ways">) {
  if (paperIds.length === 0) return null;
  const open = paperIds.flatMap((id) => {
    const title = ways.papers.get(id);
    return title === undefined ? [] : [{ id, title }];
  });
  if (open.length === 0) return <p class="rn-note">Der er sendt et bilag med.</p>;
  return (
    <ul>
      {open.map(({ id, title }) => (
        <li key={id}>
          <Link href={ways.paperHref(id)}>Bilag: {title}</Link>
        </li>
      ))}
    </ul>
  );
}
