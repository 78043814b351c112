import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { ordersOfCase } from "../repository.ts";

/**
 * The provider that gives the support in a case now: the newest order that was accepted, while its provider still sees the
 * case. Null where nobody does. Part of other acts: permission is theirs.
 */
export async function runningProvider(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  { id, providers, tenantId }: Pick<CaseForActor, "id" | "providers" | "tenantId">,
): Promise<{ readonly slug: string; readonly name: string } | null> {
  const orders = await ordersOfCase(tx, tenantId, id);
  const running = orders.findLast(({ provider, state }) => state === "accepted" && providers.includes(provider));
  const known = standardOf(app, actor).providers.find(({ slug }) => slug === running?.provider);
  return known ? { slug: known.slug, name: known.name } : null;
}
