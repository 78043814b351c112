import { formatDate, formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, paragraph } from "../../../ui/letter/letter-blocks.ts";
import { composeLetter, type LetterBlock, type LetterDocument } from "../../../ui/letter/letter-document.ts";
import { placeInWords, purposeInWords, type SeenPart, timeInWords } from "../domain/seen.ts";

/** Udtræk af loggen, og hvem det er til. */
export interface SeenExtractFacts {
  readonly municipality: string;
  readonly citizen: string;
  readonly date: LocalDate;
  readonly part: SeenPart;
  /** The name of a unit or provider by its slug. */
  readonly nameOf: (slug: string) => string | undefined;
}

/**
 * Udtræk af loggen: when somebody saw what is known of the citizen, where they work and for what, with no names of staff.
 *
 * Law: databeskyttelsesforordningen art. 15; Datatilsynet 2024-32-0283.
 */
export function seenExtract({ citizen, date, municipality, nameOf, part }: SeenExtractFacts): LetterDocument {
  const { all, seen } = part;
  const table: LetterBlock = {
    kind: "table",
    caption: "Opslag, de nyeste først",
    columns: ["Dag", "Tid", "Hvem", "Formål"],
    rows: seen.map((line) => [
      formatDate(line.day),
      timeInWords(line),
      placeInWords(line, nameOf),
      purposeInWords(line),
    ]),
  };
  const left = all - seen.length;
  return composeLetter({
    language: "da",
    date,
    caseNumber: "Udtræk af loggen",
    title: "Hvem har set oplysninger om dig?",
    sender: { name: municipality, lines: [] },
    recipient: [citizen],
    reference: [{ term: "Dato", text: formatDay(date) }],
    blocks: [
      callout("Her kan du se, hvornår nogen har set oplysninger om dig, og hvad de skulle bruge det til."),
      paragraph("Der står ingen navne på medarbejdere. Opslag fra samme sted og til samme formål på én dag er samlet."),
      ...(seen.length === 0 ? [paragraph("Der er ingen opslag.")] : [table]),
      ...(left > 0 ? [paragraph(`${left} ældre linjer er ikke med. Bed kommunen om dem.`)] : []),
    ],
    sources: "Udtrækket bygger på: databeskyttelsesforordningen art. 15.",
  });
}
