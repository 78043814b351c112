import type { Door } from "../modules/people/domain/actor.ts";
import type { SignedInAtIssuer } from "../modules/people/domain/sign-in.ts";
import type { App } from "./app.ts";
import type { Tx } from "./database.ts";
import { newSecret, type SessionPlace } from "./sessions.ts";

/** Whose session it is: a member of staff, or a citizen, somebody who may act for others, or both in one person. */
export type SessionOwner =
  | { readonly door: "staff"; readonly staffId: string }
  | { readonly door: "citizen"; readonly citizenId: string | null; readonly representativeId: string | null };

/**
 * Begins a session under a new secret, and gives the cookie's value. Part of signing in. It counts as begun when the person
 * showed the issuer who they are: somebody who was signed in there since the morning has no new login at noon.
 */
export async function beginSession(
  tx: Tx,
  app: Pick<App, "clock" | "config">,
  owner: SessionOwner,
  signedIn: SignedInAtIssuer,
): Promise<string> {
  const { cookie, idHash } = newSecret(tx.tenant.id);
  const now = app.clock.now();
  await tx
    .insertInto("session")
    .values({
      tenant_id: tx.tenant.id,
      id_hash: Buffer.from(idHash),
      door: owner.door,
      staff_id: owner.door === "staff" ? owner.staffId : null,
      citizen_id: owner.door === "citizen" ? owner.citizenId : null,
      representative_id: owner.door === "citizen" ? owner.representativeId : null,
      issuer: signedIn.issuer,
      subject: signedIn.subject,
      issuer_session: signedIn.issuerSession,
      assurance: signedIn.assurance,
      began_at: secondsBefore(now, signedIn.shownSecondsAgo ?? 0),
      seen_at: now,
      ends_at: endOf(app, owner.door, now),
    })
    .execute();
  return cookie;
}

const secondsBefore = (now: string, seconds: number): string =>
  Temporal.Instant.from(now).subtract({ seconds }).toString({ smallestUnit: "millisecond" });

const endOf = (app: Pick<App, "config">, door: Door, now: string): string =>
  Temporal.Instant.from(now)
    .add({ hours: app.config.login.sessions[door].hours })
    .toString({ smallestUnit: "millisecond" });

/** Ends one session at once. */
export async function endSession(
  app: Pick<App, "database" | "clock">,
  { tenantId, idHash }: SessionPlace,
): Promise<void> {
  await app.database
    .of({ tenantId })
    .updateTable("session")
    .set({ ended_at: app.clock.now() })
    .where("tenant_id", "=", tenantId)
    .where("id_hash", "=", Buffer.from(idHash))
    .where("ended_at", "is", null)
    .execute();
}

/**
 * What an issuer says has ended: one session of its own, or all of a person's. Where it names both, the person's sessions
 * that it never named to us end too: one of them may be it.
 */
export interface EndedAtIssuer {
  readonly issuer: string;
  readonly subject: string | null;
  readonly issuerSession: string | null;
  /** Sessions that began later are others. */
  readonly before: string;
}

/** Ends the sessions that an issuer says have ended, in every municipality; how many there were. */
export async function endSessionsAtIssuer(
  app: Pick<App, "database" | "clock" | "municipalities">,
  door: Door,
  { issuer, subject, issuerSession, before }: EndedAtIssuer,
): Promise<number> {
  let ended = 0;
  for (const { tenantId } of app.municipalities.values()) {
    let sessions = app.database
      .of({ tenantId })
      .updateTable("session")
      .set({ ended_at: app.clock.now() })
      .where("tenant_id", "=", tenantId)
      .where("door", "=", door)
      .where("issuer", "=", issuer)
      .where("began_at", "<=", before)
      .where("ended_at", "is", null);
    if (subject !== null) sessions = sessions.where("subject", "=", subject);
    if (issuerSession !== null) {
      sessions = sessions.where((row) => {
        const isNamed = row("issuer_session", "=", issuerSession);
        return subject === null ? isNamed : row.or([isNamed, row("issuer_session", "is", null)]);
      });
    }
    const { numUpdatedRows } = await sessions.executeTakeFirst();
    ended += Number(numUpdatedRows);
  }
  return ended;
}

/** How long a session that has ended is still there, to be looked at after a fault. */
const keptDays = 30;

/** Deletes the sessions that ended long ago, in every municipality. Who looked at whom stands in the log of looks. */
export async function deleteOldSessions(app: Pick<App, "database" | "clock" | "municipalities">): Promise<void> {
  const before = Temporal.Instant.from(app.clock.now())
    .subtract({ hours: keptDays * 24 })
    .toString({ smallestUnit: "millisecond" });
  for (const { tenantId } of app.municipalities.values()) {
    await app.database
      .of({ tenantId })
      .deleteFrom("session")
      .where("tenant_id", "=", tenantId)
      .where((row) => row.or([row("ends_at", "<", before), row("ended_at", "<", before)]))
      .execute();
  }
}
