import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { HearingLetterFacts } from "../domain/hearing-letter-facts.ts";

/**
 * Partshøring: facts that may go against the citizen are laid before the citizen, with a day to answer by.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 */
export function hearingLetter(frame: LetterFrame, facts: HearingLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Vi har oplysninger, som du skal se, før vi afgør din sag. Svar senest ${formatDay(facts.answerBy)}.`),
    paragraph(aboutWhat(facts)),
    ...section("Det vil vi gerne høre din mening om", {
      kind: "table",
      caption: "Oplysningerne, og hvor de kommer fra",
      columns: ["Oplysning", "Kommer fra"],
      rows: facts.facts.map(({ text, source }) => [text, source]),
    }),
    ...section("Det kan oplysningerne betyde", ...written(facts.meaning)),
    ...section("Sådan svarer du", ...howToAnswer),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  return letterIn(frame, { title: "Vi vil høre din mening, før vi afgør din sag", blocks, sources: sources(facts) });
}

const aboutWhat = ({ applicationReceivedOn, isChange, tasks }: HearingLetterFacts): string =>
  isChange
    ? `Du har støtte til ${tasksInARow(tasks)}. Vi overvejer, om støtten skal ændres eller slutte. Vi har ikke afgjort noget endnu. Indtil da får du den støtte, du har nu.`
    : `Du søgte om støtte til ${tasksInARow(tasks)} ${formatDay(applicationReceivedOn)}. Vi har ikke afgjort noget endnu.`;

const howToAnswer: readonly LetterBlock[] = [
  paragraph(
    "Er oplysningerne rigtige? Mangler der noget? Skriv eller sig det til os, som det passer dig bedst. En anden må gerne hjælpe dig.",
  ),
  paragraph(
    "Har du brug for mere tid, så sig det inden fristen. Hører vi ikke fra dig, afgør vi sagen ud fra det, vi har.",
  ),
];

const sources = ({ guidance }: HearingLetterFacts): readonly string[] => [
  "forvaltningsloven § 19, stk. 1",
  "forvaltningsloven § 21",
  ...guidance.letter.filter(({ letters }) => letters.includes("hearing")).flatMap((item) => item.sources),
];
