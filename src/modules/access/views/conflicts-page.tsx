import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { actPath } from "../../applications/paths.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseBreadcrumb } from "../../cases/paths.ts";
import { type Colleague, type Conflict, conflictFields } from "../domain/conflict.ts";
import { conflictOverPath, conflictsPath } from "../paths.ts";

interface ConflictsPageProps {
  readonly frame: Frame;
  readonly record: CaseRecord;
  readonly conflicts: readonly Conflict[];
  readonly colleagues: readonly Colleague[];
  readonly heldBy: string | null;
  /** Who reads: they can name themselves. */
  readonly reader: string;
  readonly typed?: { readonly staffId: string; readonly reason: string };
  readonly problems?: FieldProblems | undefined;
  /** Gives each form its one-use id. */
  readonly newSubmissionId: () => string;
}

/** Inhabilitet i sagen: who has nothing to do with it, and why; one can name a colleague or oneself. */
export function ConflictsPage(props: ConflictsPageProps) {
  const { colleagues, conflicts, frame, heldBy, newSubmissionId, problems, reader, record, typed } = props;
  return (
    <Page title="Inhabilitet" frame={frame} breadcrumb={caseBreadcrumb(record)} problems={problems}>
      {heldBy !== null && (
        <Alert kind="warning" heading="En anden skal have sagen">
          <p>
            {heldBy} har sagen og er inhabil.{" "}
            <Link href={actPath(record.id, "sagsbehandler")}>Giv sagen til en anden</Link>
          </p>
        </Alert>
      )}
      <p>
        En medarbejder er inhabil, når det kan give tvivl, om de er upartiske: i egen sag, i familie med borgeren, tæt
        ven eller uven, eller med egen fordel af sagen (forvaltningsloven § 3). Den, der er inhabil, ser ikke sagen, får
        den ikke og afgør den ikke.
      </p>
      <Running
        conflicts={conflicts.filter(({ ended }) => ended === null)}
        caseId={record.id}
        newSubmissionId={newSubmissionId}
      />
      <h2>Registrér en medarbejder</h2>
      <Form keep="Inhabilitet" method="post" action={conflictsPath(record.id)} submissionId={newSubmissionId()}>
        <Select
          name={conflictFields.who}
          label="Hvem er inhabil?"
          empty="Vælg en medarbejder"
          value={typed?.staffId}
          choices={colleagues.map(({ id, name }) => ({
            value: id,
            label: id === reader ? `${name} (dig selv)` : name,
          }))}
          problems={problems}
        />
        <TextArea
          name={conflictFields.reason}
          label="Hvorfor?"
          hint="Skriv kun det, der skal til. Grunden står her og ikke i journalen."
          value={typed?.reason}
          problems={problems}
          rows={3}
          maxLength={500}
        />
        <ButtonRow>
          <SubmitButton>Registrér</SubmitButton>
        </ButtonRow>
      </Form>
      <Over conflicts={conflicts} />
    </Page>
  );
}

type RunningProps = Pick<ConflictsPageProps, "conflicts" | "newSubmissionId"> & { readonly caseId: string };

function Running({ caseId, conflicts, newSubmissionId }: RunningProps) {
  return (
    <Table
      caption="Inhabile i sagen nu"
      columns={[{ heading: "Hvem" }, { heading: "Hvorfor" }, { heading: "Registreret" }, { heading: "Afslut" }]}
      rows={conflicts.map(({ id, name, reason, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          name,
          reason,
          <>
            <Moment at={registeredAt} /> af {registeredBy}
          </>,
          <Form key="over" method="post" action={conflictOverPath(caseId, id)} submissionId={newSubmissionId()}>
            <SubmitButton kind="secondary">
              Ikke længere inhabil<span class="sr-only">: {name}</span>
            </SubmitButton>
          </Form>,
        ],
      }))}
      empty="Ingen er registreret som inhabil i sagen."
      stacked
      compact
    />
  );
}

/** Those that are over: what was known when something was decided. */
function Over({ conflicts }: { conflicts: readonly Conflict[] }) {
  const over = conflicts.flatMap(({ ended, ...conflict }) => (ended === null ? [] : [{ ...conflict, ended }]));
  if (over.length === 0) return null;
  return (
    <Table
      caption="Ikke længere inhabile"
      columns={[{ heading: "Hvem" }, { heading: "Hvorfor" }, { heading: "Fra" }, { heading: "Til" }]}
      rows={over.map(({ ended, id, name, reason, registeredAt }) => ({
        key: id,
        cells: [name, reason, <Moment key="from" at={registeredAt} />, <Moment key="to" at={ended.at} />],
      }))}
      stacked
      compact
    />
  );
}
