import type { Context } from "hono";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { Desk } from "../domain/appointments-view.ts";
import { calendarPath } from "../paths.ts";
import { readOwnAppointments } from "../use-cases/read-own-appointments.ts";
import { OwnAppointmentsPage } from "../views/own-appointments-page.tsx";

/** A week of one's own appointments. */
export async function showOwn(app: App, c: Context<SignedInStaff>, path: string, of: Desk["kind"]) {
  const { actor } = c.var;
  const view = await readOwnAppointments(app, actor, parseLocalDate(c.req.query("uge") ?? ""));
  const frame = staffFrameOf(app, actor, path);
  const calendarHref = calendarPath(actor);
  return c.html(
    renderPage(<OwnAppointmentsPage frame={frame} view={view} path={path} of={of} calendarHref={calendarHref} />),
  );
}
