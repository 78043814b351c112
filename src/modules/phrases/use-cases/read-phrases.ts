import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { newestOf, type Phrase } from "../domain/phrase.ts";
import { allPhrases } from "../repository.ts";

/** The library as those who decide see it, those in use first. */
export function readPhrases(app: App, actor: StaffActor): Promise<readonly Phrase[]> {
  requireRole(actor, "decision:draft");
  return allPhrases(app.database.of(actor));
}

/** One phrase, with who wrote the newest version; undefined where there is none. */
export async function readPhrase(
  app: App,
  actor: StaffActor,
  id: string,
): Promise<{ readonly phrase: Phrase; readonly writtenByName: string } | undefined> {
  const phrase = (await readPhrases(app, actor)).find((one) => one.id === id);
  if (!phrase) return undefined;
  const writer = await readStaff(app.database.of(actor), actor.tenantId, newestOf(phrase).writtenBy);
  return { phrase, writtenByName: writer?.name ?? "" };
}

/** The library as part of a decision: permission is that act's. */
export const phrasesIn = (tx: Tx | Database): Promise<readonly Phrase[]> => allPhrases(tx);
