import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Departure } from "../domain/departure.ts";
import { departuresOfCase, insertDeparture, saveReason, saveTakenBack } from "../repository.ts";

/** What a case departs from, as the act tells it. */
type ToldDeparture = Pick<Departure, "act" | "clause" | "editionOn" | "ground" | "reason">;

/** Counts that a case departs from its standard, once and for all. Part of other acts: permission and journal are theirs. */
export async function noteDepartures(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  editionOn: LocalDate,
  told: readonly Pick<Departure, "act" | "clause" | "reason">[],
): Promise<void> {
  for (const one of told) {
    const departure = fresh(app, caseId, { ...one, editionOn, ground: null });
    await insertDeparture(tx, actor.tenantId, actor.id, departure);
  }
}

/** What an act departs from, and why. */
export interface ClauseDeparted {
  readonly clause: string | null;
  readonly reason: string;
}

/**
 * The same for what was written of delivery and is put right: what is new is counted, what departs no more is taken back, and
 * a changed reason takes the place of the earlier one.
 *
 * @param put what it departs from, as it was written before and as it is now
 */
export async function noteCorrected(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  editionOn: LocalDate,
  put: { readonly before: readonly ClauseDeparted[]; readonly after: readonly ClauseDeparted[] },
): Promise<void> {
  const { tenantId, id: by } = actor;
  const standing = put.before.length === 0 ? [] : await departuresOfCase(tx, tenantId, caseId);
  for (const { clause, reason } of put.before) {
    const found = standing.findLast((one) => one.act === "delivery" && one.clause === clause && one.reason === reason);
    const still = put.after.find((one) => one.clause === clause);
    if (found && still) await saveReason(tx, tenantId, { ...found, reason: still.reason });
    else if (found) await saveTakenBack(tx, tenantId, found.id, { on: app.clock.today(), by });
  }
  const fresh = put.after.filter(({ clause }) => !put.before.some((one) => one.clause === clause));
  await noteDepartures(
    tx,
    app,
    actor,
    caseId,
    editionOn,
    fresh.map((one) => ({ act: "delivery", ...one })),
  );
}

/**
 * The same for answers, which can be given anew: a reason that was changed takes the place of the earlier one, and an answer
 * that no longer departs takes the departure back.
 *
 * @param asked the clauses that were answered in this act, with what is departed from among them
 */
export async function noteAnswered(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  asked: readonly { readonly clause: string; readonly departs: ToldDeparture | null }[],
): Promise<void> {
  const { tenantId, id: by } = actor;
  const standing = (await departuresOfCase(tx, tenantId, caseId)).filter(({ act }) => act === "answer");
  const on: LocalDate = app.clock.today();
  for (const { clause, departs } of asked) {
    const before = standing.find((one) => one.clause === clause);
    if (before && departs) await saveReason(tx, tenantId, { ...departs, id: before.id });
    else if (departs) await insertDeparture(tx, tenantId, by, fresh(app, caseId, departs));
    else if (before) await saveTakenBack(tx, tenantId, before.id, { on, by });
  }
}

const fresh = (app: App, caseId: string, told: ToldDeparture): Departure => ({
  ...told,
  id: app.newId(),
  caseId,
  departedOn: app.clock.today(),
});
