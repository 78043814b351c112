import type { Actor } from "../modules/people/domain/actor.ts";
import { type Act, permits, permitsInGeneral, type Relation } from "../modules/people/domain/permission.ts";

/** Somebody asked for what they may not do. Shown as "not there", so that the answer tells nothing. */
export class PermissionDenied extends Error {
  override readonly name = "PermissionDenied";
}

/**
 * Stops an act on a case that the actor has no right to: the first line of every use case.
 *
 * @throws PermissionDenied
 */
export function requirePermission(actor: Actor, act: Act, relation: Relation): void {
  if (!permits(actor, act, relation)) throw new PermissionDenied(act);
}

/**
 * The same for acts that are on no case yet.
 *
 * @throws PermissionDenied
 */
export function requireRole(actor: Actor, act: Act): void {
  if (!permitsInGeneral(actor, act)) throw new PermissionDenied(act);
}
