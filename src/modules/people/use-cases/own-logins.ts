import type { App } from "../../../platform/app.ts";
import { endSessionsLike, type OpenSession, openSessionsLike } from "../../../platform/own-sessions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import type { Actor } from "../domain/actor.ts";
import type { SessionNamed } from "./act-for.ts";

type Needs = Pick<App, "database" | "clock" | "config">;

/**
 * Where somebody has signed in at this door of this municipality, and it still holds: this login first. The citizens' page
 * names the citizen, which is a look as on every other.
 */
export async function readOwnLogins(app: Needs, session: SessionNamed, actor: Actor): Promise<readonly OpenSession[]> {
  if (actor.kind !== "staff") {
    const look = { ...ownLook(actor, "looks:read-own"), purpose: "Se egne logins" };
    await noteLooks(app.database.of(session), actor, [look]);
  }
  return openSessionsLike(app, session);
}

/** Logs somebody off in one other place, or with null in all others. What is named and is not theirs is left alone. */
export const endOwnLogins = (app: Needs, session: SessionNamed, name: string | null): Promise<number> =>
  endSessionsLike(app, session, name);
