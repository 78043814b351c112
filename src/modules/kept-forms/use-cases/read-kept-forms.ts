import type { App } from "../../../platform/app.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { openCases } from "../../cases/use-cases/is-open-to.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { KeptForm } from "../domain/kept-form.ts";
import { countKeptByCase, findKept } from "../repository.ts";

/**
 * What the actor wrote on a page and has not sent, newest first. It is the actor's own, and no look at the case; the page that
 * it is shown on has passed the case's gate.
 */
export const readKeptOn = (app: App, actor: Actor, path: string): Promise<readonly KeptForm[]> =>
  findKept(app.database.of(actor), actor, { path });

/**
 * All that the actor wrote and has not sent, newest first, but for what is about cases that have closed to the actor. The
 * citizens' page names the citizen, which is a look as on every other.
 */
export async function readKept(app: App, actor: Actor): Promise<readonly KeptForm[]> {
  if (actor.kind !== "staff") {
    const look = { ...ownLook(actor, "looks:read-own"), purpose: "Se egne påbegyndte tekster" };
    await noteLooks(app.database.of(actor), actor, [look]);
  }
  const kept = await findKept(app.database.of(actor), actor);
  const open = await openCases(app, actor, casesOf(kept));
  return kept.filter(({ caseId }) => caseId === null || open.has(caseId));
}

/** How many there are of them. */
export async function countKept(app: App, actor: Actor): Promise<number> {
  const counted = await countKeptByCase(app.database.of(actor), actor);
  const open = await openCases(app, actor, casesOf(counted));
  const shown = counted.filter(({ caseId }) => caseId === null || open.has(caseId));
  return shown.reduce((sum, { count }) => sum + count, 0);
}

const casesOf = (kept: readonly { readonly caseId: string | null }[]): readonly string[] => [
  ...new Set(kept.flatMap(({ caseId }) => caseId ?? [])),
];
