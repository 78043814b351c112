import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { bookingFields } from "../domain/booking-form.ts";
import {
  asksWhy,
  type BookingWarning,
  dayOfWarning,
  sourcesOf,
  warningInWords,
  warningsRead,
} from "../domain/booking-warning.ts";
import type { StaffForm } from "./staff-form.ts";

interface WarningsProps {
  readonly warnings: readonly BookingWarning[];
  /** The municipality whose standard is cited. */
  readonly standard: string;
  /** True for many appointments at once: then each warning tells its day. */
  readonly isSeries?: boolean;
}

/** What is to be known before the form is sent once more; it can be sent all the same. */
export function Warnings({ isSeries = false, standard, warnings }: WarningsProps) {
  if (warnings.length === 0) return null;
  const sources = [...new Set(warnings.flatMap(sourcesOf))];
  const areMany = isSeries || new Set(warnings.map(dayOfWarning)).size > 1;
  return (
    <Alert kind="warning" heading="Er det rigtigt?">
      <ul>
        {warnings.map((warning) => (
          <li key={warningsRead([warning])}>
            {areMany && <DayOf warning={warning} />}
            {warningInWords(warning)}
          </li>
        ))}
      </ul>
      <p>Der er ikke gemt noget endnu. Ret det, eller gem det alligevel.</p>
      {sources.length > 0 && <Why standard={standard} sources={sources} />}
    </Alert>
  );
}

function DayOf({ warning }: { warning: BookingWarning }) {
  const day = dayOfWarning(warning);
  return (
    day !== null && (
      <>
        <Day day={day} short />:{" "}
      </>
    )
  );
}

/** Why it is booked all the same: asked where it goes beside the order or the standard. */
export function AllTheSame({ form: { problems, typed, warnings } }: { form: StaffForm }) {
  if (!warnings.some(asksWhy)) return null;
  return (
    <TextArea
      name={bookingFields.allTheSame}
      label="Hvorfor gør I det alligevel?"
      hint="Skriv, hvad I har aftalt med borgeren, og hvorfor det er sådan. Det kommer med i sagen."
      rows={3}
      value={textOf(typed ?? {}, bookingFields.allTheSame)}
      problems={problems}
    />
  );
}
