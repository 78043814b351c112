import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import type { Row } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import { casePath } from "../../cases/paths.ts";
import { owedByWords } from "../../obligations/domain/citizen-obligation-words.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import type { OwedInList, WorkItem } from "../domain/work-list.ts";

/** One case in today's work. */
export function workRow(item: WorkItem, today: LocalDate, standardSlug: string): Row {
  const { owed } = item;
  return {
    key: item.caseId,
    filter: `${item.citizen} ${item.number} ${item.caseworker ?? ""}`,
    cells: [
      <>
        {item.acute && <Tag kind="error">Haster</Tag>} <DueTag due={owed?.due ?? null} today={today} />
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
      owed === null ? "" : <Why standard={standardSlug} sources={owed.sources} ownSetting={owed.ownSetting} />,
    ],
  };
}

function What({ owed }: { owed: OwedInList }) {
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
