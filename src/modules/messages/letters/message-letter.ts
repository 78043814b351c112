import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, paragraph, quotation, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";

/** Oplysninger til en besked som brev: what is written, and what it answers. */
export interface MessageLetterFacts {
  readonly words: string;
  /** What the citizen wrote, oldest first; empty where the authority writes of its own accord. */
  readonly answers: readonly { readonly sentOn: LocalDate; readonly words: string }[];
  readonly isOnPaper: boolean;
}

/**
 * Besked til borgeren: what the authority answers, or writes of its own accord, as a letter.
 *
 * Law: forvaltningsloven § 7 (guidance), offentlighedsloven § 13 (what is told is written down).
 */
export function messageLetter(frame: LetterFrame, facts: MessageLetterFacts): LetterDocument {
  const { answers, isOnPaper, words } = facts;
  const blocks: readonly LetterBlock[] = [
    ...(answers.length === 0 ? [] : [callout(`Du skrev eller ringede til os ${daysOf(answers)}. Her er vores svar.`)]),
    ...written(words),
    ...(answers.length === 0 ? [] : section("Det svarer vi på", ...answers.map((one) => quotation(one.words)))),
    paragraph(
      isOnPaper
        ? "Du kan altid ringe eller skrive til os."
        : "Du kan svare på dine egne sider. Du kan også ringe til os.",
    ),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  const title = answers.length === 0 ? "Besked om din sag" : "Svar på din besked";
  return letterIn(frame, { title, blocks, sources: ["forvaltningsloven § 7, stk. 1", "offentlighedsloven § 13"] });
}

function daysOf(answers: MessageLetterFacts["answers"]): string {
  const days = [...new Set(answers.map(({ sentOn }) => formatDay(sentOn)))];
  return days.length === 1 ? (days[0] ?? "") : `${days.slice(0, -1).join(", ")} og ${days.at(-1)}`;
}
