import type { App, Municipality } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { lockCase } from "../../cases/use-cases/lock-case.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { systemIn } from "../../people/domain/actor.ts";
import { currentGrant } from "../../plans/domain/grant.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { casesWithEnds, changesOfCase } from "../repository.ts";
import { cancelAfterDecision, endIfOver } from "./end-if-over.ts";

/**
 * Writes down, in every municipality, the ends of support whose last day has gone: what was agreed or decided takes effect on its
 * day, whoever is at work, and what was booked for after a last day that is decided is cancelled. Run nightly; run twice it changes nothing.
 *
 * @returns how many ended
 */
export async function letEndsTakeEffect(app: App): Promise<number> {
  let ended = 0;
  for (const municipality of app.municipalities.values()) {
    const cases = await casesWithEnds(app.database.of(municipality));
    for (const caseId of cases) ended += await endIn(app, municipality, caseId);
  }
  return ended;
}

function endIn(app: App, municipality: Municipality, caseId: string): Promise<number> {
  const { tenantId } = municipality;
  return transaction(app.database.of(municipality), async (tx) => {
    await lockCase(tx, caseId);
    const system = systemIn(municipality);
    const today = app.clock.today();
    const decisions = await readIssuedDecisions(tx, tenantId, caseId);
    const { events } = await readCaseFile(tx, tenantId, caseId);
    const current = currentGrant(decisions, today);
    const ground = {
      decisions,
      events,
      grant: current.ok ? current.value : undefined,
      record: { id: caseId, tenantId },
      standard: standardOf(app, system),
    };
    let ended = 0;
    for (const change of await changesOfCase(tx, caseId)) {
      await cancelAfterDecision(tx, app, system, ground, change);
      if (await endIfOver(tx, app, system, ground, change, today)) ended += 1;
    }
    return ended;
  });
}
