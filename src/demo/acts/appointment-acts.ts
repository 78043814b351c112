import { addDays } from "../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Desk } from "../../modules/appointments/domain/appointments-view.ts";
import { bookingFields, type TypedFields } from "../../modules/appointments/domain/booking-form.ts";
import { warningsRead } from "../../modules/appointments/domain/booking-warning.ts";
import { bookAppointment } from "../../modules/appointments/use-cases/book-appointment.ts";
import { readMyAppointments } from "../../modules/appointments/use-cases/read-appointments.ts";
import { tellWish } from "../../modules/appointments/use-cases/tell-wish.ts";
import type { StaffActor } from "../../modules/people/domain/actor.ts";
import { done, inHand, press, type Scene, type SceneAct, unchanged } from "../scene.ts";
import { ordered } from "./order-acts.ts";

/** The caseworker is to come home to the citizen a week later, to talk about what is needed. */
export const inviteHome: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  const told = {
    [bookingFields.kind]: "home-visit",
    [bookingFields.about]: "Vi taler om din hverdag: hvad der går godt, og hvad du gerne vil have hjælp til.",
    [bookingFields.bring]: "Breve fra din læge eller dit sygehus, hvis du har nogen.",
    [bookingFields.letter]: "ja",
  };
  await book(scene, caseworker, { kind: "case", caseId }, told, addDays(scene.app.clock.today(), 7));
  return unchanged;
};

/** The provider books the next two visits. */
export const bookVisits: SceneAct = async (scene) => {
  const { leader, orderId } = await ordered(scene);
  const told = {
    [bookingFields.kind]: "support-visit",
    [bookingFields.agreed]: "ja",
    [bookingFields.about]: "Vi åbner posten sammen og lægger en plan for ugen.",
  };
  for (const days of [7, 14])
    await book(scene, leader, { kind: "order", orderId }, told, addDays(scene.app.clock.today(), days));
  return unchanged;
};

/** The citizen asks for another time for the first appointment that there is. */
export const askOtherTime: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  const first = (await readMyAppointments(app, citizen, caseId))?.appointments[0];
  if (!first) throw new RangeError("there is no appointment to move");
  const fields = { udgave: `${first.version}`, oenske: "Jeg er dårlig om morgenen. Kan det blive efter kl. 12?" };
  const typed: TypedFields = { fields, dayIn: () => "blank" };
  done(await tellWish(app, citizen, { caseId, appointmentId: first.id }, "asked-to-move", typed, press(scene)), scene);
  return unchanged;
};

/** Books at home, at an hour of the citizen's own; what there is to know of the day first is read, and it is booked all the same. */
async function book(
  scene: Scene,
  by: StaffActor,
  desk: Desk,
  told: Readonly<Record<string, string>>,
  day: LocalDate,
): Promise<void> {
  const hour = 9 + (scene.plot.place % 6);
  const fields = {
    ...told,
    [bookingFields.from]: `${hour}`,
    [bookingFields.to]: `${hour + 1}`,
    [bookingFields.where]: "home",
    [bookingFields.whom]: by.name,
    [bookingFields.staff]: by.id,
  };
  const send = (warned: string) =>
    bookAppointment(
      scene.app,
      by,
      desk,
      { fields: { ...fields, [bookingFields.warned]: warned }, dayIn: () => day },
      press(scene),
    );
  const first = await send("");
  const isWarned = !first.ok && typeof first.refusal === "object" && "warnings" in first.refusal;
  done(isWarned ? await send(warningsRead(first.refusal.warnings)) : first, scene);
}
