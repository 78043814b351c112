import { formatDate, formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, quotation, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ConsentWay } from "../domain/consent.ts";
import type { InformationLetterFacts, RecallLetterFacts } from "../domain/consent-letter-facts.ts";

/**
 * Indhentning af oplysninger: somebody outside is asked exactly what the citizen has consented to, and is told so. Of the
 * citizen it holds name and birthday alone.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export function informationLetter(frame: LetterFrame, facts: InformationLetterFacts): LetterDocument {
  const { asked, answerBy, citizen, consent, firstSentOn } = facts;
  const blocks: readonly LetterBlock[] = [
    callout(`Vi beder om oplysninger om ${citizen.name}. Vi vil gerne have svar senest ${formatDay(answerBy)}.`),
    ...(firstSentOn === null
      ? []
      : [paragraph(`Vi spurgte første gang ${formatDay(firstSentOn)}. Vi har ikke fået svar.`)]),
    ...terms([
      ["Det handler om", citizen.name],
      ["Født", formatDate(citizen.bornOn)],
    ]),
    ...section("Det beder vi jer svare på", ...written(asked)),
    ...section("Borgeren har sagt ja", ...consentTold(consent)),
    ...section("Sådan svarer I", ...howToAnswer, ...contactTerms("Skriv eller ring til", frame)),
  ];
  const title = firstSentOn === null ? "Vi beder om oplysninger" : "Vi mangler jeres svar";
  return letterIn(frame, { title, blocks, sources });
}

const wayTold: Readonly<Record<ConsentWay, string>> = {
  "own-pages": "Givet på kommunens sider med login",
  written: "Givet skriftligt",
  spoken: "Sagt til kommunen og skrevet ned",
};

const consentTold = ({
  givenOn,
  how,
  information,
  purpose,
  until,
}: InformationLetterFacts["consent"]): readonly LetterBlock[] => [
  ...terms([
    ["Givet", formatDay(givenOn)],
    ["Hvordan", wayTold[how]],
    ["Gælder", until === null ? "Til borgeren trækker det tilbage" : `Til og med ${formatDay(until)}`],
  ]),
  paragraph("Det har borgeren sagt ja til. »Du« er borgeren:"),
  quotation(information),
  paragraph("Det skal vi bruge oplysningerne til:"),
  quotation(purpose),
  paragraph("Send kun det, vi spørger om. Borgeren har ikke sagt ja til mere."),
];

const howToAnswer: readonly LetterBlock[] = [
  paragraph("Send svaret som brev eller med sikker post. Skriv sagens nummer på."),
  paragraph("Har I ikke oplysningerne, så skriv eller ring og sig det. Borgeren kan se, hvad vi har spurgt om."),
];

/** Tilbagetrækning: whoever was asked is told not to answer, since the consent has ended. */
export function recallLetter(frame: LetterFrame, { citizen, sentOn }: RecallLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Vi trækker vores spørgsmål om ${citizen.name} tilbage. I skal ikke svare.`),
    ...terms([
      ["Det handler om", citizen.name],
      ["Født", formatDate(citizen.bornOn)],
      ["Vi spurgte", formatDay(sentOn)],
    ]),
    paragraph("Borgerens samtykke gælder ikke længere. Send derfor ikke oplysningerne til os."),
    paragraph("Har I sendt dem, så ring til os."),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  return letterIn(frame, { title: "Vi trækker vores spørgsmål tilbage", blocks, sources });
}

const sources = ["retssikkerhedsloven § 11 a, stk. 1"] as const;
