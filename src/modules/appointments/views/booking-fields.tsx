import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import {
  type AppointmentKind,
  type AppointmentPlace,
  appointmentKinds,
  appointmentPlaces,
} from "../domain/appointment.ts";
import { kindLabels, placeChoices } from "../domain/appointment-words.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { isUnopened, opensDropIn } from "../domain/booking-rules.ts";
import { RepeatFields } from "./repeat-fields.tsx";
import type { StaffForm } from "./staff-form.ts";
import { Clauses, SupportFields } from "./support-fields.tsx";

interface BookingFieldsProps {
  readonly view: AppointmentsView;
  readonly form: StaffForm;
  /** What the fields begin with. */
  readonly start: Fields;
  /** An appointment that there is already: it is not repeated, nor agreed upon anew. */
  readonly isChange?: true;
}

/** What, when, where, with whom, about what. */
export function BookingFields(props: BookingFieldsProps) {
  const { form, isChange, start, view } = props;
  const { problems } = form;
  const isSupport = view.desk.kind === "order";
  const fields = form.typed ?? start;
  const value = (name: string) => textOf(fields, name);
  return (
    <>
      <Select
        name={bookingFields.kind}
        label="Hvad er det for en aftale?"
        empty="Vælg"
        {...kindHint(view)}
        choices={kindsFor(view).map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        value={value(bookingFields.kind)}
        problems={problems}
      />
      <Clauses view={view} rules={["form", "place"]} about="måder og steder" />
      <When fields={fields} problems={problems} />
      <Clauses view={view} rules={["hours", "hours-by-agreement"]} about="tidspunkter" />
      {isChange === undefined && <RepeatFields fields={fields} form={form} view={view} />}
      <RadioGroup
        name={bookingFields.where}
        label="Hvor?"
        choices={placesFor(view).map((place) => ({ value: place, label: placeChoices[place] }))}
        value={value(bookingFields.where)}
        problems={problems}
      />
      <div class="rn-which-place">
        <TextField
          name={bookingFields.place}
          label="Hvilket sted?"
          optional
          hint="Kun når I ikke mødes hjemme. Skriv aldrig en beskyttet adresse."
          value={value(bookingFields.place)}
          problems={problems}
        />
      </div>
      <TextField
        name={bookingFields.whom}
        label="Hvem møder borgeren?"
        hint="Navne, som borgeren kan genkende."
        value={value(bookingFields.whom)}
        problems={problems}
      />
      {isSupport && <SupportFields {...props} fields={fields} />}
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

/** The kinds that can be chosen: those that the standard opens first. */
function kindsFor({ booking, desk }: AppointmentsView): readonly AppointmentKind[] {
  if (desk.kind === "case") return appointmentKinds.filter((kind) => kind !== "message");
  const support: readonly AppointmentKind[] = ["support-visit", "group", "phone", "screen", "message"];
  const others = appointmentKinds.filter((kind) => !support.includes(kind));
  const isOpen = (kind: AppointmentKind) => !isUnopened(kind, booking);
  return [...support.filter(isOpen), ...others, ...support.filter((kind) => !isOpen(kind))];
}

const kindHint = ({ booking }: AppointmentsView) =>
  appointmentKinds.some((kind) => isUnopened(kind, booking))
    ? { hint: "De måder, standarden nævner, står først. Vælger du en anden, skriver du hvorfor." }
    : {};

/** Open places are offered where the standard opens them. */
const placesFor = ({ booking }: AppointmentsView): readonly AppointmentPlace[] =>
  appointmentPlaces.filter((place) => place !== "drop-in" || opensDropIn(booking));

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
