import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { withholdLetters } from "../../letters/use-cases/withhold-letters.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { hearingsToTakeBack } from "../domain/hearing.ts";
import { takenBackEntry } from "../domain/hearing-entries.ts";
import { readHearings } from "./read-hearings.ts";

/** Why a hearing is not taken back: it has left the house, it never was, or nobody says why. */
export type TakeBackRefusal = "not-found" | "already-sent" | "reason-missing";

/**
 * Takes a hearing's letter out of the post before it is sent: its day may have passed, or what it says be wrong. The letter is kept
 * and never sent; the party has not been heard by it.
 */
export function takeBackHearing(
  app: App,
  actor: Actor,
  caseId: string,
  { hearingId, reason, ...press }: FormPress & { readonly hearingId: string; readonly reason: string },
): Promise<Outcome<string, TakeBackRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, TakeBackRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    return oncePressed<TakeBackRefusal>(tx, app, actor, { ...press, act: "hearing:take-back" }, async () => {
      const hearing = hearingsToTakeBack(await readHearings(tx, actor, caseId)).find(({ id }) => id === hearingId);
      if (!hearing) return refused("already-sent");
      if (reason === "") return refused("reason-missing");
      if ((await withholdLetters(tx, app, [hearing.letterId])) === 0) return refused("already-sent");
      const entry = takenBackEntry(hearing, reason, app.clock.today());
      await recordEvents(tx, app, actor, caseId, [entry]);
      return accepted(null);
    });
  });
}
