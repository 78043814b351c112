import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { doorAddress } from "../../../platform/door-address.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { type Counted, takeTurn } from "../../../platform/limits.ts";
import type { SignedInCitizen, SignedInStaff } from "../../../platform/sessions.ts";
import type { Frame } from "../../../ui/frame.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { homePath, ownAppointmentsPath, providerWeekPath } from "../../people/paths.ts";
import { citizenFrameOf, staffFrameOf } from "../../people/routes/frame-of.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { calendarAddressPath, calendarPath, calendarStep } from "../paths.ts";
import {
  type CalendarActor,
  dropCalendarAddress,
  fetchCalendar,
  hasCalendar,
  makeCalendarAddress,
  readCalendarAddress,
} from "../use-cases/calendar-address.ts";
import { CalendarPage } from "../views/calendar-page.tsx";

/** Where a calendar fetches somebody's appointments, without a login: the secret in the address is all that lets in. */
export const calendarFeedRoutes = (app: App) =>
  new Hono<Counted>().get("/kalender/:slug/:secret{[a-p]{64}}", async (c) => {
    const found = await fetchCalendar(app, c.req.param("slug"), c.req.param("secret"));
    if (!found) return c.notFound();
    await takeTurn(c, "calendar", found);
    return c.body(found.text, 200, {
      "Content-Type": "text/calendar; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox",
      "Referrer-Policy": "no-referrer",
    });
  });

/** The page where a citizen makes and stops it, mounted at `/borger/:slug`. */
export const citizenCalendarRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(calendarStep, (c) => show(app, c, null)).post(calendarStep, (c) => press(app, c));

/** The same for staff, mounted where their pages are. */
export const staffCalendarRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(calendarStep, (c) => show(app, c, null)).post(calendarStep, (c) => press(app, c));

type OwnContext = Context<SignedInCitizen> | Context<SignedInStaff>;

function actorOf(c: OwnContext): CalendarActor | undefined {
  const { actor } = c.var;
  return hasCalendar(actor) ? actor : undefined;
}

async function show(app: App, c: OwnContext, secret: string | null, status: 200 | 201 = 200) {
  const actor = actorOf(c);
  if (!actor) return c.notFound();
  const { municipality } = standardOf(app, actor);
  const page = (
    <CalendarPage
      frame={frameOf(app, actor)}
      path={calendarPath(actor)}
      back={backOf(actor)}
      address={await readCalendarAddress(app, actor)}
      fresh={secret === null ? null : addressOf(app, c, actor, secret)}
      notice={
        c.req.query("gjort") === "slettet" ? "Adressen er slettet. Ingen kalender kan hente fra den mere." : undefined
      }
      summary={actor.kind === "citizen" ? `Aftale med ${municipality.name}` : "Aftale"}
    />
  );
  return c.html(renderPage(page), status);
}

const addressOf = (app: App, c: OwnContext, actor: CalendarActor, secret: string): string => {
  const path = calendarAddressPath(actor.municipality, secret);
  return doorAddress(app.config, actor.kind === "citizen" ? "citizen" : "staff", new URL(path, c.req.url).href);
};

const frameOf = (app: App, actor: CalendarActor): Frame =>
  actor.kind === "citizen" ? citizenFrameOf(app, actor) : staffFrameOf(app, actor);

const backOf = (actor: CalendarActor) => {
  if (actor.kind === "citizen") return { text: "Min side", href: homePath("citizen", actor) };
  return actor.provider === null
    ? { text: "Dine aftaler", href: ownAppointmentsPath }
    : { text: "Uge", href: providerWeekPath };
};

/** The address is shown in the answer itself: it is kept nowhere, so that there is no page to come back to it on. */
async function press(app: App, c: OwnContext) {
  const actor = actorOf(c);
  if (!actor) return c.notFound();
  const wanted = textOf(await formFields(c), "handling");
  if (wanted === "lav") return show(app, c, await makeCalendarAddress(app, actor), 201);
  if (wanted === "slet") await dropCalendarAddress(app, actor);
  return c.redirect(`${calendarPath(actor)}${wanted === "slet" ? "?gjort=slettet" : ""}`, 303);
}
