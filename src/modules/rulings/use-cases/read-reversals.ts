import type { App } from "../../../platform/app.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { sharedReversals, type TagCount } from "../domain/reversal-counts.ts";
import { casesThatFailed, countTags } from "../repository.ts";

/** What whoever writes the standard can learn of reversals, without any case. */
export interface ReversalsView {
  readonly standard: Standard;
  readonly clauses: ReturnType<typeof sharedReversals>;
  readonly themes: ReturnType<typeof sharedReversals>;
}

/**
 * How often decisions that rest on each clause and theme are upheld or reversed, for whoever writes the standard.
 *
 * @throws PermissionDenied
 */
export async function readReversals(app: App, actor: StaffActor): Promise<ReversalsView> {
  if (actor.role !== "editor" && actor.role !== "manager") throw new PermissionDenied("reversal counts");
  const database = app.database.of(actor);
  return {
    standard: standardOf(app, actor),
    clauses: sharedReversals(await countTags(database, "clause")),
    themes: sharedReversals(await countTags(database, "theme")),
  };
}

/**
 * How often decisions that used each phrase of the library were reversed, by the phrases' ids.
 *
 * @throws PermissionDenied for those who decide no cases
 */
export async function reversedPhrases(app: App, actor: StaffActor): Promise<ReadonlyMap<string, TagCount>> {
  requireRole(actor, "decision:draft");
  const counts = await countTags(app.database.of(actor), "phrase");
  return new Map(counts.map((count) => [count.name, count]));
}

/** The cases in which a phrase failed, among those that the reader may see. Each is a look. */
export async function casesOfPhrase(app: App, actor: StaffActor, phraseId: string) {
  requireRole(actor, "decision:draft");
  const database = app.database.of(actor);
  const ids = await casesThatFailed(database, { kind: "phrase", name: phraseId });
  const open = await casesForReading(database, actor, ids, "ruling:read");
  return [...open.values()].map(({ id, number }) => ({ id, number }));
}
