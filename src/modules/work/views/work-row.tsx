import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import type { Row } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { casePath } from "../../cases/paths.ts";
import { owedByWords } from "../../obligations/domain/citizen-obligation-words.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { ObligationExplanation } from "../../obligations/domain/obligation-explanation.ts";
import { OwedInFull } from "../../obligations/views/owed-in-full.tsx";
import { obligationNames } from "../../standards/domain/words.ts";
import { whyAbove } from "../domain/why-here.ts";
import type { WorkItem } from "../domain/work-list.ts";

/** What a row is shown with beside its case. */
export interface RowAround {
  readonly next: WorkItem | null;
  readonly explanation: ObligationExplanation | undefined;
  readonly today: LocalDate;
  readonly standardSlug: string;
}

/** One case in today's work. */
export function workRow(item: WorkItem, around: RowAround): Row {
  const { owed } = item;
  return {
    key: item.caseId,
    filter: `${item.citizen} ${item.number} ${item.caseworker ?? ""}`,
    cells: [
      <>
        {item.acute && <Tag kind="error">Haster</Tag>} <DueTag due={owed?.due ?? null} today={around.today} />
      </>,
      owed === null ? "Ikke noget venter nu" : <What owed={owed} />,
      <Link href={casePath(item.caseId)}>
        {item.citizen}
        <span class="sr-only">, sag {item.number}</span>
      </Link>,
      item.number,
      <>
        {item.unit}, {item.caseworker ?? "ingen sagsbehandler"}
      </>,
      <WhyHere item={item} {...around} />,
    ],
  };
}

function What({ owed }: { owed: Obligation }) {
  return (
    <>
      <strong>{obligationNames[owed.what].da}</strong> · {owedByWords[owed.owedBy]}
      {owed.due !== null && (
        <>
          {" "}
          senest <Day day={owed.due} short />
        </>
      )}
      {owed.due !== null && owed.actBy !== null && owed.actBy !== owed.due && (
        <>
          {" "}
          (sidste arbejdsdag <Day day={owed.actBy} short />)
        </>
      )}
      {owed.due === null && (owed.unset ? ". Fristen er ikke oplyst" : ". Ingen dato sat")}
      {owed.provisional && ". Foreløbig dato"}
    </>
  );
}

/** Hvorfor står sagen her: what is owed, by whom, counted from what, by which clause, and why before the next case. */
function WhyHere({ item, next, explanation, today, standardSlug }: RowAround & { readonly item: WorkItem }) {
  const { owed } = item;
  return (
    <Details
      summary={
        <>
          Hvorfor?<span class="sr-only"> Sag {item.number}</span>
        </>
      }
      class="rn-why"
    >
      {owed !== null && (
        <>
          <p>
            <strong>{obligationNames[owed.what].da}.</strong> {whose[owed.owedBy]}
          </p>
          <OwedInFull obligation={owed} today={today} standardSlug={standardSlug} explanation={explanation} />
        </>
      )}
      <p>{whyAbove(item, next, today)}</p>
    </Details>
  );
}

const whose: Readonly<Record<Obligation["owedBy"], string>> = {
  authority: "Det skal myndigheden gøre.",
  provider: "Det skal udføreren gøre. Sagen venter på dem.",
  citizen: "Det kan borgeren gøre. Sagen venter på borgeren.",
  other: "Det skal den gøre, der er spurgt. Sagen venter på svar.",
};
