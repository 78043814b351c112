import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ToldRuling } from "../domain/told-ruling.ts";

/** What the letter about a ruling tells. */
export interface RulingLetterFacts {
  readonly number: string;
  readonly decidedOn: string;
  readonly told: readonly ToldRuling[];
  /** What is told of the tasks that it does not decide on; null where it decides on all. */
  readonly leftOut: string | null;
}

/** Besked om Ankestyrelsens afgørelse: what was ruled, and what the municipality does now and by when. */
export function rulingLetter(
  frame: LetterFrame,
  { decidedOn, leftOut, number, told }: RulingLetterFacts & { readonly decidedOn: Parameters<typeof formatDay>[0] },
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Ankestyrelsen har afgjort din klage ${number}. De afgjorde den ${formatDay(decidedOn)}.`),
    ...section(
      "Det har Ankestyrelsen bestemt",
      ...told.flatMap(({ ruled, says }) => [paragraph(ruled), ...(says === "" ? [] : written(says))]),
      ...(leftOut === null ? [] : [paragraph(leftOut)]),
    ),
    ...section("Det sker nu", ...told.map((one) => paragraph(nowSentences(one, told.length > 1)))),
    ...section("Har du spørgsmål?", ...contactTerms("Skriv eller ring til", frame)),
  ];
  return letterIn(frame, {
    title: `Ankestyrelsen har afgjort din klage ${number}`,
    blocks,
    sources: ["serviceloven § 166, stk. 1", "retssikkerhedsloven § 3 a"],
  });
}

/** What happens now; with what it is about, where several things are told. */
const nowSentences = ({ next, now, tasks }: ToldRuling, isOfSeveral: boolean): string =>
  [
    `${isOfSeveral ? `Om ${tasks}: ` : ""}${now}`,
    ...(next === null ? [] : [`${next.words} ${formatDay(next.by)}.`]),
  ].join(" ");
