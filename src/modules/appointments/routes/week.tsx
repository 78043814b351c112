import { type Context, Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { providerWeekPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { WhoseWeek } from "../domain/week.ts";
import { calendarPath, teamsPath } from "../paths.ts";
import { closeTeam, keepTeam, readTeams, type TeamRefusal } from "../use-cases/keep-team.ts";
import { type NotesOfVisits, readWeek } from "../use-cases/read-week.ts";
import { TeamPage, TeamsPage } from "../views/teams-page.tsx";
import { WeekPage } from "../views/week-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** A provider's week and its teams, mounted at `/udfoerer`. */
export const providerWeekRoutes = (app: App, notesOf: NotesOfVisits) =>
  new Hono<SignedInStaff>()
    .get("/uge", (c) => showWeek(app, c, notesOf))
    .get("/hold", (c) => showTeams(app, c, null))
    .post("/hold", (c) => keep(app, c, null))
    .get(`/hold/:teamId{${idPattern}}`, (c) => showTeam(app, c, c.req.param("teamId"), null))
    .post(`/hold/:teamId{${idPattern}}`, (c) => keep(app, c, c.req.param("teamId")))
    .post(`/hold/:teamId{${idPattern}}/nedlaeg`, (c) => end(app, c, c.req.param("teamId")));

async function showWeek(app: App, c: StaffContext, notesOf: NotesOfVisits) {
  const day = parseLocalDate(c.req.query("uge") ?? "") ?? app.clock.today();
  const view = await readWeek(app, c.var.actor, { whose: whoseIn(c), day, notesOf });
  return c.html(
    renderPage(
      <WeekPage
        frame={staffFrameOf(app, c.var.actor, providerWeekPath)}
        view={view}
        calendarHref={calendarPath(c.var.actor)}
      />,
    ),
  );
}

function whoseIn(c: StaffContext): WhoseWeek {
  const [team, person] = [c.req.query("hold") ?? "", c.req.query("medarbejder") ?? ""];
  if (isId(team)) return { kind: "team", teamId: team };
  if (isId(person)) return { kind: "person", staffId: person };
  return { kind: c.req.query("vis") === "alle" ? "all" : "own" };
}

interface Sent {
  readonly fields: FormFields;
  readonly refusal: Exclude<TeamRefusal, "not-found">;
}

const notices: Readonly<Record<string, string>> = { gemt: "Holdet er gemt.", nedlagt: "Holdet er nedlagt." };

async function showTeams(app: App, c: StaffContext, sent: Sent | null) {
  const page = (
    <TeamsPage
      frame={staffFrameOf(app, c.var.actor, providerWeekPath)}
      view={await readTeams(app, c.var.actor)}
      notice={sent === null ? notices[c.req.query("gjort") ?? ""] : undefined}
      typed={sent?.fields ?? null}
      problems={sent?.refusal.problems ?? []}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), sent === null ? 200 : 422);
}

async function showTeam(app: App, c: StaffContext, teamId: string, sent: Sent | null) {
  const view = await readTeams(app, c.var.actor);
  const team = view.teams.find(({ id }) => id === teamId);
  if (!team) return c.notFound();
  const page = (
    <TeamPage
      frame={staffFrameOf(app, c.var.actor, providerWeekPath)}
      view={view}
      team={team}
      typed={sent?.fields ?? null}
      problems={sent?.refusal.problems ?? []}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), sent === null ? 200 : 422);
}

async function keep(app: App, c: StaffContext, teamId: string | null) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${teamsPath}?gjort=gemt` };
  return answer(app, c, teamId, fields, await keepTeam(app, c.var.actor, teamId, fields, press));
}

async function end(app: App, c: StaffContext, teamId: string) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${teamsPath}?gjort=nedlagt` };
  return answer(app, c, teamId, fields, await closeTeam(app, c.var.actor, teamId, press));
}

function answer(
  app: App,
  c: StaffContext,
  teamId: string | null,
  fields: FormFields,
  outcome: Outcome<string, TeamRefusal>,
) {
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  const sent = { fields, refusal: outcome.refusal };
  return teamId === null ? showTeams(app, c, sent) : showTeam(app, c, teamId, sent);
}
