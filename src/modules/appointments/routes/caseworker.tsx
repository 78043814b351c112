import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { ownAppointmentsPath } from "../../people/paths.ts";
import { showOwn } from "./own-appointments.tsx";
import { deskRoutes } from "./staff-pages.tsx";

/** The authority's appointments, mounted at `/sagsbehandler`. */
export const caseworkerAppointmentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/aftaler", (c) => showOwn(app, c, ownAppointmentsPath, "case"))
    .route(
      "/",
      deskRoutes(app, {
        base: `/sager/:caseId{${idPattern}}`,
        deskIn: ({ caseId = "" }) => ({ kind: "case", caseId }),
      }),
    );
