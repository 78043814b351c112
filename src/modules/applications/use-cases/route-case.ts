import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { movedEntry } from "../domain/act-entries.ts";

/** Why a case does not move: it is there already, or the municipality has no such unit. */
export type RouteRefusal = "same-unit" | "no-such-unit";

/**
 * Moves the case to another unit than the standard (or somebody) sent it to, with the reason kept. Whoever worked on it in
 * the old unit no longer does: the new unit gives it to somebody.
 */
export function routeCase(
  app: App,
  actor: Actor,
  caseId: string,
  to: { readonly unit: string; readonly reason: string },
): Promise<Outcome<"routed", RouteRefusal | "not-found">> {
  return transaction(app.database.of(actor), async (tx) => {
    const record = await caseForAct(tx, actor, "case:assign", caseId);
    if (!record) return refused("not-found");

    const { units } = standardOf(app, actor);
    const nameOf = (slug: string): string | undefined => units.find((unit) => unit.slug === slug)?.name;
    const name = nameOf(to.unit);
    if (name === undefined) return refused("no-such-unit");
    if (to.unit === record.unit) return refused("same-unit");

    await changeCase(tx, record, { unit: to.unit, caseworkerId: null });
    const move = { ...to, from: nameOf(record.unit) ?? record.unit, to: name };
    await recordEvents(tx, app, actor, caseId, [movedEntry(move, app.clock.today())]);
    return accepted("routed");
  });
}
