import { Hono } from "hono";
import { reviewRoutes } from "./modules/access/routes/review.tsx";
import { managerDepartureRoutes } from "./modules/departures/routes/leader.tsx";
import { managerMoneyRoutes } from "./modules/figures/routes/leader.tsx";
import { logControlRoutes } from "./modules/looks/routes/log-control.tsx";
import { managerQualityRoutes } from "./modules/quality/routes/leader.tsx";
import type { App } from "./platform/app.ts";
import type { SignedInStaff } from "./platform/sessions.ts";

/** All that managers have beside the cases: control of looks and openings, departures, and figures. */
export function leaderPages(app: App): Hono<SignedInStaff> {
  const leaders = new Hono<SignedInStaff>();
  leaders.route("/", logControlRoutes(app));
  leaders.route("/", reviewRoutes(app));
  leaders.route("/", managerDepartureRoutes(app));
  leaders.route("/", managerQualityRoutes(app));
  leaders.route("/", managerMoneyRoutes(app));
  return leaders;
}
