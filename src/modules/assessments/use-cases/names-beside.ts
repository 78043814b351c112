import type { App } from "../../../platform/app.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import type { Assessment } from "../domain/assessment.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { writersBeside } from "../domain/writers-beside.ts";

/** Who else has just written in an open assessment, by the key of the part. Part of other acts: permission is theirs. */
export async function namesBeside(
  app: App,
  actor: Actor,
  assessment: Assessment | undefined,
): Promise<AssessmentView["beside"]> {
  if (assessment === undefined || assessment.finishedOn !== null) return new Map();
  const database = app.database.of(actor);
  const beside = writersBeside(assessment.writers, actor, app.clock.now());
  const names = new Map<string, string>();
  for (const id of new Set(beside.map(({ by }) => by)))
    names.set(id, (await readStaff(database, actor.tenantId, id))?.name ?? "En kollega");
  return new Map(beside.map(({ part, by, minutes }) => [part, { name: names.get(by) ?? "En kollega", minutes }]));
}
