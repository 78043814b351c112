import { Hono } from "hono";
import { staffCalendarRoutes } from "./modules/appointments/routes/calendar.tsx";
import { appointmentsWaiting, providerAppointmentRoutes } from "./modules/appointments/routes/provider.tsx";
import { providerWeekRoutes } from "./modules/appointments/routes/week.tsx";
import { changesBesideOrder } from "./modules/changes/routes/beside-order.tsx";
import { complaintsWaiting, providerComplaintRoutes } from "./modules/complaints/routes/provider.tsx";
import { complaintBesideOrder, takeDownRoutes } from "./modules/complaints/routes/take-down.tsx";
import { attendanceLink, attendanceRoutes } from "./modules/day-notes/routes/attendance.tsx";
import { notesBesideOrder, providerNoteRoutes } from "./modules/day-notes/routes/provider.tsx";
import { notesOfVisits } from "./modules/day-notes/use-cases/notes-of-visits.ts";
import type { BesideOrder } from "./modules/deliveries/routes/beside-order.ts";
import { providerRoutes } from "./modules/deliveries/routes/provider.tsx";
import { followUpBesideOrder, followUpsComing, providerFollowUpRoutes } from "./modules/follow-ups/routes/provider.tsx";
import { groupsBesideOrder, orderGroupRoutes } from "./modules/groups/routes/order.tsx";
import { leavingGroups, providerGroupRoutes } from "./modules/groups/routes/provider.tsx";
import { keptFormRoutes } from "./modules/kept-forms/routes/kept-forms.tsx";
import { providerLetterRoutes } from "./modules/letters/routes/letter.tsx";
import { phoneRoutes } from "./modules/offline-notes/routes/provider.ts";
import { ownLoginsRoutes } from "./modules/people/routes/own-logins.tsx";
import { providerReportRoutes, reportsBesideProvidersOrder } from "./modules/reports/routes/provider.tsx";
import { rulingsBesideOrder } from "./modules/rulings/routes/beside.tsx";
import type { App } from "./platform/app.ts";
import type { SignedInStaff } from "./platform/sessions.ts";

/** What modules show of an order on the provider's page of it, in this order. */
const besideProvidersOrder: readonly BesideOrder[] = [
  changesBesideOrder,
  notesBesideOrder,
  followUpBesideOrder,
  groupsBesideOrder,
  reportsBesideProvidersOrder,
  complaintBesideOrder,
  rulingsBesideOrder,
];

/** All that a provider has: its orders, and what citizens say of its support. */
export function providerPages(app: App): Hono<SignedInStaff> {
  const providers = new Hono<SignedInStaff>();
  providers.route(
    "/",
    providerRoutes(
      app,
      async (actor, orders) => ({
        above: (
          <>
            {await appointmentsWaiting(app, actor)}
            {await leavingGroups(app, actor)}
            {await complaintsWaiting(app, actor)}
          </>
        ),
        below: await followUpsComing(app, actor, orders),
      }),
      besideProvidersOrder,
    ),
  );
  providers.route("/", phoneRoutes(app));
  providers.route("/", providerNoteRoutes(app));
  providers.route("/", providerReportRoutes(app));
  providers.route("/", providerFollowUpRoutes(app));
  providers.route("/", providerAppointmentRoutes(app));
  providers.route("/", providerGroupRoutes(app, attendanceLink));
  providers.route("/", orderGroupRoutes(app));
  providers.route("/", attendanceRoutes(app));
  providers.route("/", providerWeekRoutes(app, notesOfVisits));
  providers.route("/", staffCalendarRoutes(app));
  providers.route("/", providerComplaintRoutes(app));
  providers.route("/", takeDownRoutes(app));
  providers.route("/", providerLetterRoutes(app));
  providers.route("/", ownLoginsRoutes(app));
  providers.route("/", keptFormRoutes(app));
  return providers;
}
