import { Alert } from "../../../ui/alert.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { appointmentKinds, appointmentPlaces } from "../domain/appointment.ts";
import { kindLabels, placeChoices } from "../domain/appointment-words.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { type BookingWarning, warningInWords } from "../domain/booking-warning.ts";

/** A form of staff: as it was typed, or as it begins. */
export interface StaffForm {
  /** What was typed and sent; null in a form that nobody has sent. */
  readonly typed: Fields | null;
  readonly problems: FieldProblems;
  /** What is to be read before the form is sent again. */
  readonly warnings: readonly BookingWarning[];
  readonly submissionId: string;
}

interface BookingFieldsProps {
  readonly view: AppointmentsView;
  readonly form: StaffForm;
  /** What the fields begin with. */
  readonly start: Fields;
}

/** What, when, where, with whom, about what. */
export function BookingFields({ form, start, view }: BookingFieldsProps) {
  const { problems } = form;
  const fields = form.typed ?? start;
  const value = (name: string) => textOf(fields, name);
  return (
    <>
      <Select
        name={bookingFields.kind}
        label="Hvad er det for en aftale?"
        empty="Vælg"
        choices={appointmentKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        value={value(bookingFields.kind)}
        problems={problems}
      />
      <When fields={fields} problems={problems} />
      <RadioGroup
        name={bookingFields.where}
        label="Hvor?"
        choices={appointmentPlaces.map((place) => ({ value: place, label: placeChoices[place] }))}
        value={value(bookingFields.where)}
        problems={problems}
      />
      <TextField
        name={bookingFields.place}
        label="Hvilket sted?"
        optional
        hint="Kun når I mødes et andet sted. Skriv aldrig en beskyttet adresse."
        value={value(bookingFields.place)}
        problems={problems}
      />
      <TextField
        name={bookingFields.whom}
        label="Hvem møder borgeren?"
        hint="Navne, som borgeren kan genkende."
        value={value(bookingFields.whom)}
        problems={problems}
      />
      <Select
        name={bookingFields.staff}
        label="I hvis kalender står den?"
        choices={view.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={value(bookingFields.staff)}
        problems={problems}
      />
      <TextArea
        name={bookingFields.about}
        label="Hvad handler den om?"
        hint="Kort, så borgeren ved, hvad I skal tale om."
        rows={2}
        value={value(bookingFields.about)}
        problems={problems}
      />
      <TextArea
        name={bookingFields.bring}
        label="Hvad skal borgeren tage med?"
        optional
        rows={2}
        value={value(bookingFields.bring)}
        problems={problems}
      />
    </>
  );
}

const When = ({ fields, problems }: { fields: Fields; problems: FieldProblems }) => (
  <>
    <DateField
      name={bookingFields.day}
      label="Hvilken dag?"
      value={writtenDay(fields, bookingFields.day)}
      problems={problems}
    />
    <TextField
      name={bookingFields.from}
      label="Fra klokken"
      hint="For eksempel 10.30."
      width={4}
      value={textOf(fields, bookingFields.from)}
      problems={problems}
    />
    <TextField
      name={bookingFields.to}
      label="Til klokken"
      width={4}
      value={textOf(fields, bookingFields.to)}
      problems={problems}
    />
  </>
);

/** What is to be known before the form is sent once more; it can be sent all the same. */
export function Warnings({ warnings }: Pick<StaffForm, "warnings">) {
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading="Er det rigtigt?">
      <ul>
        {warnings.map((warning) => (
          <li key={warningInWords(warning)}>{warningInWords(warning)}</li>
        ))}
      </ul>
      <p>Aftalen er ikke gemt endnu. Ret den, eller gem den alligevel.</p>
    </Alert>
  );
}
