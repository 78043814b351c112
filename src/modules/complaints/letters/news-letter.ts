import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ComplaintNews } from "../domain/complaint-news.ts";

/** Nyt om en klage: that it was moved to another track, what looking again led to, or that it was sent on. */
export function complaintNewsLetter(frame: LetterFrame, news: ComplaintNews): LetterDocument {
  const { happened, isTheirs, next, number, reason, receivedOn, sources } = news;
  const blocks: readonly LetterBlock[] = [
    callout(
      isTheirs
        ? `Det her er nyt om din klage ${number}. Vi fik den ${formatDay(receivedOn)}.`
        : `Det her handler om klage ${number}, som vi skrev til dig om.`,
    ),
    ...section(
      "Det er sket",
      ...happened.map((sentence) => paragraph(sentence)),
      ...(next === null ? [] : [paragraph(`${next.words} ${formatDay(next.by)}.`)]),
    ),
    ...(reason === "" ? [] : section("Derfor", ...written(reason))),
    ...section("Har du spørgsmål?", ...contactTerms("Skriv eller ring til", frame)),
  ];
  return letterIn(frame, {
    title: isTheirs ? `Nyt om din klage ${number}` : "Vi skrev til dig ved en fejl",
    blocks,
    sources,
  });
}
