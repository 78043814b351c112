import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseIdsAfter, obligationsOfCase } from "../repository.ts";
import { rewriteObligations } from "./record-events.ts";

const piece = 200;

/** How many cases were computed anew, and the ids of those where something came out different. */
export interface Recomputed {
  readonly cases: number;
  readonly changed: readonly string[];
}

/**
 * Computes every case's obligations anew, each in a transaction of its own. Run nightly, since a day that passes turns
 * open into missed, and after a new edition or law. Run twice on one day it changes nothing.
 */
export async function recomputeObligations(app: App): Promise<Recomputed> {
  let cases = 0;
  const changed: string[] = [];
  for (const { tenantId, slug } of app.municipalities.values()) {
    const owner = { tenantId, municipality: slug };
    for await (const id of caseIds(app, owner.tenantId)) {
      cases += 1;
      if (await recomputeCase(app, owner, id)) changed.push(id);
    }
  }
  return { cases, changed };
}

async function* caseIds(app: App, tenantId: string): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const ids: readonly string[] = await caseIdsAfter(app.database.of({ tenantId }), tenantId, after, piece);
    yield* ids;
    after = ids.at(-1) ?? null;
    if (ids.length < piece) return;
  }
}

function recomputeCase(app: App, owner: { tenantId: string; municipality: string }, caseId: string): Promise<boolean> {
  return transaction(app.database.of(owner), async (tx) => {
    const before = await obligationsOfCase(tx, owner.tenantId, caseId);
    await rewriteObligations(tx, app, owner, caseId);
    const now = await obligationsOfCase(tx, owner.tenantId, caseId);
    return canonicalJson(before as unknown as Json) !== canonicalJson(now as unknown as Json);
  });
}
