import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { readNextAppointment } from "../use-cases/read-appointments.ts";
import { NextAppointment } from "../views/next-appointment.tsx";

/** The next appointment in the cases that a page shows, for the citizen's start page; null where there is none. */
export async function nextAppointmentIn(
  app: App,
  actor: CitizenSide,
  caseIds: readonly string[],
): Promise<VNode | null> {
  const appointment = await readNextAppointment(app, actor, caseIds);
  if (!appointment) return null;
  return <NextAppointment appointment={appointment} municipality={actor.municipality} today={app.clock.today()} />;
}
