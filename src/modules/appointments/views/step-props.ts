import type { Appointment } from "../domain/appointment.ts";
import type { StaffPageProps } from "./appointments-frame.tsx";
import type { StaffForm } from "./staff-form.ts";

/** The steps that have a page of their own: those that something is written in. */
export type FormStep = "move" | "cancel" | "keep" | "not-held" | "late" | "told-cancelled" | "told-asked-to-move";

/** What a page of one step is shown with. */
export interface StepPageProps extends StaffPageProps {
  readonly appointment: Appointment;
  readonly step: FormStep;
  readonly form: StaffForm;
}
