import { Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { providerAppointmentsPath } from "../../people/paths.ts";
import { appointmentsWaitingFor } from "../use-cases/read-own-appointments.ts";
import { WaitingNotice } from "../views/waiting-notice.tsx";
import { showOwn } from "./own-appointments.tsx";
import { deskRoutes } from "./staff-pages.tsx";

/** What citizens have said to a provider of appointments, as it stands above its orders; null where nothing waits. */
export async function appointmentsWaiting(app: App, actor: StaffActor): Promise<VNode | null> {
  const count = await appointmentsWaitingFor(app, actor);
  return count === 0 ? null : <WaitingNotice count={count} />;
}

/** A provider's appointments in its orders, mounted at `/udfoerer`. */
export const providerAppointmentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/aftaler", (c) => showOwn(app, c, providerAppointmentsPath, "order"))
    .route(
      "/",
      deskRoutes(app, {
        base: `/bestillinger/:orderId{${idPattern}}`,
        deskIn: ({ orderId = "" }) => ({ kind: "order", orderId }),
      }),
    );
