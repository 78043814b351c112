import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { canBeAppealed, complaintDeadlines } from "../../decisions/domain/complaint-deadlines.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { runningProvider } from "../../deliveries/use-cases/running-provider.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { type Actor, type CitizenActor, citizenOf, isCitizenSide } from "../../people/domain/actor.ts";
import type { ComplaintGround, DecisionToComplain } from "../domain/complaint-ground.ts";

/** What can be complained about in a case, for whoever complains. Part of other acts: permission is theirs. */
export async function readGround(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  record: CaseForActor,
): Promise<ComplaintGround> {
  const all = await readIssuedDecisions(tx, actor.tenantId, record.id);
  const { obligations } = await readOwed(tx, app, actor, record.id);
  const told = await toldOf(tx, actor, record, all);
  return {
    decisions: told.toReversed().map((decision): DecisionToComplain => {
      const deadlines = complaintDeadlines(obligations, all, decision, app.law);
      return {
        decision,
        appealable: decision.parts.filter(({ legalBasis }) => canBeAppealed(app.law, legalBasis)).map(({ id }) => id),
        complainBy: deadlineFor(deadlines, "complaint")?.due ?? null,
        deadlines,
      };
    }),
    provider: await runningProvider(tx, app, actor, record),
  };
}

/** At the citizens' door only those whose letter has come; that a decision was made is all that is told of them here. */
async function toldOf(
  tx: Tx | Database,
  actor: Actor,
  record: CaseForActor,
  all: readonly IssuedDecision[],
): Promise<readonly IssuedDecision[]> {
  if (!isCitizenSide(actor)) return all;
  const { id, municipality, name, tenantId } = { ...actor, id: citizenOf(actor) };
  const citizen: CitizenActor = { kind: "citizen", tenantId, municipality, id, name };
  const come = new Set((await readLetters(tx, citizen, record.id)).map((letter) => letter.id));
  return all.filter(({ letterId }) => come.has(letterId));
}
