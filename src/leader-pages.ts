import { Hono } from "hono";
import { reviewRoutes } from "./modules/access/routes/review.tsx";
import { managerDepartureRoutes } from "./modules/departures/routes/leader.tsx";
import { managerMoneyRoutes } from "./modules/figures/routes/leader.tsx";
import { logControlRoutes } from "./modules/looks/routes/log-control.tsx";
import type { App } from "./platform/app.ts";
import type { SignedInStaff } from "./platform/sessions.ts";

/** All that a manager has beside the cases: the control of looks, where the standard is departed from, and the figures. */
export function leaderPages(app: App): Hono<SignedInStaff> {
  const managers = new Hono<SignedInStaff>();
  managers.route("/", logControlRoutes(app));
  managers.route("/", reviewRoutes(app));
  managers.route("/", managerDepartureRoutes(app));
  managers.route("/", managerMoneyRoutes(app));
  return managers;
}
