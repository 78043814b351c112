import type { App } from "../../../platform/app.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { deleteKept, findKept } from "../repository.ts";

/** Throws away what the actor wrote and did not send. @returns the page that it was written on; undefined where it is not there. */
export async function discardKeptForm(app: App, actor: Actor, id: string): Promise<string | undefined> {
  const database = app.database.of(actor);
  const [kept] = await findKept(database, actor, { id });
  await deleteKept(database, actor, id);
  return kept?.page;
}

/** Throws away what says nothing but what is stored already. */
export const dropNeedless = (app: App, actor: Actor, id: string, keptAt: string): Promise<void> =>
  deleteKept(app.database.of(actor), actor, id, keptAt);
