import { isBlank } from "../../../kernel/blank-text.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, list, paragraph, quotation, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { Acknowledgement } from "../domain/acknowledgement.ts";

/**
 * Kvittering: what came in, when and how, word for word, who wrote it down, what happens now and by when.
 *
 * Law: offentlighedsloven § 13 (what is told is written down).
 */
export function acknowledgementLetter(frame: LetterFrame, facts: Acknowledgement): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Vi fik ${facts.what} ${formatDay(facts.receivedOn)}. ${answerDue(facts)}`.trim()),
    paragraph([cameIn(facts), ...writtenDownBy(facts)].join(" ")),
    ...wordsIn(facts),
    ...section("Det sker der nu", ...list(facts.next)),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  const sources = [...facts.sources, "offentlighedsloven § 13"];
  return letterIn(frame, {
    title: `Kvittering: ${facts.what}`,
    blocks,
    sources: facts.ownSetting ? [...sources, "kommunens egen indstilling"] : sources,
  });
}

function answerDue({ answerBy, ownSetting }: Acknowledgement): string {
  if (answerBy === null) return "";
  return `Du får svar senest ${formatDay(answerBy)}.${ownSetting ? " Den frist har kommunen selv sat." : ""}`;
}

const cameIn = ({ from, how }: Acknowledgement): string =>
  from === null ? `Du ${did[how]}.` : `${from} ${didForYou[how]} for dig.`;

const did: Readonly<Record<Acknowledgement["how"], string>> = {
  "own-pages": "skrev det på dine egne sider",
  phone: "ringede til os",
  letter: "skrev et brev til os",
  "in-person": "sagde det til os, da vi mødtes",
  mail: "skrev en mail til os",
  "voice-note": "sendte en lydoptagelse til os",
};

const didForYou: Readonly<Record<Acknowledgement["how"], string>> = {
  "own-pages": "skrev det på dine sider",
  phone: "ringede til os",
  letter: "skrev et brev til os",
  "in-person": "sagde det til os",
  mail: "skrev en mail til os",
  "voice-note": "sendte en lydoptagelse til os",
};

const writtenDownBy = ({ registeredBy }: Acknowledgement): readonly string[] =>
  registeredBy === null ? [] : [`${registeredBy} har lagt det i din sag.`];

const wordsIn = ({ ownWords, registeredBy }: Acknowledgement): readonly LetterBlock[] =>
  isBlank(ownWords)
    ? []
    : section(
        registeredBy === null ? "Det skrev du" : "Det har vi skrevet ned",
        quotation(ownWords),
        paragraph("Er noget forkert, så ring eller skriv til os. Så retter vi det."),
      );
