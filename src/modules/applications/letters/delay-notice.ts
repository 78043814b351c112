import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { DelayNoticeFacts } from "../domain/receipt-letter-facts.ts";

/**
 * Underretning om forsinkelse: the decision will come later than promised, with the day when it is expected.
 *
 * Law: retssikkerhedsloven § 3, stk. 2.
 */
export function delayNotice(frame: LetterFrame, facts: DelayNoticeFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(
      `Du får ikke svar på din ansøgning til tiden. Vi regner med at svare senest ${formatDay(facts.expectedOn)}.`,
    ),
    paragraph(`${promised(facts)} Det når vi ikke. Det beklager vi.`),
    ...section("Derfor tager det længere tid", ...written(facts.reason)),
    ...section(
      "Det kan du gøre",
      paragraph("Du behøver ikke gøre noget. Din ansøgning gælder stadig, og du skal ikke søge igen."),
      paragraph("Er der sket noget nyt, så ring eller skriv til os. Det samme gælder, hvis det haster."),
      ...contactTerms("Din kontakt", frame),
    ),
  ];
  return letterIn(frame, { title: "Vores svar bliver forsinket", blocks, sources: sources(facts) });
}

function promised({ applicationReceivedOn, decision }: DelayNoticeFacts): string {
  const applied = `Vi fik din ansøgning ${formatDay(applicationReceivedOn)}.`;
  if (decision.due === null) return `${applied} Vi ville gerne have svaret før.`;
  return `${applied} Du skulle have svar senest ${formatDay(decision.due)}.`;
}

const sources = ({ decision, guidance }: DelayNoticeFacts): readonly string[] => [
  ...decision.sources,
  ...guidance.deadlines.filter(({ what }) => what === "delay-notice").flatMap((item) => item.sources),
  ...guidance.letter.filter(({ letters }) => letters.includes("delay-notice")).flatMap((item) => item.sources),
  "retssikkerhedsloven § 3, stk. 2",
  ...(decision.ownSetting ? ["kommunens egen indstilling"] : []),
];
