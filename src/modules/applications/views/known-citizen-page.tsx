import { inARow } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { nameInTitle } from "../../people/domain/protection.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { appliedTaskName } from "../domain/applied-task.ts";
import type { EarlierCase, KnownCitizen } from "../domain/case-with-applications.ts";
import { applicationPath, inquiryPath, intakePath, registerPath } from "../paths.ts";
import { CitizenFacts } from "./citizen-facts.tsx";

interface KnownCitizenPageProps {
  readonly frame: Frame;
  readonly known: KnownCitizen;
  readonly units: Standard["units"];
}

/** A citizen that intake looked up: the cases so far, and what can be registered now. */
export function KnownCitizenPage({ frame, known, units }: KnownCitizenPageProps) {
  const { cases, citizen } = known;
  const open = cases.filter(({ record }) => record.closedOn === null);
  return (
    <Page title={nameInTitle(citizen)} frame={frame} breadcrumb={[{ text: "Modtagelse", href: intakePath }]}>
      <CitizenFacts citizen={citizen} />
      {open.length > 0 && (
        <Alert kind="warning" heading="Borgeren har en åben sag">
          <p>Vælg, om det nye hører til den. Så får borgeren ikke to sager om det samme.</p>
        </Alert>
      )}
      <Table
        caption="Borgerens sager"
        compact
        empty="Borgeren har ikke haft en sag her før."
        columns={[
          { heading: "Sag" },
          { heading: "Åbnet" },
          { heading: "Søgt om" },
          { heading: "Enhed" },
          { heading: "Status" },
        ]}
        rows={cases.map((earlier) => caseRow(earlier, units))}
      />
      <h2>Registrér</h2>
      <ButtonRow>
        <ButtonLink href={registerPath(citizen.id)}>Ny ansøgning</ButtonLink>
        <ButtonLink kind="secondary" href={inquiryPath(citizen.id)}>
          Ny henvendelse
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function caseRow({ applications, isOpen, record }: EarlierCase, units: Standard["units"]) {
  if (!isOpen) {
    const state = record.closedOn === null ? "Åben" : "Lukket";
    return { key: record.id, cells: [record.number, "", "Sagen er ikke åben for dig", "", state] };
  }
  const tasks = [...new Set(applications.flatMap((application) => application.tasks.map(({ task }) => task)))];
  return {
    key: record.id,
    cells: [
      <Link key="number" href={applicationPath(record.id)}>
        {record.number}
      </Link>,
      <Day key="opened" day={record.openedOn} short />,
      tasks.length === 0 ? "Ingen ansøgning" : inARow(tasks.map(appliedTaskName)),
      units.find(({ slug }) => slug === record.unit)?.name ?? record.unit,
      record.closedOn === null ? (
        "Åben"
      ) : (
        <>
          Lukket <Day day={record.closedOn} short />
        </>
      ),
    ],
  };
}
