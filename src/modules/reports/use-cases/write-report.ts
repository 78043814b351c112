import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { actOnOrder } from "../../deliveries/use-cases/act-on-order.ts";
import type { OrderInCase } from "../../deliveries/use-cases/order-for-provider.ts";
import { providerName } from "../../deliveries/use-cases/provider-name.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { isToAuthority, type Report, type ReportKind } from "../domain/report.ts";
import { reportEntry } from "../domain/report-entries.ts";
import type { ToldReport } from "../domain/report-form.ts";
import { insertReport } from "../repository.ts";

/** Why a report was not kept. */
export type ReportRefusal = "order-not-accepted" | "not-found";

/**
 * The provider reports back in an order that it has taken. What is about the staff's own safety stays with the provider and
 * is no document of the case; what it means for the support is told to the authority in a report of its own.
 */
export function writeReport(
  app: App,
  actor: StaffActor,
  named: { readonly orderId: string; readonly kind: ReportKind },
  told: ToldReport,
  press: FormPress,
): Promise<Outcome<string, ReportRefusal>> {
  const act = { orderId: named.orderId, may: "report:write", press: { ...press, act: "report:write" } } as const;
  return actOnOrder<ReportRefusal>(app, actor, act, async (tx, found) => {
    if (found.order.state !== "accepted") return refused("order-not-accepted");
    await keep(tx, app, actor, found, { ...told, kind: named.kind });
    return accepted("kept");
  });
}

async function keep(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { order, record }: OrderInCase,
  { toAuthority, ...told }: ToldReport & Pick<Report, "kind">,
): Promise<void> {
  const place = { caseId: record.id, orderId: order.id, by: actor.name, seen: null, settled: null };
  const report: Report = { ...told, ...place, id: app.newId() };
  const also: Report = { ...report, id: app.newId(), kind: "problem", text: toAuthority, proposal: "" };
  const reports = toAuthority === "" ? [report] : [report, also];
  for (const one of reports) await insertReport(tx, one, { at: app.clock.now(), by: actor.id });
  const name = providerName(app, actor, order.provider);
  const entries = reports.filter(isToAuthority).map((one) => reportEntry(one, name, app.clock.today()));
  await recordEvents(tx, app, actor, record.id, entries);
}
