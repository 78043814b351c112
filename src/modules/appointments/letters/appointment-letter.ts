import { callout, list, paragraph, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { AppointmentLetterFacts, LetterOccasion } from "../domain/appointment-letter-facts.ts";
import { kindLabels, placeForCitizen, whomInWords } from "../domain/appointment-words.ts";
import { lengthInWords, timeInWords } from "../domain/clock-time.ts";

/**
 * Brev om en aftale: it is booked, moved, kept as it was, or cancelled. The time stands first.
 *
 * Law: forvaltningsloven § 8, stk. 1 (somebody may come along).
 */
export function appointmentLetter(frame: LetterFrame, facts: AppointmentLetterFacts): LetterDocument {
  const { appointment, before, clauses, days, instead, occasion, reason } = facts;
  const isOff = occasion === "cancelled";
  const blocks: readonly LetterBlock[] = [
    callout(`${leads[occasion]} ${timeInWords(appointment)}.`),
    ...section(seriesTitles[occasion], ...list(days.map(timeInWords))),
    ...(before === null ? [] : [paragraph(`Før var den ${timeInWords(before)}.`)]),
    ...section("Hvorfor?", ...written(reason)),
    ...section("I stedet", ...written(instead)),
    ...(isOff ? [] : section("Om aftalen", ...about(facts))),
    ...(isOff
      ? []
      : section("Du må gerne tage en med", paragraph("Det kan være en ven, en fra familien eller en anden."))),
    ...section(
      isOff ? "Har du spørgsmål?" : "Kan du ikke komme?",
      ...(isOff ? [] : ifNot(facts)),
      ...contactTerms("Skriv eller ring til", frame),
    ),
    ...section("Det siger kommunens standard", ...clauses.map(({ id, text }) => paragraph(`${text} (${id})`))),
  ];
  const sources = [...clauses.map(({ id }) => id), "forvaltningsloven § 8, stk. 1"];
  return letterIn(frame, { title: titles[occasion], blocks, sources });
}

const titles: Readonly<Record<LetterOccasion, string>> = {
  booked: "Du har en aftale med os",
  moved: "Din aftale er flyttet",
  changed: "Der er rettet i din aftale",
  kept: "Din aftale står ved magt",
  cancelled: "Din aftale er aflyst",
};

/** What stands above the times of a series. */
const seriesTitles: Readonly<Record<LetterOccasion, string>> = {
  booked: "Alle dine aftaler",
  moved: "Dine aftaler er nu",
  changed: "Det gælder disse aftaler",
  kept: "Det gælder disse aftaler",
  cancelled: "Disse aftaler er aflyst",
};

const leads: Readonly<Record<LetterOccasion, string>> = {
  booked: "Du har en aftale",
  moved: "Din aftale er nu",
  changed: "Din aftale er stadig",
  kept: "Du bad om en anden tid. Det kan vi ikke finde nu. Din aftale er stadig",
  cancelled: "Vi har aflyst aftalen",
};

const about = ({ appointment }: AppointmentLetterFacts): readonly LetterBlock[] =>
  terms([
    ["Hvad", kindLabels[appointment.kind]],
    ["Hvor længe", lengthInWords(appointment)],
    ["Hvor", placeForCitizen(appointment.kind, appointment)],
    ["Hvem", whomInWords(appointment)],
    ["Det handler om", appointment.about],
    ["Tag med", appointment.bring],
  ]);

const ifNot = ({ isOnPaper }: AppointmentLetterFacts): readonly LetterBlock[] => [
  paragraph("Så ring til os. Vi kan finde en anden tid, eller du kan sige nej til aftalen."),
  paragraph("Du behøver ikke sige hvorfor. Du mister ikke din hjælp ved at ringe."),
  ...(isOnPaper ? [] : [paragraph("Du kan også gøre det på dine egne sider. Åbn din sag, og vælg »Dine aftaler«.")]),
];
