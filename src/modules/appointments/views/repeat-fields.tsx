import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { repeatFields, weekdayNames } from "../domain/repeat-form.ts";
import type { StaffForm } from "./staff-form.ts";

interface RepeatFieldsProps {
  readonly view: AppointmentsView;
  readonly form: StaffForm;
  readonly fields: Fields;
}

/** Whether the appointment is repeated: how often, on which days, until when. */
export function RepeatFields({ fields, form: { problems }, view }: RepeatFieldsProps) {
  const { lastDay } = view.booking;
  const every = textOf(fields, repeatFields.every);
  const until = lastDay === null ? {} : { hint: `Støtten er bevilget til og med ${formatDay(lastDay)}.` };
  return (
    <Details summary="Skal aftalen gentages?" open={every !== "" && every !== "nej"}>
      <RadioGroup
        name={repeatFields.every}
        label="Hvor tit?"
        choices={[
          { value: "nej", label: "Kun den ene gang" },
          { value: "week", label: "Hver uge" },
          { value: "other-week", label: "Hver anden uge" },
        ]}
        value={every || "nej"}
        problems={problems}
      />
      <CheckboxGroup
        name={repeatFields.weekdays}
        label="Også andre dage i ugen?"
        hint="Ugedagen for den første aftale er altid med."
        choices={weekdayNames.map((name) => ({ value: name, label: capitalised(name) }))}
        values={ticked(fields, repeatFields.weekdays)}
        problems={problems}
      />
      <DateField
        name={repeatFields.until}
        label="Hvad er den sidste dag?"
        {...until}
        value={writtenDay(fields, repeatFields.until)}
        problems={problems}
      />
    </Details>
  );
}
