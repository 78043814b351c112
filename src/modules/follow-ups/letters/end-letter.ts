import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { timeInWords } from "../../appointments/domain/clock-time.ts";
import type { EndReason } from "../domain/support-end.ts";
import type { EndLetterFacts } from "../domain/support-letter-facts.ts";
import { type ComplaintPart, clauseSections, supportSources } from "./support-clauses.ts";

/**
 * Besked om ophør: support ends because its period is over or because the citizen agrees; why, what can be done if that
 * is not so, and that one can apply again.
 *
 * Law: serviceloven § 148, stk. 2; forvaltningsloven § 25.
 */
export function endLetter(frame: LetterFrame, facts: EndLetterFacts, complaint: ComplaintPart): LetterDocument {
  const { endedOn, tasks, why } = facts;
  const ends = endedOn < frame.date ? "sluttede" : "slutter";
  const blocks = [
    callout(`Din støtte ${ends} ${formatDay(endedOn)}.`, `Det gælder støtten til ${tasksInARow(tasks)}.`),
    ...section("Derfor slutter støtten", paragraph(reasons[why]), ...written(facts.said)),
    ...cancelledSection(facts),
    ...regretSection(frame, facts),
    ...section(
      "Hvis du får brug for hjælp igen",
      paragraph(
        "Du kan altid søge igen. Du kan skrive, ringe eller komme forbi. Ændrer noget sig i dit liv, så fortæl os det.",
      ),
      ...contactTerms("Din kontakt", frame),
    ),
    ...complaint.blocks,
  ];
  const sources = ["serviceloven § 148, stk. 2", ...supportSources(facts.clauses, complaint)];
  return letterIn(frame, { title: "Din støtte slutter", blocks, sources }, clauseSections(facts.clauses));
}

/** The appointments that are cancelled with the support: the citizen gets no other letter about them. */
const cancelledSection = ({ cancelled }: EndLetterFacts) => {
  const [first] = cancelled;
  if (first === undefined) return [];
  const all =
    cancelled.length === 1
      ? `Aftalen ${timeInWords(first)} er aflyst.`
      : `Alle ${cancelled.length} aftaler efter den sidste dag er aflyst. Den første var ${timeInWords(first)}.`;
  return section("Dine aftaler", paragraph(all), paragraph("Du skal ikke gøre noget."));
};

/** Until the last day has gone the citizen can change their mind; nothing is asked for it. */
const regretSection = (frame: LetterFrame, { cancelled, endedOn, why }: EndLetterFacts) =>
  endedOn < frame.date || why === "period-over"
    ? []
    : section(
        "Hvis du fortryder",
        paragraph(
          `Du kan fortryde til og med ${formatDay(endedOn)}. Sig det til os, eller gør det på dine egne sider. Så fortsætter støtten.`,
        ),
        ...(cancelled.length === 0 ? [] : [paragraph("Fortryder du, skal I aftale nye tider.")]),
      );

const reasons: Readonly<Record<EndReason, string>> = {
  "period-over": "Støtten var givet for en periode, og den er slut nu.",
  "goals-reached": "Du har nået dine mål. Du og vi er enige om, at støtten kan slutte.",
  "no-need": "Du har ikke længere brug for støtten. Det er du og vi enige om.",
  "opted-out": "Du har sagt, at du ikke vil have støtten længere.",
  "no-contact": "Du har ikke brugt støtten. Du og vi er enige om, at den slutter.",
  moved: "Du flytter til en anden kommune. Den hjælper dig fra da af.",
  event: "Der er sket noget nyt i dit liv. Du og vi er enige om, at støtten slutter.",
};
