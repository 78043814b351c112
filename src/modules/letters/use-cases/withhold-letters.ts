import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { saveWithheld } from "../repository.ts";

/**
 * Takes paper letters that have not been posted out of the post: they are kept and never sent. Part of an act: permission is that
 * act's.
 *
 * @returns how many were still there to be taken out
 */
export const withholdLetters = (tx: Tx, app: App, letterIds: readonly string[]): Promise<number> =>
  saveWithheld(tx, letterIds, app.clock.today());
