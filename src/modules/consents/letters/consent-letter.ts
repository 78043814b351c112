import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { callout, list, paragraph, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ConsentLetterFacts } from "../domain/consent-letter-facts.ts";
import { sourceInWords } from "../domain/information-source.ts";

/**
 * Samtykkebrev: the citizen is asked whether the municipality may fetch information from others, and told what a yes and a
 * no mean.
 *
 * Law: retssikkerhedsloven §§ 11 a, 11 b and 12.
 */
export function consentLetter(frame: LetterFrame, facts: ConsentLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout("Vi mangler nogle oplysninger i din sag. Vi må kun hente dem hos andre, hvis du siger ja."),
    ...section("Dem vil vi gerne spørge", ...list(facts.sources.map((source) => capitalised(sourceInWords(source))))),
    ...section("Det vil vi gerne vide", ...written(facts.information)),
    ...section("Det skal vi bruge det til", ...written(facts.purpose)),
    ...section("Du bestemmer selv", ...list(freedoms(facts))),
    ...section("Hvis du siger nej", ...refusing),
    ...section("Det skal du også vide", ...duties),
    ...section("Sådan svarer du", ...howToAnswer(facts), ...contactTerms("Skriv eller ring til", frame)),
  ];
  return letterIn(frame, { title: "Må vi hente oplysninger om dig?", blocks, sources });
}

const freedoms = ({ until }: ConsentLetterFacts): readonly string[] => [
  "Det er frivilligt at sige ja.",
  "Et ja gælder kun det, der står i brevet her.",
  until === null ? "Det gælder, til du trækker det tilbage." : `Det gælder til og med ${formatDay(until)}.`,
  "Du kan trække dit ja tilbage, når du vil. Du behøver ikke sige hvorfor.",
];

const refusing: readonly LetterBlock[] = [
  paragraph("Så spørger vi ikke. Vi afgør din sag ud fra det, vi har."),
  paragraph("Det kan betyde, at vi ikke kan se alt det, du har brug for. Du kan selv sende os papirer i stedet."),
];

const duties: readonly LetterBlock[] = [
  paragraph("Når du siger ja, kan vi spørge dem, der står i brevet, og få svar fra dem."),
  paragraph("Du kan se, hvem vi spørger og om hvad. Du kan også bede om at se svaret."),
  paragraph("Sig det til os, hvis noget ændrer sig, som kan betyde noget for din hjælp."),
];

const howToAnswer = ({ isOnPaper }: ConsentLetterFacts): readonly LetterBlock[] =>
  isOnPaper
    ? [
        paragraph("Skriv dit svar her, og send brevet tilbage til os. Du kan også ringe eller komme forbi."),
        ...terms([
          ["Ja eller nej", line],
          ["Dato", line],
          ["Dit navn", line],
        ]),
      ]
    : [
        paragraph("Svar på dine egne sider. Åbn din sag, og vælg »Samtykker«."),
        paragraph("Du kan også ringe til os. En anden må gerne hjælpe dig."),
      ];

/** Where something is written by hand. */
const line = ". . . . . . . . . . . . . . . . . . . . . . . . . .";

const sources = [
  "retssikkerhedsloven § 11 a, stk. 1",
  "retssikkerhedsloven § 11 b",
  "retssikkerhedsloven § 12",
] as const;
