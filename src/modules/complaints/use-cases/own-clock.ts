import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { ComplaintClocks } from "../domain/complaint-views.ts";
import { type ClockGround, owedForComplaint } from "../domain/own-clock.ts";

/** What the clocks of a case's complaints are read from. Part of other acts: permission is theirs. */
export const clockGround = async (tx: Tx | Database, app: App, actor: Actor, caseId: string): Promise<ClockGround> => ({
  file: await readCaseFile(tx, actor.tenantId, caseId),
  standard: standardOf(app, actor),
  law: app.law,
  today: app.clock.today(),
});

/** What is owed for each of these complaints, by its id. */
export async function clocksOf(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  caseId: string,
  complaints: readonly { readonly id: string }[],
): Promise<ComplaintClocks> {
  if (complaints.length === 0) return new Map();
  const ground = await clockGround(tx, app, actor, caseId);
  return new Map(complaints.map(({ id }) => [id, owedForComplaint(ground, id)]));
}
