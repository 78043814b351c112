import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { actOnOrder } from "../../deliveries/use-cases/act-on-order.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ToldAnswer } from "../domain/report-form.ts";
import { insertReportStep, reportsOfOrder } from "../repository.ts";
import type { AnswerReportRefusal } from "./answer-report.ts";

/**
 * The provider's own people settle what was told of their safety in the citizen's home: the provider answers for it day to
 * day. No document of the case comes of it.
 *
 * Law: arbejdsmiljøloven.
 */
export function settleSafety(
  app: App,
  actor: StaffActor,
  named: { readonly orderId: string; readonly reportId: string },
  { outcome, text }: ToldAnswer,
  press: FormPress,
): Promise<Outcome<string, AnswerReportRefusal>> {
  const act = { orderId: named.orderId, may: "report:write", press: { ...press, act: "report:safety" } } as const;
  return actOnOrder<AnswerReportRefusal>(app, actor, act, async (tx, { record }) => {
    const reports = await reportsOfOrder(tx, named.orderId);
    const report = reports.find(({ id, kind }) => id === named.reportId && kind === "safety");
    if (!report) return refused("not-found");
    if (report.settled !== null) return refused("already-settled");
    const step = { id: app.newId(), reportId: report.id, on: app.clock.today(), by: actor.name, text, outcome };
    await insertReportStep(tx, step, { at: app.clock.now(), by: actor.id });
    await recordEvents(tx, app, actor, record.id, []);
    return accepted("settled");
  });
}
