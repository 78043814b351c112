import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { hearingToAnswer } from "../domain/hearing.ts";
import { pointsEntry } from "../domain/hearing-entries.ts";
import { typedPoints } from "../domain/points-form.ts";
import { savePoints } from "../repository.ts";
import { readHearings } from "./read-hearings.ts";

/** Keeps what the municipality says to the party's answer, point by point, in place of what it said before. */
export function answerPoints(
  app: App,
  actor: Actor,
  caseId: string,
  fields: Fields,
): Promise<Outcome<"kept", "not-found" | "no-answer">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"kept", "not-found" | "no-answer">> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    const hearing = hearingToAnswer(await readHearings(tx, actor, caseId));
    if (!hearing || hearing.answers.length === 0) return refused("no-answer");
    const points = typedPoints(fields);
    if (JSON.stringify(points) === JSON.stringify(hearing.points)) return accepted("kept");
    await savePoints(tx, actor.tenantId, hearing.id, points);
    await recordEvents(tx, app, actor, caseId, [pointsEntry(points, app.clock.today())]);
    return accepted("kept");
  });
}
