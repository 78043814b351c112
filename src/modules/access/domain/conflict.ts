import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";

/**
 * Inhabilitet: a member of staff who has nothing to do with a citizen's cases, and why.
 *
 * Law: forvaltningsloven §§ 3-6.
 */
export interface Conflict {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly reason: string;
  /** ISO moments in UTC. */
  readonly registeredAt: string;
  readonly registeredBy: string;
  /** Null while it holds. */
  readonly ended: { readonly at: string; readonly by: string } | null;
}

/** Kollega: somebody who can be named as having a conflict of interest. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** The fields of the form. */
export const conflictFields = { who: "medarbejder", reason: "grund" } as const;

/** Why a conflict of interest is not registered. */
export type ConflictRefusal = "not-a-colleague" | "reason-missing" | "already-registered" | "not-found";

/** Whom it is about and why, if both can be read. */
export function readConflict<Somebody extends Colleague>(
  colleagues: readonly Somebody[],
  told: { readonly staffId: string; readonly reason: string },
): Outcome<{ readonly who: Somebody; readonly reason: string }, "not-a-colleague" | "reason-missing"> {
  const who = colleagues.find(({ id }) => id === told.staffId);
  if (!who) return refused("not-a-colleague");
  return isBlank(told.reason) ? refused("reason-missing") : accepted({ who, reason: told.reason.trim() });
}
