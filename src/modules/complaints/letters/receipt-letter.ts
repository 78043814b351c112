import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, heading, list, paragraph, quotation, section, terms } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { Appeal, ComplaintGuidance } from "../../decisions/domain/complaint-guidance.ts";
import type { ComplaintReceiptFacts, ReceiptComplaint } from "../domain/complaint-letter-facts.ts";
import { isAboutAccess } from "../domain/complaint-stand.ts";

/**
 * Kvittering for en klage: its number and day, what it is about, and what happens now, with days. A complaint by somebody
 * without a mandate asks the citizen whether it is right.
 *
 * Law: retssikkerhedsloven §§ 66 and 67; retssikkerhedsbekendtgørelsen §§ 11-13; forvaltningsloven §§ 7 and 8.
 */
export function complaintReceipt(frame: LetterFrame, facts: ComplaintReceiptFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(...opening(facts)),
    ...(facts.by.standing === "asked" ? asking(facts) : []),
    ...facts.complaints.flatMap((one) => nowSections(one, frame.date, facts)),
    ...section("Det har vi fået", ...said(facts)),
    ...section("Vil du ikke klage alligevel?", paragraph("Så sig det til os. Du kan altid trække klagen tilbage.")),
    ...section("Har du spørgsmål?", ...contactTerms("Skriv eller ring til", frame)),
  ];
  const numbers = inARow(facts.complaints.map(({ number }) => number));
  const title = facts.by.standing === "asked" ? `Er klage ${numbers} din?` : `Vi har fået din klage ${numbers}`;
  return letterIn(frame, { title, blocks, sources: sourcesOf(facts) });
}

function opening({ by, complaints, receivedOn }: ComplaintReceiptFacts): readonly string[] {
  const whose = by.kind === "citizen" ? "din klage" : `en klage fra ${by.name} i din sag`;
  return [`Vi fik ${whose} ${formatDay(receivedOn)}. ${numbered(complaints)}`];
}

const numbered = (complaints: ComplaintReceiptFacts["complaints"]): string =>
  complaints.length === 1
    ? `Klagen har nummer ${complaints[0]?.number}.`
    : `Vi har lavet ${complaints.length} klager af den: ${inARow(complaints.map(({ number }) => number))}.`;

const asking = ({ by, isOnPaper }: ComplaintReceiptFacts): readonly LetterBlock[] => [
  ...section(
    "Du skal sige ja",
    paragraph(`${by.name} har klaget for dig. Vi ved ikke, om du er enig. Derfor spørger vi dig.`),
    paragraph("Siger du nej, stopper vi klagen. Vi går i gang, så du ikke mister tid, mens du tænker."),
    ...(isOnPaper
      ? [
          paragraph("Skriv dit svar her, og send brevet til os. Du kan også ringe."),
          ...terms([
            ["Ja eller nej", line],
            ["Dato og navn", line],
          ]),
        ]
      : [paragraph("Svar på dine egne sider, eller ring til os.")]),
  ),
];

/** Where something is written by hand. */
const line = ". . . . . . . . . . . . . . . . . . . . . . . . . .";

/** What happens now with one complaint; in a decision on several grounds, each for itself. */
function nowSections(
  one: ReceiptComplaint,
  today: LocalDate,
  { by: { standing }, complaints }: Pick<ComplaintReceiptFacts, "by" | "complaints">,
): readonly LetterBlock[] {
  const about = complaints.length > 1 ? ` med klage ${one.number}` : "";
  if (one.track === "delivery")
    return section(`Det sker der nu${about}`, ...aboutDelivery(one, today, standing === "asked"));
  const isMixed = one.guidance.length > 1;
  return [
    heading(`Det sker der nu${about}`),
    ...(one.decidedOn === null
      ? []
      : [
          paragraph(
            `Du klager over afgørelsen fra ${formatDay(one.decidedOn)} om ${tasksInARow(one.guidance.flatMap(({ tasks }) => tasks))}.`,
          ),
          paragraph("Den gælder, mens vi ser på klagen."),
        ]),
    ...one.guidance.flatMap((guidance) => [
      ...(isMixed ? [paragraph(`Om ${tasksInARow(guidance.tasks)}:`)] : []),
      ...(guidance.appeal === null ? withoutAppeal(guidance, one, today) : withAppeal(one, guidance.appeal, today)),
    ]),
  ];
}

const aboutHelp = [
  "Din klage handler om, hvordan du får hjælpen, eller hvordan du er behandlet. Den slags klager svarer kommunen på.",
];

const aboutSubject: Readonly<Partial<Record<ReceiptComplaint["subject"], readonly string[]>>> = {
  "service-level": [
    "Din klage handler om det, kommunen tilbyder alle. Den slags klager svarer kommunen på.",
    "Ankestyrelsen ser ikke på den slags klager. Det står i retssikkerhedsloven § 60, stk. 3.",
  ],
  access: [
    "Din klage handler om det, du ikke måtte se i din sag. Vi ser på det igen.",
    "Kan du klage over afgørelsen i din sag til en anden myndighed, kan den også se på det her.",
    "Så sender vi klagen dertil, hvis vi holder fast. Det står i forvaltningsloven § 16, stk. 4.",
  ],
};

