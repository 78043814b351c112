import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { IssuedPart } from "../domain/decision.ts";
import { outcomeWords } from "../domain/decision-words.ts";
import { extentInWords } from "../domain/weekly-hours.ts";

/** One part of an issued decision as staff see it: outcome, terms, reasons. */
export function IssuedPartView({ part }: { part: IssuedPart }) {
  const rows = [
    { term: "Beslutning", answer: decidedIn(part) },
    { term: "Sidste dag", answer: part.endsOn && <Day day={part.endsOn} /> },
    { term: "Paragraf", answer: legalBasisCitations[part.legalBasis] },
    { term: "Form", answer: part.deliveryForm && deliveryFormLabels[part.deliveryForm] },
    { term: "Pakke", answer: part.package },
    { term: "Omfang", answer: extentInWords(part) },
    { term: "Periode", answer: part.period && <Period period={part.period} /> },
    { term: "Mål", answer: part.goals.join("; ") },
    { term: "Dækkes af", answer: part.metBy },
    { term: "Begrundelse", answer: part.reasons },
    { term: "Fraviger standarden", answer: part.departure },
    { term: "Nævnt i standarden", answer: part.exclusion },
  ];
  return (
    <section aria-label={appliedTaskLabel(part.task)}>
      <h3>{appliedTaskLabel(part.task)}</h3>
      <SummaryList items={rows.filter(({ answer }) => answer !== null && answer !== "")} />
    </section>
  );
}

function decidedIn({ endsOn, outcome, partial }: IssuedPart): string {
  if (outcome === "refused" && endsOn !== null) return "Støtten slutter";
  return partial ? "Bevilges, men mindre end ansøgt, eller end borgeren har" : outcomeWords[outcome];
}

/** From when until when. */
export function Period({ period }: { period: NonNullable<IssuedPart["period"]> }) {
  return (
    <>
      Fra <Day day={period.from} />
      {period.to === null ? (
        ", uden en sidste dag"
      ) : (
        <>
          {" "}
          til <Day day={period.to} />
        </>
      )}
    </>
  );
}
