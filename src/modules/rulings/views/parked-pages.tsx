import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { type ParkedRuling, parkedFields, parkingReasons, parkingWords } from "../domain/parked-ruling.ts";
import { parkedRulingPath, parkedRulingsPath, parkRulingPath } from "../paths.ts";

/** The way to where rulings without a case lie. */
export const parkedBreadcrumb = [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: "Afgørelser uden sag", href: parkedRulingsPath },
] as const;

/** Afgørelser uden sag: those that wait for somebody to find where they belong, and those that have been found. */
export function ParkedRulingsPage({
  frame,
  parked,
}: {
  readonly frame: Frame;
  readonly parked: readonly ParkedRuling[];
}) {
  return (
    <Page title="Afgørelser uden sag" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}>
      <p class="rn-lead">
        Her ligger afgørelser fra Ankestyrelsen, som ikke passer til en sag. De bliver liggende, til nogen finder sagen.
      </p>
      <ButtonRow>
        <ButtonLink href={parkRulingPath}>Læg en afgørelse her</ButtonLink>
      </ButtonRow>
      <Table
        caption="Afgørelser uden sag"
        columns={[{ heading: "Handler om" }, { heading: "Modtaget" }, { heading: "Hvorfor" }, { heading: "Nu" }]}
        rows={parked.map(({ about, id, matched, receivedOn, why }) => ({
          key: id,
          cells: [
            <Link key="om" href={parkedRulingPath(id)}>
              {about}
            </Link>,
            <Day key="dag" day={receivedOn} short />,
            parkingWords[why],
            matched === null ? "Venter" : "Lagt i en sag",
          ],
        }))}
        empty="Der er ingen."
        stacked
      />
    </Page>
  );
}

interface ParkPageProps {
  readonly frame: Frame;
  readonly form: FormState;
  readonly submissionId: string;
  readonly today: LocalDate;
}

/** Læg en afgørelse til side: the paper, the day, whom it is about and why it fits no case. */
export function ParkRulingPage({ form, frame, submissionId, today }: ParkPageProps) {
  const { problems, typed } = form;
  const text = (name: string) => textOf(typed ?? {}, name);
  return (
    <Page title="Læg en afgørelse til side" frame={frame} breadcrumb={[...parkedBreadcrumb]} problems={problems}>
      <p>Afgørelsen bliver gemt med dagen, den kom. Alle i modtagelsen og hos sagsbehandlerne kan finde den.</p>
      <Form keep="Afgørelse uden sag" method="post" action={parkRulingPath} submissionId={submissionId} files>
        <FileField
          name={parkedFields.file}
          label="Filen med Ankestyrelsens afgørelse"
          hint={`${problems.length > 0 ? "Filen er ikke gemt. Vælg den igen. " : ""}Højst 10 MB.`}
          endings={documentEndings}
          problems={problems}
        />
        <DateField
          name={parkedFields.receivedOn}
          label="Hvilken dag fik kommunen den?"
          value={typed === null ? asWritten(today) : writtenDay(typed, parkedFields.receivedOn)}
          problems={problems}
        />
        <TextField
          name={parkedFields.about}
          label="Hvem handler den om?"
          hint="Som det står i afgørelsen. Skriv ikke et helt CPR-nummer."
          maxLength={120}
          value={text(parkedFields.about)}
          problems={problems}
        />
        <TextField
          name={parkedFields.reference}
          label="Ankestyrelsens nummer"
          optional
          width={20}
          value={text(parkedFields.reference)}
        />
        <RadioGroup
          name={parkedFields.why}
          label="Hvorfor kan den ikke lægges i en sag?"
          choices={parkingReasons.map((value) => ({ value, label: parkingWords[value] }))}
          value={text(parkedFields.why)}
          problems={problems}
        />
        <TextArea
          name={parkedFields.note}
          label="Hvad har I prøvet?"
          optional
          rows={3}
          value={text(parkedFields.note)}
          problems={problems}
        />
        <SubmitButton>Gem afgørelsen</SubmitButton>
      </Form>
      {problems.length > 0 && (
        <Alert kind="info" quiet>
          <p>Det, du skrev, står her endnu. Intet er gemt, før alt er udfyldt.</p>
        </Alert>
      )}
    </Page>
  );
}
