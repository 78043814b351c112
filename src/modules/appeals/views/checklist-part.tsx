import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import type { AppealView } from "../domain/appeal-view.ts";
import type { ChecklistPiece, ChecklistRow } from "../domain/checklist.ts";
import { pageWords } from "../domain/page-words.ts";
import { appealPiecePath } from "../paths.ts";

/** What the appeal board asks for, with what of the case answers it: each can be read, and put in or taken out. */
export function Checklist({ view }: { readonly view: AppealView }) {
  return (
    <>
      <h2>Det beder Ankestyrelsen om</h2>
      <p>
        Papirerne er valgt ud fra slags, dag og afgørelse. Åbn et papir for at læse det, eller for at tage det ud.
        Beskyttede adresser og CPR-numre er skjult. Noter om medarbejderes sikkerhed er aldrig med.
      </p>
      {view.rows.map((row) => (
        <Demand key={row.demand.id} row={row} view={view} />
      ))}
      <Why standard="" sources={view.law.sources} summary="Hvor står det?">
        <p>Listen følger Ankestyrelsens skema til kommuner.</p>
      </Why>
    </>
  );
}

function Demand({ row, view }: { readonly row: ChecklistRow; readonly view: AppealView }) {
  const { demand, pieces } = row;
  const head = (
    <>
      {demand.text.da} <StateMark row={row} />
    </>
  );
  if (pieces.length === 0)
    return (
      <p>
        {head} {row.reason !== "" && row.reason}
      </p>
    );
  return (
    <Details summary={head} open={pieces.some(({ state }) => state === "to-choose")}>
      <Table
        caption={demand.text.da}
        columns={[{ heading: "Dag" }, { heading: "Hvad" }, { heading: "Med i pakken" }]}
        rows={pieces.map((one) => ({
          key: one.piece.name,
          cells: [
            <Day key="dag" day={one.piece.on} short />,
            <Link key="hvad" href={appealPiecePath(view.record.id, view.complaint.id, one.piece.name)}>
              {one.piece.title}
            </Link>,
            <PieceMark key="med" chosen={one} />,
          ],
        }))}
        stacked
        compact
      />
    </Details>
  );
}

/** Whether what is asked for is there, in a word and a count. */
function StateMark({ row: { isThere, pieces, reason } }: { readonly row: ChecklistRow }) {
  const count = pieces.filter(({ state }) => state === "in").length;
  const open = pieces.filter(({ state }) => state === "to-choose").length;
  return (
    <>
      {isThere ? (
        <Tag kind="success">{count === 0 ? "Sendt" : `${count} med`}</Tag>
      ) : (
        <Tag kind={reason === "" ? "warning" : "plain"}>{reason === "" ? "Mangler" : "Mangler, med begrundelse"}</Tag>
      )}
      {open > 0 && (
        <>
          {" "}
          <Tag kind="warning">{open} skal vælges</Tag>
        </>
      )}
    </>
  );
}

/** Whether one thing goes in, and where it was sent before. */
export function PieceMark({ chosen: { sent, state, why } }: { readonly chosen: ChecklistPiece }) {
  return (
    <>
      {state === "in" ? "Ja" : state === "out" && sent === null ? <Tag>Nej</Tag> : null}
      {state === "to-choose" && <Tag kind="warning">Vælg</Tag>}
      {sent !== null && `${state === "in" ? ", igen. " : ""}Sendt som side ${pageWords(sent)}.`} {why}
    </>
  );
}
