import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { type CitizensWords, readOwnWords, versionIn } from "../domain/answer-form.ts";
import type { Appointment } from "../domain/appointment.ts";
import { type AppointmentRefusal, after, byForm, citizenMay } from "../domain/appointment-acts.ts";
import { stepEntry } from "../domain/appointment-entries.ts";
import type { TypedFields } from "../domain/booking-form.ts";
import { appointmentsOfCase, saveAppointment } from "../repository.ts";
import { newStep } from "./new-step.ts";

/** What the citizen can say to an appointment: that it is off, or that another time is wished. */
export const wishes = ["cancelled", "asked-to-move"] as const;
/** Borgerens ønske om en aftale. */
export type Wish = (typeof wishes)[number];

/** Why it was not taken. */
export type WishRefusal = AppointmentRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** An appointment as the citizen's pages name it. */
export interface MyAppointmentNamed {
  readonly caseId: string;
  readonly appointmentId: string;
}

/**
 * The citizen, or somebody whose mandate reaches it, cancels an appointment or asks for another time. Nobody has to say why.
 * Until somebody has answered, an appointment that is wished moved stands.
 *
 * @returns the path of the page to show
 */
export function tellWish(
  app: App,
  actor: CitizenSide,
  named: MyAppointmentNamed,
  wish: Wish,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, WishRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<WishRefusal>(tx, app, actor, { ...press, act: `appointment:${wish}` }, async () => {
      const found = await findMine(tx, actor, named);
      if (!found) return refused("not-found");
      const may = byForm(found, versionIn(typed.fields), (one) => citizenMay(one, app.clock.now()));
      if (!may.ok) return may;
      const read = readOwnWords(typed.fields);
      return read.ok ? keepWish(tx, app, actor, found, wish, read.value) : refused({ problems: read.refusal });
    }),
  );
}

async function findMine(tx: Tx, actor: CitizenSide, { appointmentId, caseId }: MyAppointmentNamed) {
  const record = await caseForAct(tx, actor, "appointment:wish", caseId);
  return record && (await appointmentsOfCase(tx, record.id)).find(({ id }) => id === appointmentId);
}

/** What the citizen calls off is the citizen's own; what comes instead is for later. */
const offBy = (wish: Wish) => (wish === "cancelled" ? { whose: "citizen" as const } : {});

async function keepWish(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  appointment: Appointment,
  wish: Wish,
  { how, note }: CitizensWords,
): Promise<Outcome<"told", WishRefusal>> {
  const { endsAt, startsAt } = appointment;
  const step = newStep(app, actor, { kind: wish, startsAt, endsAt, wishedBy: "citizen", how, note, ...offBy(wish) });
  const saved = after(appointment, step);
  await saveAppointment(tx, saved, { at: step.at, by: actor.id });
  const entry = stepEntry(appointment, saved, step, app.clock.today());
  await recordEvents(tx, app, actor, appointment.caseId, [entry]);
  return accepted("told");
}
