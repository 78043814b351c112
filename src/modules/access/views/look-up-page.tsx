import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { casePath } from "../../cases/paths.ts";
import { lookUpPath } from "../../people/paths.ts";
import { longestReason, lookUpFields } from "../domain/look-up-form.ts";
import type { Opening } from "../domain/opening.ts";

interface LookUpPageProps {
  readonly frame: Frame;
  readonly submissionId: string;
  readonly openings: readonly Opening[];
  readonly typed?: { readonly cpr: string; readonly reason: string };
  readonly problems?: FieldProblems | undefined;
  /** What is said above the form. */
  readonly told?: "nothing-to-open" | "came-from-search" | undefined;
}

/** Slå en borger op: the full CPR number and a reason open the citizen's cases for a day. */
export function LookUpPage({ frame, openings, problems, submissionId, told, typed }: LookUpPageProps) {
  return (
    <Page
      title="Slå en borger op"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
      problems={problems}
    >
      {told !== undefined && <Told told={told} />}
      <p>
        Her kan du åbne en borgers sager, når de ligger i en anden enhed, og du har brug for dem i dit arbejde. Sagerne
        er åbne for dig i 24 timer.
      </p>
      <p>
        Dit opslag bliver noteret, og enhedens leder får besked. Borgeren kan se både opslaget og den begrundelse, du
        skriver her. Borgeren kan ikke se dit navn.
      </p>
      <Form keep="Opslag" method="post" action={lookUpPath} submissionId={submissionId}>
        <TextField
          name={lookUpFields.cpr}
          label="Borgerens CPR-nummer"
          hint="Alle ti cifre"
          value={typed?.cpr}
          problems={problems}
          inputMode="numeric"
          autocomplete="off"
          width={12}
        />
        <TextArea
          name={lookUpFields.reason}
          label="Hvorfor har du brug for at se sagen?"
          hint="Borgeren kan læse det. For eksempel: Borgeren ringede og spurgte til sin ansøgning."
          value={typed?.reason}
          problems={problems}
          rows={3}
          maxLength={longestReason}
        />
        <ButtonRow>
          <SubmitButton>Slå op</SubmitButton>
        </ButtonRow>
      </Form>
      <h2>Sager, du har åbnet</h2>
      <Openings openings={openings} />
    </Page>
  );
}

function Told({ told }: { told: NonNullable<LookUpPageProps["told"]> }) {
  if (told === "nothing-to-open") {
    return (
      <Alert kind="warning" heading="Der er ingen sag, du kan åbne">
        <p>Opslaget er noteret.</p>
      </Alert>
    );
  }
  return (
    <Alert kind="info" heading="Et CPR-nummer slår du op her">
      <p>Skriv også, hvorfor du har brug for at se sagen. I søgefeltet finder du sager på navn og sagsnummer.</p>
    </Alert>
  );
}

function Openings({ openings }: Pick<LookUpPageProps, "openings">) {
  return (
    <Table
      caption="Sager, der er åbne for dig lige nu efter et opslag"
      columns={[{ heading: "Borger" }, { heading: "Sager" }, { heading: "Din begrundelse" }, { heading: "Åben til" }]}
      rows={openings.map(({ cases, citizen, id, reason, untilAt }) => ({
        key: id,
        cells: [
          citizen,
          <ul key="cases" class="rn-plain">
            {cases.map((one) => (
              <li key={one.id}>
                <Link href={casePath(one.id)}>Sag {one.number}</Link>
              </li>
            ))}
          </ul>,
          reason,
          <Moment key="until" at={untilAt} />,
        ],
      }))}
      empty="Du har ingen åbne opslag."
      stacked
      compact
    />
  );
}
