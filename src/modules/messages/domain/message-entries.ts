import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { messageTheme } from "../../journal/domain/citizens-words.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import type { Message, MessageMark } from "./message.ts";
import { speakerWords, turnedWords, wayInWords } from "./message-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

/** The theme of an entry that holds what the authority wrote to the citizen. */
const toCitizenTheme = "Besked til borgeren";

type ReceivedMessage = Pick<Message, "by" | "capacity" | "how" | "sentOn" | "words"> & {
  /** What the papers that came with it are called. */
  readonly papers: readonly string[];
};

/** Journalnotat: what the citizen's side wrote or said, word for word. */
export function receivedEntry(message: ReceivedMessage): Entry {
  const { by, capacity, how, papers, sentOn, words } = message;
  const from = capacity === null || capacity === "citizen" ? "borgeren" : `${by} (${speakerWords[capacity]})`;
  const lines = [
    `Besked fra ${from} ${wayInWords[how]}.`,
    papers.length > 0 && `Bilag: ${papers.map((title) => `»${title}«`).join(", ")}.`,
    words,
  ];
  return { occurredOn: sentOn, theme: messageTheme, text: lines.filter((line) => line !== false).join("\n") };
}

/** Journalnotat: what the authority wrote to the citizen, word for word, and how it goes out. */
export function answeredEntry(words: string, on: LocalDate, letter: Pick<Letter, "channel">): Entry {
  const way = letter.channel === "own-pages" ? "Ligger på borgerens egne sider." : `Skal ${stillToBe(letter)}.`;
  return { occurredOn: on, theme: toCitizenTheme, text: `Besked til borgeren. ${way}\n${words}` };
}

/** Journalnotat: a message was settled without an answer. */
export function settledEntry(
  { sentOn }: Pick<Message, "sentOn">,
  { kind, turnedInto }: Pick<MessageMark, "kind" | "turnedInto">,
  today: LocalDate,
): Entry {
  const which = `Beskeden fra borgeren, der kom ${formatDay(sentOn)},`;
  const became =
    kind === "turned" && turnedInto !== null ? `er behandlet som ${turnedWords[turnedInto]}.` : "kræver ikke svar.";
  return { occurredOn: today, theme: "Besked afsluttet", text: `${which} ${became}` };
}
