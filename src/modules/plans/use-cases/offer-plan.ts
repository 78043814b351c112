import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { noteDepartures } from "../../departures/use-cases/note-departures.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { PlanContent } from "../domain/action-plan.ts";
import { goalless, goalPerTaskRules, mayOffer } from "../domain/offer-plan.ts";
import { offeredEntry } from "../domain/plan-entries.ts";
import { planLetterFacts } from "../domain/plan-letter-content.ts";
import { planLetter } from "../letters/plan-letter.ts";
import { savePlan } from "../repository.ts";
import { groundForWriting, type WritableGround, type WriteRefusal, type WrittenPlan } from "./save-plan-draft.ts";

/**
 * Offers the citizen a plan: keeps it, writes the letter about it, and tells the case.
 *
 * Law: serviceloven § 141.
 *
 * @returns the path that the first press of the form led to
 */
export function offerPlan(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenPlan,
  press: FormPress,
): Promise<Outcome<string, WriteRefusal | "goal-missing">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "plan:offer" }, async () => {
      const ground = await groundForWriting(tx, app, actor, caseId, written.seenVersion);
      if (!ground.ok) return ground;
      const complete = mayOffer(written.content, ground.value.grant, ground.value.guidance.plan);
      if (!complete.ok) return complete;
      await offer(tx, app, actor, ground.value, written.content);
      return complete;
    }),
  );
}

async function offer(tx: Tx, app: App, actor: Actor, ground: WritableGround, content: PlanContent): Promise<void> {
  const { record, grant, plan, today } = ground;
  const entry = offeredEntry(content, grant.granted, today);
  const letter = await makeLetter(tx, app, actor, ground, content, entry.event);
  const standing = {
    id: plan?.id ?? app.newId(),
    caseId: record.id,
    decisionId: grant.id,
    state: "offered",
    offeredOn: today,
    letterId: letter.id,
    updatedAt: app.clock.now(),
    updatedBy: actor.id,
  } as const;
  await savePlan(tx, actor.tenantId, standing, content, app.newId);
  await noteDepartures(tx, app, actor, record.id, ground.guidance.edition, departuresIn(content, ground));
  await recordEvents(tx, app, actor, record.id, [entry]);
}

/** The standard wants a goal for each task, and somebody has said why one has none. */
const departuresIn = (content: PlanContent, { grant, guidance }: WritableGround) =>
  content.goalDeparture.trim() === "" || goalless(content, grant.granted).length === 0
    ? []
    : goalPerTaskRules(guidance.plan)
        .slice(0, 1)
        .map(({ id }) => ({ act: "plan", clause: id, reason: content.goalDeparture }) as const);

/** The letter tells when the first follow-up will be, as it is once the plan has been offered. */
async function makeLetter(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: WritableGround,
  content: PlanContent,
  event: ReturnType<typeof offeredEntry>["event"],
): Promise<Letter> {
  const { record, facts, events, standard, grant, guidance, today } = ground;
  const citizen = await readCitizen(tx, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const after = { facts, events: event ? [...events, event] : [...events] };
  const deadlines = obligations(after, standard, app.law, today);
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  const document = planLetter(parties, planLetterFacts(content, grant.granted, { deadlines, guidance }));
  return keepLetter(tx, app, actor, record, { kind: "plan", document, channel: channelTo(app, actor, citizen) });
}
