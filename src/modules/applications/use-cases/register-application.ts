import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { WrittenDate } from "../domain/read-person.ts";
import { readRegistration } from "../domain/registration.ts";
import { type IntakeForm, type IntakeProblems, placeInForm, placeProblems, withPlace } from "./place-in-form.ts";
import { receiveApplication } from "./receive-application.ts";

/** Intake's form for an application: what was typed, and the two dates as they could be read. */
export interface RegistrationForm extends IntakeForm {
  readonly receivedOn: WrittenDate;
}

/**
 * Registers an application that came by phone, letter, a doctor or in person, for a citizen that is known or new: the same
 * case, receipt and deadlines as when the citizen applies online. The same press again leads to the same case.
 *
 * @returns the case's id
 */
export function registerApplication(
  app: App,
  actor: StaffActor,
  form: RegistrationForm,
): Promise<Outcome<string, IntakeProblems>> {
  requireRole(actor, "application:register");
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: form.submissionId,
    act: "application:register",
  };
  return transaction(app.database.of(actor), (tx) => once(tx, app, press, () => register(tx, app, actor, form)));
}

async function register(
  tx: Tx,
  app: App,
  actor: StaffActor,
  form: RegistrationForm,
): Promise<Outcome<string, IntakeProblems>> {
  const application = readRegistration(form.fields, form.receivedOn, app.clock.today());
  const place = await placeInForm(tx, app, actor, form);
  if (!place.ok || !application.ok)
    return refused(placeProblems(actor, place, application.ok ? [] : application.refusal));

  return withPlace(tx, app, actor, form, place.value, async (citizen, into) => {
    const record = await receiveApplication(tx, app, actor, { citizen, application: application.value, into });
    return accepted(record.id);
  });
}
