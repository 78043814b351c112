import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { providerAppointmentsPath } from "../paths.ts";
import { deskRoutes, showOwn } from "./staff-pages.tsx";

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
