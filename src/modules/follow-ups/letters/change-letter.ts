import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { ChangeLetterFacts } from "../domain/support-letter-facts.ts";
import { talkBlocks } from "./follow-up-letter.ts";
import { type ComplaintPart, clauseSections, supportSources } from "./support-clauses.ts";

/**
 * Besked om ændring: what was agreed to do differently, from when, and what the citizen can do where it was
 * not understood so. Less support against the citizen's wish is no adjustment: it takes a new decision.
 *
 * Law: serviceloven § 148, stk. 2; forvaltningsloven § 25.
 */
export function changeLetter(frame: LetterFrame, facts: ChangeLetterFacts, complaint: ComplaintPart): LetterDocument {
  const { agreedOn, change, followUp, from, nextOn, tasks } = facts;
  const blocks = [
    callout(`Din støtte bliver ændret fra ${formatDay(from)}.`, `Det gælder støtten til ${tasksInARow(tasks)}.`),
    ...section(
      "Det bliver ændret",
      paragraph(
        followUp !== null
          ? `Vi fulgte op sammen med dig ${formatDay(agreedOn)}. Da aftalte vi dette:`
          : `Vi talte om det ${formatDay(agreedOn)}. Da aftalte vi dette:`,
      ),
      ...written(change),
    ),
    ...(followUp === null ? [] : talkBlocks(followUp)),
    ...section(
      "Resten fortsætter som før",
      paragraph(
        nextOn === null
          ? "Alt andet i din støtte er, som det var. Vi aftaler med dig, hvornår vi følger op igen."
          : `Alt andet i din støtte er, som det var. Vi følger op igen senest ${formatDay(nextOn)}.`,
      ),
      paragraph("Er det ikke det, vi aftalte, så sig det til os."),
      ...contactTerms("Skriv eller ring til", frame),
    ),
    ...complaint.blocks,
  ];
  const sources = ["serviceloven § 148, stk. 2", ...supportSources(facts.clauses, complaint)];
  return letterIn(frame, { title: "Din støtte bliver ændret", blocks, sources }, clauseSections(facts.clauses));
}
