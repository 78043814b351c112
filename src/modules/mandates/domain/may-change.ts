import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type KnownMandate, stateOn } from "../../people/domain/mandate.ts";

/**
 * Whether somebody may change or stop a mandate: while it holds or is still to come, and a guardianship only by staff, for
 * no citizen can end what a court has set.
 */
export function mayChange(
  actor: Pick<Actor, "kind">,
  mandate: Pick<KnownMandate, "kind" | "from" | "to" | "withdrawnAt">,
  day: LocalDate,
): boolean {
  const isRunning = ["holds", "to-come"].includes(stateOn(mandate, day));
  return isRunning && (actor.kind === "staff" || mandate.kind !== "guardian");
}
