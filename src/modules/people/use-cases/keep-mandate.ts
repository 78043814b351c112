import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Actor, CitizenSide } from "../domain/actor.ts";
import { holdsOn, type KnownMandate, type MandateRefusal, mayBeGiven, type NewMandate } from "../domain/mandate.ts";
import {
  findCitizen,
  insertMandate,
  keepRepresentative,
  mandatesHeldBy,
  mandatesOfCitizen,
  saveMandateWithdrawn,
} from "../repository.ts";
import { noteHelped } from "./note-helped.ts";

/**
 * Lets somebody act for a citizen, in the parts that are named. Part of a larger act: permission and journal are that act's.
 *
 * @returns the new mandate's id
 */
export async function keepMandate(
  tx: Tx,
  app: Pick<App, "newId" | "clock">,
  actor: Actor,
  citizenId: string,
  fresh: NewMandate,
): Promise<Outcome<string, MandateRefusal>> {
  const citizen = await findCitizen(tx, actor.tenantId, citizenId);
  const given = mayBeGiven(fresh, citizen?.cprNumber ?? null, app.clock.today());
  if (!given.ok) return refused(given.refusal);
  const { name, cprNumber, ...named } = given.value;
  const id = app.newId();
  const representativeId = await keepRepresentative(tx, { id: app.newId(), name, cprNumber });
  const kept = { ...named, id, citizenId, representativeId, name, givenAt: app.clock.now(), givenBy: actor.id };
  await insertMandate(tx, kept);
  return accepted(id);
}

/**
 * Lets a mandate be followed by another for the same helper, from today; one that somebody has ended meanwhile stays ended.
 * Part of a larger act: permission and journal are that act's.
 */
export async function replaceMandate(
  tx: Tx,
  app: Pick<App, "newId" | "clock">,
  actor: Actor,
  old: KnownMandate,
  change: Pick<NewMandate, "parts" | "to" | "basis" | "note">,
): Promise<Outcome<NewMandate, MandateRefusal | "not-found">> {
  const today = app.clock.today();
  const { name, kind } = old;
  const from = old.from < today ? today : old.from;
  const given = mayBeGiven({ ...change, name, kind, from, cprNumber: null }, null, today);
  if (!given.ok) return given;
  if (!(await endMandate(tx, app, actor, old))) return refused("not-found");
  const { cprNumber: _, ...named } = given.value;
  const { citizenId, representativeId } = old;
  const id = app.newId();
  await insertMandate(tx, { ...named, id, citizenId, representativeId, givenAt: app.clock.now(), givenBy: actor.id });
  return given;
}

/** Ends a citizen's mandate from now on. False where it had ended. Part of a larger act: permission and journal are that act's. */
export const endMandate = (
  tx: Tx,
  app: Pick<App, "clock">,
  actor: Actor,
  { id, citizenId }: Pick<KnownMandate, "id" | "citizenId">,
): Promise<boolean> => saveMandateWithdrawn(tx, { id, citizenId, at: app.clock.now(), by: actor.id });

/** A citizen's mandates, the newest first. Part of other acts: permission is theirs. */
export const mandatesGivenBy = (tx: Tx | Database, citizenId: string): Promise<readonly KnownMandate[]> =>
  mandatesOfCitizen(tx, citizenId);

/** The names of those whom a citizen may act for today; nobody for whoever acts for somebody else just now. */
export async function readWhomIHelp(
  app: Pick<App, "database" | "clock">,
  actor: CitizenSide,
): Promise<readonly string[]> {
  if (actor.kind !== "citizen") return [];
  const database = app.database.of(actor);
  const cprNumber = (await findCitizen(database, actor.tenantId, actor.id))?.cprNumber ?? null;
  const held = cprNumber === null ? [] : await mandatesHeldBy(database, { representativeId: null, cprNumber });
  const open = held.filter((mandate) => holdsOn(mandate, app.clock.today()));
  await noteHelped(database, open, actor.visit);
  return [...new Set(open.map(({ citizenName }) => citizenName))];
}
