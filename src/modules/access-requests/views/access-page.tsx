import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseAccessView } from "../domain/access-view.ts";
import { ownDataSource } from "../domain/own-data.ts";
import { accessRequestPath, newAccessPath, outsidePath } from "../paths.ts";

interface AccessPageProps {
  readonly frame: Frame;
  readonly view: CaseAccessView;
  readonly notice?: string | undefined;
}

/** Aktindsigt i sagen: what has been asked for, and what was given. */
export function AccessPage({ frame, notice, view }: AccessPageProps) {
  const { owed, record, requests } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Aktindsigt" step={null} isBelow notice={notice}>
      <p>
        Borgeren kan altid bede om at se sin sag, også når den er lukket. Borgeren skal ikke sige hvorfor. Svaret skal
        komme inden 7 arbejdsdage. Vil borgeren se hele sagen, er det også et ønske om indsigt i egne oplysninger. Det
        har sin egen frist på 1 måned ved siden af.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={[
          "forvaltningsloven § 9, stk. 1",
          "forvaltningsloven § 16, stk. 2",
          "offentlighedsloven § 36, stk. 2",
          ownDataSource,
        ]}
      />
      <ButtonRow>
        <ButtonLink href={newAccessPath(record.id)} kind="secondary">
          Skriv ned, at borgeren vil se sagen
        </ButtonLink>
      </ButtonRow>
      <p>
        <Link href={outsidePath(record.id)}>Andre end borgeren, der vil se sagen</Link>
      </p>
      <Table
        caption={`Bedt om aktindsigt (${requests.length})`}
        columns={[{ heading: "Bedt om" }, { heading: "Hvad" }, { heading: "Hvordan" }, { heading: "Stand" }]}
        rows={requests.toReversed().map((request) => ({
          key: request.id,
          cells: [
            <Link key="dag" href={accessRequestPath(record.id, request.id)}>
              <Day day={request.said.on} short />
            </Link>,
            request.reach === "all" ? "Hele sagen" : "Noget af sagen",
            request.wantedAs === "screen" ? "På skærmen" : "På papir",
            request.given === null ? (
              <Tag key="stand" kind="warning">
                {request.making === null ? "Venter" : "Bliver lavet"}
              </Tag>
            ) : (
              <>
                <Tag kind="success">Givet</Tag> <Day day={request.given.on} short />
              </>
            ),
          ],
        }))}
        empty="Borgeren har ikke bedt om aktindsigt."
        stacked
      />
    </CaseWorkPage>
  );
}
