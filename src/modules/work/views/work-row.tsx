import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
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
import { handOverFields, tickOf } from "../domain/hand-over-form.ts";
import { whyAbove } from "../domain/why-here.ts";
import type { NewToReader, WorkItem } from "../domain/work-list.ts";
import { seenPath } from "../paths.ts";

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
      <span class="rn-ticked">
        <Tick item={item} />
        <span>
          {item.acute && <Tag kind="error">Haster</Tag>} <DueTag due={owed?.due ?? null} today={around.today} />
        </span>
      </span>,
      <>
        {owed === null ? "Ikke noget venter nu" : <What owed={owed} />}
        {item.newToReader !== null && <NewOne caseId={item.caseId} isNew={item.newToReader} />}
      </>,
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

/** By which the case is chosen, to be handed on with others. */
const Tick = ({ item }: { readonly item: WorkItem }) => (
  <span class="form-group-checkbox rn-tick">
    <input
      type="checkbox"
      class="form-checkbox"
      id={`kryds-${item.caseId}`}
      name={handOverFields.cases}
      value={tickOf(item.caseId, item.caseworkerId)}
    />
    <label class="form-label" for={`kryds-${item.caseId}`}>
      <span class="sr-only">
        Vælg {item.citizen}, sag {item.number}
      </span>
    </label>
  </span>
);

/** Ny til dig: who gave the reader the case and what they said, until the reader has opened it or says so. */
const NewOne = ({ caseId, isNew }: { readonly caseId: string; readonly isNew: NewToReader }) => (
  <p class="rn-new">
    <Tag kind="info">Ny til dig</Tag> Fra {isNew.by}
    {isNew.note === null ? "." : ": "}
    {isNew.note !== null && <q class="rn-written">{isNew.note}</q>}{" "}
    <SubmitButton kind="tertiary" name="sagen" value={caseId} action={seenPath}>
      Jeg har set den
    </SubmitButton>
  </p>
);

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
