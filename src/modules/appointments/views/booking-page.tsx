import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { warningsRead } from "../domain/booking-warning.ts";
import { repeatFields, rhythms } from "../domain/repeat-form.ts";
import { newAppointmentPath } from "../paths.ts";
import { AppointmentsFrame, type StaffPageProps } from "./appointments-frame.tsx";
import { BookingFields } from "./booking-fields.tsx";
import { LetterChoice } from "./letter-choice.tsx";
import type { StaffForm } from "./staff-form.ts";
import { AllTheSame, Warnings } from "./warnings.tsx";

interface BookingPageProps extends StaffPageProps {
  readonly form: StaffForm;
  /** Who books. */
  readonly actor: { readonly id: string; readonly name: string };
  /** The kind that is booked, where whoever came here has said so. */
  readonly wanted?: string | undefined;
}

/** Where an appointment is booked. */
export function BookingPage(props: BookingPageProps) {
  const { actor, form, view, wanted } = props;
  const { desk, record } = view;
  const isProviders = desk.kind === "order";
  return (
    <AppointmentsFrame {...props} title="Lav en aftale" problems={form.problems}>
      <Warnings warnings={form.warnings} standard={view.owed.standardSlug} isSeries={isSeries(form)} />
      <Form
        keep="Ny aftale"
        keepIn={record.id}
        method="post"
        action={newAppointmentPath(desk)}
        submissionId={form.submissionId}
        hidden={{ [bookingFields.warned]: warningsRead(form.warnings) }}
      >
        <AllTheSame form={form} />
        <BookingFields view={view} form={form} start={startOf(actor, isProviders ? "support-visit" : (wanted ?? ""))} />
        <LetterChoice view={view} isProviders={isProviders} typed={form.typed} />
        <SubmitButton>{form.warnings.length > 0 ? "Gem alligevel" : "Gem aftalen"}</SubmitButton>
      </Form>
    </AppointmentsFrame>
  );
}

const isSeries = ({ typed }: StaffForm): boolean =>
  rhythms.some((one) => one === textOf(typed ?? {}, repeatFields.every));

/** What a new form begins with: whoever books meets the citizen, and has it in their calendar. */
const startOf = ({ id, name }: BookingPageProps["actor"], kind: string): Fields => ({
  [bookingFields.kind]: kind,
  [bookingFields.whom]: name,
  [bookingFields.staff]: id,
});