const aboutDelivery = (
  { answerBy, provider, subject }: ReceiptComplaint,
  today: LocalDate,
  isAsked: boolean,
): readonly LetterBlock[] => [
  ...(aboutSubject[subject] ?? aboutHelp).map((sentence) => paragraph(sentence)),
  ...(provider === null
    ? []
    : [
        paragraph(
          `${isAsked ? "Siger du ja, viser vi" : "Vi viser"} klagen til ${provider}. De fortæller os, hvordan de ser på det.`,
        ),
      ]),
  paragraph(
    answerBy === null
      ? "Loven har ingen fast frist for svaret. Vi svarer dig, så snart vi kan. Du får svaret i et brev."
      : `${answerWords("Du får svar i et brev senest", answerBy, today)} Den frist har kommunen selv sat.`,
  ),
  paragraph("Handler din klage også om det, vi har besluttet? Så sig det til os med det samme. Så flytter vi den."),
];

/** The day of the answer; nobody is promised one that has gone when the letter is written. */
const answerWords = (ahead: string, by: LocalDate, today: LocalDate): string =>
  by < today
    ? `Vi er for sent på den. Du skulle have fået svar senest ${formatDay(by)}.`
    : `${ahead} ${formatDay(by)}.`;

function withAppeal(
  { reconsiderBy, wasLate }: ReceiptComplaint,
  { body, by }: Appeal,
  today: LocalDate,
): readonly LetterBlock[] {
  if (wasLate)
    return [
      paragraph(
        by === null
          ? `Klagen er kommet efter fristen. Vi sender den straks til ${body}.`
          : `Fristen var ${formatDay(by)}, så klagen er kommet for sent. Vi sender den straks til ${body}.`,
      ),
      paragraph(`${body} bestemmer, om klagen kan behandles. Du får besked fra os, når vi har sendt den.`),
    ];
  const answer = reconsiderBy === null ? "Du får svar snart." : answerWords("Du får svar senest", reconsiderBy, today);
  return [
    paragraph(`Vi ser på afgørelsen igen. ${answer}`),
    ...list([
      "Giver vi dig ret, får du en ny afgørelse.",
      "Giver vi dig ret i noget, får du en ny afgørelse. Så spørger vi, om du stadig klager.",
      `Holder vi fast, sender vi klagen til ${body}. Det får du besked om samme dag.`,
    ]),
  ];
}

const withoutAppeal = (
  { grounds }: ComplaintGuidance,
  { answerBy }: Pick<ReceiptComplaint, "answerBy">,
  today: LocalDate,
): readonly LetterBlock[] => [
  paragraph(`Du kan ikke klage til en anden myndighed. Det står i ${inARow(grounds)}.`),
  paragraph("Vi ser din klage som et ønske om, at vi ser på sagen igen. Det gør vi. Du får et svar i et brev."),
  paragraph(
    answerBy === null
      ? "Loven har ingen fast frist for det svar. Vi svarer dig, så snart vi kan."
      : `${answerWords("Du får svaret senest", answerBy, today)} Den frist har kommunen selv sat.`,
  ),
];

function said({ hasRecording, lateReason, papers, readBack, words }: ComplaintReceiptFacts): readonly LetterBlock[] {
  return [
    ...(words === "" && hasRecording ? [] : [wordsAs(words)]),
    ...(hasRecording
      ? [paragraph("Vi fik en lydoptagelse. Vi skriver ned, hvad du siger. Så kan du læse det og rette det.")]
      : []),
    ...(readBack ? [paragraph("Vi skrev klagen ned og læste den op for dig. Ring, hvis noget er forkert.")] : []),
    ...(lateReason === "" ? [] : [paragraph("Derfor kommer klagen nu:"), quotation(lateReason)]),
    ...(papers.length === 0 ? [] : [paragraph("Du sendte også:"), ...list(papers)]),
  ];
}

const wordsAs = (words: string): LetterBlock =>
  words === "" ? paragraph("Du er uenig. Du har ikke skrevet mere, og det behøver du ikke.") : quotation(words);

const sourcesOf = ({ by, complaints }: ComplaintReceiptFacts): readonly string[] => [
  ...complaints.flatMap(({ guidance }) => guidance.flatMap(({ sources }) => sources)),
  ...(complaints.some(({ wasLate }) => wasLate) ? ["retssikkerhedsbekendtgørelsen § 13"] : []),
  ...(complaints.some(({ track }) => track === "delivery") ? ["retssikkerhedsloven § 3, stk. 1"] : []),
  ...(complaints.some(({ subject }) => subject === "service-level") ? ["retssikkerhedsloven § 60, stk. 3"] : []),
  ...(complaints.some(isAboutAccess) ? ["forvaltningsloven § 16, stk. 4"] : []),
  ...(by.standing === "asked" ? ["retssikkerhedsloven § 60, stk. 2", "forvaltningsloven § 8"] : []),
];
