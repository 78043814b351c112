import assert from "node:assert/strict";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import { reportsInOrder } from "../src/modules/reports/use-cases/read-reports.ts";
import { writeReport } from "../src/modules/reports/use-cases/write-report.ts";
import type { App } from "../src/platform/app.ts";

/** A report of trouble in an order that runs, as a route's parameters name it. */
export async function reportInOrder(
  app: App,
  provider: StaffActor,
  orderId: string,
): Promise<{ readonly reportId: string; readonly kind: string }> {
  const told = { text: "Døren er låst.", proposal: "", need: null, support: "partly", toAuthority: "" } as const;
  const written = await writeReport(
    app,
    provider,
    { orderId, kind: "problem" },
    { ...told, citizenKnows: true, on: app.clock.today() },
    { submissionId: app.newId(), path: "/" },
  );
  assert.deepEqual(written.ok || written.refusal, true);
  const [report] = await reportsInOrder(app.database.of(provider), orderId);
  assert.ok(report);
  return { reportId: report.id, kind: "problem" };
}
