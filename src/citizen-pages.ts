import { Hono } from "hono";
import { Fragment, h } from "preact";
import { citizenAccessRoutes } from "./modules/access-requests/routes/citizen.tsx";
import { sentBesideComplaint } from "./modules/appeals/routes/beside-complaint.tsx";
import { citizenAppealRoutes } from "./modules/appeals/routes/citizen.tsx";
import { applyRoutes } from "./modules/applications/routes/apply.tsx";
import { citizenApplicationRoutes } from "./modules/applications/routes/citizen.tsx";
import { citizenCalendarRoutes } from "./modules/appointments/routes/calendar.tsx";
import { citizenAppointmentRoutes } from "./modules/appointments/routes/citizen.tsx";
import { nextAppointmentIn } from "./modules/appointments/routes/next-up.tsx";
import { citizenChangeRoutes } from "./modules/changes/routes/citizen.tsx";
import { citizenComplaintRoutes } from "./modules/complaints/routes/citizen.tsx";
import { recordingRoutes } from "./modules/complaints/routes/recording.ts";
import { complainRoutes } from "./modules/complaints/routes/writing.tsx";
import { citizenConsentRoutes } from "./modules/consents/routes/citizen.tsx";
import { citizenSupportRoutes } from "./modules/day-notes/routes/citizen.tsx";
import { citizenDecisionRoutes } from "./modules/decisions/routes/citizen.tsx";
import { whoGivesRoutes } from "./modules/deliveries/routes/citizen.tsx";
import { citizenDocumentRoutes } from "./modules/documents/routes/citizen.tsx";
import { citizenFollowUpRoutes } from "./modules/follow-ups/routes/citizen.tsx";
import { citizenGroupRoutes } from "./modules/groups/routes/citizen.tsx";
import { citizenHearingRoutes } from "./modules/hearings/routes/citizen.tsx";
import { citizenInsightRoutes } from "./modules/insight/routes/citizen.tsx";
import { citizenRightsRoutes } from "./modules/insight/routes/rights.tsx";
import { keptFormRoutes } from "./modules/kept-forms/routes/kept-forms.tsx";
import { citizenLetterRoutes } from "./modules/letters/routes/letter.tsx";
import { citizenLooksRoutes } from "./modules/looks/routes/citizen.tsx";
import { citizenMandateRoutes } from "./modules/mandates/routes/citizen.tsx";
import { citizenMessageRoutes } from "./modules/messages/routes/citizen.tsx";
import { citizenOutsideRoutes } from "./modules/outside-requests/routes/citizen.tsx";
import { forWhomRoutes } from "./modules/people/routes/for-whom.tsx";
import { ownLoginsRoutes } from "./modules/people/routes/own-logins.tsx";
import { citizenPlanRoutes } from "./modules/plans/routes/citizen.tsx";
import { citizenGoalRoutes } from "./modules/plans/routes/own-goals-citizen.tsx";
import { personRoutes, writtenForYou } from "./modules/proposals/routes/person.tsx";
import { writerRoutes } from "./modules/proposals/routes/writer.tsx";
import { citizenQualityRoutes, qualityWayIn } from "./modules/quality/routes/citizen.tsx";
import { citizenRemarkRoutes } from "./modules/remarks/routes/citizen.tsx";
import { reportsBesideSupport } from "./modules/reports/routes/citizen.tsx";
import { rulingsBesideMyComplaint } from "./modules/rulings/routes/beside.tsx";
import type { App } from "./platform/app.ts";
import type { SignedInCitizen } from "./platform/sessions.ts";

/** All that somebody at the citizens' door has of their own. */
export function citizenPages(app: App): Hono<SignedInCitizen> {
  const citizens = new Hono<SignedInCitizen>();
  citizens.route(
    "/",
    citizenApplicationRoutes(app, async (actor, caseIds) =>
      h(Fragment, null, await writtenForYou(app, actor), await nextAppointmentIn(app, actor, caseIds)),
    ),
  );
  citizens.route("/", applyRoutes(app));
  citizens.route("/", writerRoutes(app));
  citizens.route("/", personRoutes(app));
  citizens.route("/", citizenMandateRoutes(app));
  citizens.route("/", forWhomRoutes(app));
  citizens.route("/", citizenLetterRoutes(app));
  citizens.route("/", citizenDocumentRoutes(app));
  citizens.route("/", citizenConsentRoutes(app));
  citizens.route("/", citizenMessageRoutes(app));
  citizens.route("/", citizenHearingRoutes(app));
  citizens.route("/", citizenDecisionRoutes(app));
  citizens.route("/", citizenPlanRoutes(app));
  citizens.route("/", whoGivesRoutes(app, [reportsBesideSupport]));
  citizens.route("/", citizenRemarkRoutes(app));
  citizens.route("/", citizenAppointmentRoutes(app));
  citizens.route("/", citizenCalendarRoutes(app));
  citizens.route("/", citizenSupportRoutes(app));
  citizens.route("/", citizenGroupRoutes(app));
  citizens.route("/", citizenGoalRoutes(app));
  citizens.route("/", complainRoutes(app));
  citizens.route("/", recordingRoutes(app));
  citizens.route("/", citizenComplaintRoutes(app, [sentBesideComplaint, rulingsBesideMyComplaint]));
  citizens.route(
    "/",
    citizenFollowUpRoutes(app, (actor, caseId, done) => qualityWayIn(app, actor, caseId, done === "sendt")),
  );
  citizens.route("/", citizenQualityRoutes(app));
  citizens.route("/", citizenChangeRoutes(app));
  citizens.route("/", citizenAccessRoutes(app));
  citizens.route("/", citizenOutsideRoutes(app));
  citizens.route("/", citizenAppealRoutes(app));
  citizens.route("/", citizenInsightRoutes(app));
  citizens.route("/", citizenRightsRoutes(app));
  citizens.route("/", citizenLooksRoutes(app));
  citizens.route("/", ownLoginsRoutes(app));
  citizens.route("/", keptFormRoutes(app));
  return citizens;
}
