import type { App } from "../../../platform/app.ts";
import type { EndedThere } from "../../../platform/oidc/logout-token.ts";
import { endSession, endSessionsAtIssuer } from "../../../platform/session-store.ts";
import type { Session } from "../../../platform/sessions.ts";
import type { Door } from "../domain/actor.ts";

/** Ends somebody's session at once, at their own wish. */
export const signOut = (app: Pick<App, "database" | "clock">, session: Session): Promise<void> =>
  endSession(app, session);

/**
 * Ends the sessions at a door that rest on a login which the issuer says has ended: those that had begun when it was said,
 * to the second in which issuers count. How many there were.
 */
export function endLogins(
  app: Pick<App, "database" | "clock" | "municipalities">,
  door: Door,
  { age, id: _, ...ended }: EndedThere,
): Promise<number> {
  const before = Temporal.Instant.from(app.clock.now())
    .subtract({ milliseconds: Math.floor((age - 1) * 1000) })
    .toString({ smallestUnit: "millisecond" });
  return endSessionsAtIssuer(app, door, { ...ended, before });
}
