import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { deliverers } from "../domain/appointment.ts";
import { delivererLabels } from "../domain/appointment-words.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { rulesNamed } from "../domain/booking-rules.ts";

interface SupportFieldsProps {
  readonly view: AppointmentsView;
  readonly form: { readonly problems: FieldProblems };
  readonly fields: Fields;
  readonly isChange?: true | undefined;
}

/** What is asked of support alone: who gives it, whether the citizen knows of the time, whether somebody drives the citizen's car. */
export function SupportFields({ fields, form: { problems }, isChange, view }: SupportFieldsProps) {
  const { booking } = view;
  return (
    <>
      <RadioGroup
        name={bookingFields.deliverer}
        label="Hvem giver støtten?"
        choices={deliverers.map((value) => ({ value, label: delivererLabels[value] }))}
        value={textOf(fields, bookingFields.deliverer) || "staff"}
        problems={problems}
      />
      <Clauses view={view} rules={["staff"]} about="hvem der kommer" />
      {isChange === undefined && rulesNamed(booking, "planned-with-citizen").length > 0 && (
        <>
          <CheckboxGroup
            name={bookingFields.agreed}
            label="Er tiden aftalt med borgeren?"
            choices={[{ value: "ja", label: "Ja, vi har aftalt den sammen" }]}
            values={textOf(fields, bookingFields.agreed) === "ja" ? ["ja"] : []}
            problems={problems}
          />
          <Clauses view={view} rules={["planned-with-citizen"]} about="at planlægge sammen" />
        </>
      )}
      {rulesNamed(booking, "driving").length > 0 && (
        <>
          <TextArea
            name={bookingFields.driving}
            label="Skal medarbejderen køre borgerens bil?"
            hint="Kun i ganske særlige tilfælde. Skriv, hvorfor kørslen skal til. Ellers skal feltet være tomt."
            optional
            rows={2}
            value={textOf(fields, bookingFields.driving)}
            problems={problems}
          />
          <Clauses view={view} rules={["driving"]} about="kørsel" />
        </>
      )}
    </>
  );
}

interface ClausesProps {
  readonly rules: readonly string[];
  /** What it is about, after "Det siger standarden om". */
  readonly about: string;
  readonly view: AppointmentsView;
}

/** What the standard says of one thing, one click away; nothing where it says nothing. */
export function Clauses({ about, rules: names, view }: ClausesProps) {
  const rules = names.flatMap((name) => rulesNamed(view.booking, name));
  if (rules.length === 0) return null;
  return (
    <Why
      standard={view.owed.standardSlug}
      sources={rules.flatMap(({ sources }) => sources)}
      summary={`Det siger standarden om ${about}`}
    >
      {rules.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Why>
  );
}
