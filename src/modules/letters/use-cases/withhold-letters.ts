import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { saveAllWithheld, saveWithheld } from "../repository.ts";

/**
 * Takes paper letters that have not been posted out of the post: they are kept and never sent. Part of an act: permission is that
 * act's.
 *
 * @returns how many were still there to be taken out
 */
export const withholdLetters = (tx: Tx, app: App, letterIds: readonly string[]): Promise<number> =>
  saveWithheld(tx, letterIds, app.clock.today());

/**
 * Takes everything out of the post that waits to be sent to the citizen of these cases, on paper or by Digital Post. Part of an act:
 * permission is that act's.
 *
 * @returns how many letters
 */
export const withholdAll = (tx: Tx, app: App, caseIds: readonly string[]): Promise<number> =>
  saveAllWithheld(tx, caseIds, { on: app.clock.today(), at: app.clock.now() });
