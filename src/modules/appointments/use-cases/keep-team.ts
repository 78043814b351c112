import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { allStaff } from "../../people/use-cases/read-people.ts";
import type { Colleague } from "../domain/appointments-view.ts";
import { readTeam } from "../domain/team-form.ts";
import type { Team, TeamsView } from "../domain/week.ts";
import { endTeam, insertTeam, saveTeam, teamsOfProvider } from "../repository.ts";

/** Why a team was not kept. */
export type TeamRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** A provider's teams, for those who work there. They tell of no citizen. */
export async function readTeams(app: App, actor: StaffActor): Promise<TeamsView> {
  const database = app.database.of(actor);
  const provider = providerOf(actor);
  return { teams: await teamsOfProvider(database, provider), colleagues: await colleaguesIn(database, actor) };
}

/**
 * Makes a team, or changes what it is called and who is in it. Everybody who works for a provider may.
 *
 * @param teamId null for a new one
 */
export function keepTeam(
  app: App,
  actor: StaffActor,
  teamId: string | null,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, TeamRefusal>> {
  return inTeams(app, actor, press, "keep", async (tx, provider, teams) => {
    if (teamId !== null && !teams.some(({ id }) => id === teamId)) return refused("not-found");
    const staff = new Set((await colleaguesIn(tx, actor)).map(({ id }) => id));
    const others = teams.filter(({ id }) => id !== teamId);
    const read = readTeam(fields, staff, others);
    if (!read.ok) return refused({ problems: read.refusal });
    const registered = { at: app.clock.now(), by: actor.id };
    if (teamId === null) await insertTeam(tx, provider, { ...read.value, id: app.newId() }, registered);
    else await saveTeam(tx, { ...read.value, id: teamId });
    return accepted("kept");
  });
}

/** Ends a team; its people and their appointments stay as they are. */
export function closeTeam(
  app: App,
  actor: StaffActor,
  teamId: string,
  press: FormPress,
): Promise<Outcome<string, TeamRefusal>> {
  return inTeams(app, actor, press, "end", async (tx, _provider, teams) => {
    if (!teams.some(({ id }) => id === teamId)) return refused("not-found");
    await endTeam(tx, teamId, app.clock.now());
    return accepted("ended");
  });
}

function inTeams(
  app: App,
  actor: StaffActor,
  press: FormPress,
  act: string,
  work: (tx: Tx, provider: string, teams: readonly Team[]) => Promise<Outcome<string, TeamRefusal>>,
): Promise<Outcome<string, TeamRefusal>> {
  const provider = providerOf(actor);
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<TeamRefusal>(tx, app, actor, { ...press, act: `team:${act}` }, async () =>
      work(tx, provider, await teamsOfProvider(tx, provider)),
    ),
  );
}

/** @throws PermissionDenied for those who work for no provider */
function providerOf(actor: StaffActor): string {
  requireRole(actor, "team:keep");
  if (actor.provider === null) throw new PermissionDenied("team:keep");
  return actor.provider;
}

async function colleaguesIn(
  database: Tx | Database,
  { provider, tenantId }: StaffActor,
): Promise<readonly Colleague[]> {
  const staff = await allStaff(database, tenantId);
  return staff.filter((one) => one.provider === provider).map(({ id, name }) => ({ id, name }));
}
