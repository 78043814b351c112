import assert from "node:assert/strict";
import { keepTeam, readTeams } from "../src/modules/appointments/use-cases/keep-team.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";

/** A new team of a provider with one of its people in it; tells its id. */
export async function teamOf(app: App, provider: StaffActor, name = `Hold ${app.newId()}`): Promise<string> {
  const fields = { navn: name, medlemmer: [provider.id] };
  const kept = await keepTeam(app, provider, null, fields, { submissionId: app.newId(), path: "/" });
  assert.deepEqual(kept.ok || kept.refusal, true);
  const team = (await readTeams(app, provider)).teams.find((one) => one.name === name);
  assert.ok(team);
  return team.id;
}
