import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import type { OrderedPart } from "../domain/order-letter-facts.ts";

/** What support is granted for, how, how much and from when to when. */
export function OrderedParts({ parts }: { parts: readonly OrderedPart[] }) {
  return (
    <SummaryList items={parts.map((part) => ({ term: appliedTaskLabel(part.task), answer: <Terms part={part} /> }))} />
  );
}

function Terms({ part }: { part: OrderedPart }) {
  const { deliveryForm, extent, period } = part;
  return (
    <>
      {deliveryFormLabels[deliveryForm]}
      {part.package !== null && `, ${packageInWords(part.package)}`}
      {extent !== "" && `, ${extent}`}. Fra <Day day={period.from} />
      {period.to !== null && (
        <>
          {" "}
          til <Day day={period.to} />
        </>
      )}
      .
    </>
  );
}
