import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { ChipField } from "../../../ui/chip-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { readDay, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import { kindLabels } from "../../appointments/domain/appointment-words.ts";
import { clockInWords } from "../../appointments/domain/clock-time.ts";
import { awaySides, type NoteWarning } from "../domain/day-note.ts";
import { awayWords } from "../domain/day-note-words.ts";
import { noteFields } from "../domain/note-fields.ts";
import { noteRefusalWords } from "../domain/note-refusal-words.ts";
import { type NoteFormName, noteFormPath } from "../paths.ts";
import { DeskPage, type DeskPageProps } from "./desk-page.tsx";
import { GivenFields, Mode } from "./given-fields.tsx";

interface NoteFormPageProps extends DeskPageProps {
  readonly form: NoteFormName;
  /** As it was typed, or as it begins. */
  readonly fields: Fields;
  /** The note's id. */
  readonly id: string;
  readonly problems: FieldProblems;
  readonly warnings: readonly NoteWarning[];
  readonly told: readonly string[];
  /** Today's other appointments that nobody has written of. */
  readonly others: readonly Appointment[];
  readonly standard: string;
}

const titles = { given: "Skriv dagsnotat", away: "Støtten blev ikke givet" } as const;

/** The form of a note, on a phone in somebody's home: what is known stands there already, and most takes one press. */
export function NoteFormPage(props: NoteFormPageProps) {
  const { desk, fields, form, id, problems, warnings } = props;
  const corrects = textOf(fields, noteFields.corrects);
  const appointment = textOf(fields, noteFields.appointment);
  const about = { appointment, corrects };
  const hidden = {
    [noteFields.id]: id,
    [noteFields.appointment]: appointment,
    [noteFields.corrects]: corrects,
    [noteFields.seen]: warnings.join(" "),
  };
  return (
    <DeskPage {...props} title={corrects === "" ? titles[form] : "Ret dagsnotatet"} isForm>
      <p>
        {form === "given" ? (
          <Link href={noteFormPath(desk.order.id, "away", about)}>Støtten blev ikke givet</Link>
        ) : (
          <Link href={noteFormPath(desk.order.id, "given", about)}>Støtten blev givet</Link>
        )}
      </p>
      <Warnings warnings={warnings} />
      <Form
        keep={form === "given" ? "Dagsnotat" : "Støtte, der ikke blev givet"}
        keepFor={corrects || appointment || undefined}
        keepIn={desk.record.id}
        method="post"
        action={noteFormPath(desk.order.id, form)}
        hidden={hidden}
      >
        <When {...props} />
        {form === "given" ? <GivenFields {...props} /> : <AwayFields {...props} />}
        {corrects !== "" && (
          <TextField
            name={noteFields.whyCorrected}
            label="Hvad var forkert?"
            hint="Det første notat bliver liggende. Det står ved det, hvad det nye retter."
            value={textOf(fields, noteFields.whyCorrected)}
            problems={problems}
          />
        )}
        <ButtonRow>
          <SubmitButton>{warnings.length > 0 ? "Gem alligevel" : "Gem notatet"}</SubmitButton>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** What can be saved all the same. */
function Warnings({ warnings }: Pick<NoteFormPageProps, "warnings">) {
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading="Er det rigtigt?">
      {warnings.map((warning) => (
        <p key={warning}>{noteRefusalWords[warning]}</p>
      ))}
      <p>Notatet er ikke gemt endnu.</p>
    </Alert>
  );
}

/** When it was: as the appointment says, folded, since it is seldom otherwise. */
function When({ desk, fields, form, others, problems }: NoteFormPageProps) {
  const written = writtenDay(fields, noteFields.day);
  const day = readDay(written) ?? desk.today;
  const clock = textOf(fields, noteFields.clock);
  const isWrong = problems.some(({ field }) => field === noteFields.day || field === noteFields.clock);
  return (
    <>
      <Details
        summary={
          <>
            {day === desk.today && "I dag, "}
            <Day day={day} />
            {clock !== "" && ` kl. ${clock.replace(":", ".")}`}
          </>
        }
        open={isWrong}
      >
        <DateField name={noteFields.day} label="Hvilken dag?" value={written} problems={problems} />
        <TextField
          name={noteFields.clock}
          label="Klokken"
          optional
          hint="For eksempel 10.30."
          width={4}
          value={clock}
          problems={problems}
        />
      </Details>
      {others.length > 0 && (
        <p>
          {others.map((appointment) => (
            <Link key={appointment.id} href={noteFormPath(desk.order.id, form, { appointment: appointment.id })}>
              {kindLabels[appointment.kind]} {clockInWords(appointment)}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

/** Why support was not given, and what the citizen gets instead. */
function AwayFields({ fields, problems }: NoteFormPageProps) {
  return (
    <>
      <ChipField
        name={noteFields.whose}
        label="Hvad skyldtes det?"
        choices={awaySides.map((side) => ({ value: side, label: awayWords[side] }))}
        value={textOf(fields, noteFields.whose)}
        problems={problems}
      />
      <TextArea
        name={noteFields.reason}
        label="Hvorfor?"
        rows={2}
        value={textOf(fields, noteFields.reason)}
        problems={problems}
      />
      <TextArea
        name={noteFields.instead}
        label="Hvad får borgeren i stedet?"
        optional
        rows={2}
        value={textOf(fields, noteFields.instead)}
        problems={problems}
      />
      <Mode fields={fields} problems={problems} />
    </>
  );
}
