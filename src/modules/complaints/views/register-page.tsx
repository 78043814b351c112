import { capitalised } from "../../../kernel/in-a-row.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { registerComplaintPath } from "../../cases/paths.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { ComplaintSubject } from "../domain/complaint.ts";
import { complaintSubjects, complaintWays } from "../domain/complaint.ts";
import { partsIn } from "../domain/complaint-draft.ts";
import type { CaseComplaintsView } from "../domain/complaint-views.ts";
import { complainantWords, subjectLabels, wayWords } from "../domain/complaint-words.ts";
import { registerFields, whoComplains } from "../domain/register-form.ts";
import { PartChoices } from "./part-choices.tsx";

interface RegisterPageProps {
  readonly frame: Frame;
  readonly view: CaseComplaintsView;
  readonly form: FormState;
  readonly submissionId: string;
  /** The decision that it was begun from; null where it was begun elsewhere. */
  readonly decisionId: string | null;
}

/** Registrér en klage: all on one page, filled in beforehand with the newest decision and all its tasks. */
export function RegisterComplaintPage(props: RegisterPageProps) {
  const { decisionId, form, frame, submissionId, view } = props;
  const { ground, record } = view;
  const typed = form.typed ?? {};
  const area = { rows: 6, problems: form.problems };
  return (
    <CaseWorkPage view={view} frame={frame} title="Registrér en klage" step={null} problems={form.problems}>
      <p>
        En klage må komme på alle måder og af alle. Den skal ikke have en grund. Skriv den ned, mens borgeren taler, og
        læs den op.
      </p>
      <Form
        keep="Klage"
        method="post"
        action={registerComplaintPath(record.id, decisionId ?? undefined)}
        submissionId={submissionId}
        files
      >
        <RadioGroup
          name={registerFields.subject}
          label="Hvad handler klagen om?"
          choices={complaintSubjects.map((value) => ({ value, label: subjectLabels[value] }))}
          value={textOf(typed, registerFields.subject) || subjectToBegin(props)}
          problems={form.problems}
        />
        {ground.decisions.length > 0 && (
          <PartChoices
            ground={ground}
            chosen={form.typed === null ? partsToBegin(props) : partsIn(typed)}
            tellsOutcome={false}
            problems={form.problems}
          />
        )}
        <Provider {...props} />
        <TextArea
          name={registerFields.words}
          label="Klagen med klagerens egne ord"
          hint="Lad feltet stå tomt, hvis borgeren kun siger, at han eller hun er uenig."
          optional
          value={textOf(typed, registerFields.words)}
          {...area}
        />
        <Came {...props} />
        <Who {...props} />
        <TextArea
          name={registerFields.lateReason}
          label="Kom klagen efter fristen: hvorfor?"
          hint="Klagen bliver modtaget alligevel. Grunden følger med til Ankestyrelsen."
          optional
          rows={2}
          value={textOf(typed, registerFields.lateReason)}
          problems={form.problems}
        />
        <FileField
          name={registerFields.files}
          label="Klagen på papir, og andre papirer"
          hint={`${form.problems.length > 0 ? "Filerne er ikke gemt. Vælg dem igen. " : ""}Højst 5 filer på hver 10 MB.`}
          optional
          endings={documentEndings}
          several
          problems={form.problems}
        />
        <SubmitButton>Modtag klagen og lav kvitteringen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}

const subjectToBegin = ({ view }: RegisterPageProps): ComplaintSubject | undefined =>
  view.ground.decisions.length > 0 ? "decision" : undefined;

function partsToBegin({ decisionId, view }: RegisterPageProps): readonly string[] {
  const { decisions } = view.ground;
  const named = decisions.find(({ decision }) => decision.id === decisionId) ?? decisions[0];
  return named?.decision.parts.map(({ id }) => id) ?? [];
}

/** Asked only where somebody gives support now. */
function Provider({ form, view: { ground } }: RegisterPageProps) {
  if (ground.provider === null) return null;
  return (
    <RadioGroup
      name={registerFields.to}
      label={`Må ${ground.provider.name} læse klagen?`}
      hint="Spørges kun, når den handler om, hvordan støtten bliver givet. Kommunen svarer borgeren."
      choices={[
        { value: "udfoerer", label: "Ja, de læser den og skriver til os, hvordan de ser det" },
        { value: "kommunen", label: "Nej, kun kommunen" },
      ]}
      value={textOf(form.typed ?? {}, registerFields.to) || "kommunen"}
    />
  );
}

function Came({ form, view: { today } }: RegisterPageProps) {
  const typed = form.typed ?? {};
  return (
    <>
      <RadioGroup
        name={registerFields.way}
        label="Hvordan kom klagen?"
        choices={complaintWays
          .filter((way) => way !== "own-pages")
          .map((value) => ({ value, label: capitalised(wayWords[value]) }))}
        value={textOf(typed, registerFields.way) || "phone"}
        problems={form.problems}
      />
      <CheckboxGroup
        name={registerFields.readBack}
        label="Er det rigtigt forstået?"
        choices={[{ value: "ja", label: "Jeg har læst klagen op, og klageren siger, at den passer" }]}
        values={textOf(typed, registerFields.readBack) === "ja" ? ["ja"] : []}
      />
      <DateField
        name={registerFields.receivedOn}
        label="Hvilken dag kom klagen til kommunen?"
        hint="Fristerne regnes fra den dag."
        value={form.typed === null ? asWritten(today) : writtenDay(typed, registerFields.receivedOn)}
        problems={form.problems}
      />
    </>
  );
}

function Who({ form, view: { helpers } }: RegisterPageProps) {
  const typed = form.typed ?? {};
  return (
    <>
      <RadioGroup
        name={registerFields.who}
        label="Hvem klager?"
        choices={[
          { value: whoComplains.citizen, label: "Borgeren" },
          ...helpers.map(({ kind, mandateId, name }) => ({
            value: mandateId,
            label: name,
            hint: `${capitalised(complainantWords[kind])}, med fuldmagt til at klage`,
          })),
          {
            value: whoComplains.other,
            label: "En anden, uden fuldmagt i sagen",
            hint: "Klagen bliver modtaget. Borgeren får et brev og bliver spurgt, om det er i orden.",
          },
        ]}
        value={textOf(typed, registerFields.who) || whoComplains.citizen}
        problems={form.problems}
      />
      <TextField
        name={registerFields.name}
        label="Navn på den, der klager uden fuldmagt"
        hint="Og hvem det er for borgeren, for eksempel: Else Prøve, mor"
        optional
        maxLength={120}
        value={textOf(typed, registerFields.name)}
        problems={form.problems}
      />
    </>
  );
}
