import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import type { Citizen } from "../domain/citizen.ts";
import { holdsOn, type KnownMandate, type SessionAtCitizensDoor } from "../domain/mandate.ts";
import { nameKeptBack } from "../domain/sign-in.ts";
import { findCitizen, findCitizenSession, mandatesHeldBy, saveSessionMandate } from "../repository.ts";
import { noteHelped, noteOwnName } from "./note-helped.ts";

/** A session at the citizens' door, named by the digest of its cookie's secret. */
export interface SessionNamed {
  readonly tenantId: string;
  readonly idHash: Uint8Array;
}

/** For whom somebody who has signed in can act today. */
export interface WhomToActFor {
  /** The name of whoever has signed in. */
  readonly name: string;
  readonly choices: readonly KnownMandate[];
  /** The mandate in use; null while one acts for oneself, and once it has ended. */
  readonly mandateId: string | null;
  /** Whether the municipality knows them themselves. */
  readonly isCitizen: boolean;
  /** Whether they acted for somebody till now, and may no more. */
  readonly hasEnded: boolean;
}

/** Reads for whom this session can act today; undefined where it has ended. */
export async function readWhomToActFor(
  app: Pick<App, "database" | "clock" | "newId">,
  { tenantId, idHash }: SessionNamed,
): Promise<WhomToActFor | undefined> {
  const database = app.database.of({ tenantId });
  const session = await findCitizenSession(database, idHash, app.clock.now());
  if (!session) return undefined;
  const { citizen, choices } = await personOf(database, app, session);
  const visit = { id: app.newId(), at: app.clock.now() };
  if (citizen) await noteOwnName(database, citizen, visit);
  await noteHelped(database, choices, visit);
  const inUse = choices.find(({ id }) => id === session.mandateId)?.id ?? null;
  const hasEnded = session.mandateId !== null && inUse === null;
  return { name: citizen?.name ?? nameKeptBack, choices, mandateId: inUse, hasEnded, isCitizen: citizen !== undefined };
}

/** Whoever has signed in, with the mandates that hold for them today. */
async function personOf(
  tx: Tx | Database,
  app: Pick<App, "clock">,
  { citizenId, representativeId }: SessionAtCitizensDoor,
): Promise<{ readonly citizen: Citizen | undefined; readonly choices: readonly KnownMandate[] }> {
  const citizen = citizenId === null ? undefined : await findCitizen(tx, tx.tenant.id, citizenId);
  const held = await mandatesHeldBy(tx, { representativeId, cprNumber: citizen?.cprNumber ?? null });
  return { citizen, choices: held.filter((mandate) => holdsOn(mandate, app.clock.today())) };
}

/** Why nobody is chosen: the mandate is not theirs, or the municipality does not know them themselves. */
export type NotChosen = "not-yours" | "not-known";

/**
 * Makes a session act by one of its own mandates from the next request on, or, with null, for its own person again.
 * A mandate that is somebody else's, has ended or has not begun is refused, all alike; so is one's own person where the
 * municipality does not know it.
 */
export function actFor(
  app: Pick<App, "database" | "clock">,
  { tenantId, idHash }: SessionNamed,
  mandateId: string | null,
): Promise<Outcome<"changed", NotChosen>> {
  return transaction(app.database.of({ tenantId }), async (tx): Promise<Outcome<"changed", NotChosen>> => {
    const session = await findCitizenSession(tx, idHash, app.clock.now());
    const { choices } = session ? await personOf(tx, app, session) : { choices: [] };
    const mandate = mandateId === null ? null : choices.find(({ id }) => id === mandateId);
    if (!session || mandate === undefined) return refused("not-yours");
    if (mandate === null && session.citizenId === null) return refused("not-known");
    await saveSessionMandate(tx, idHash, mandate);
    return accepted("changed");
  });
}
