import type { Actor } from "../modules/people/domain/actor.ts";
import { type Act, permitsInGeneral } from "../modules/people/domain/permission.ts";

/** Somebody asked for what they may not do. Shown as "not there", so that the answer tells nothing. */
export class PermissionDenied extends Error {
  override readonly name = "PermissionDenied";
}

/**
 * Stops an act that is on no case yet, or a list: the first line of such a use case. Acts on a case go through its gates
 * (`cases/use-cases`), which answer as if the case were not there.
 *
 * @throws PermissionDenied
 */
export function requireRole(actor: Actor, act: Act): void {
  if (!permitsInGeneral(actor, act)) throw new PermissionDenied(act);
}
