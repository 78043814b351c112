import assert from "node:assert/strict";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import { reportsInOrder } from "../src/modules/reports/use-cases/read-reports.ts";
import { writeReport } from "../src/modules/reports/use-cases/write-report.ts";
import type { App } from "../src/platform/app.ts";

/** A report of trouble in an order that runs, and one of the staff's own safety, as a route's parameters name them. */
export async function reportInOrder(
  app: App,
  provider: StaffActor,
  orderId: string,
): Promise<{ readonly reportId: string; readonly safetyId: string; readonly kind: string }> {
  const told = { text: "Døren er låst.", proposal: "", need: null, support: "partly", toAuthority: "" } as const;
  for (const kind of ["problem", "safety"] as const) {
    const written = await writeReport(
      app,
      provider,
      { orderId, kind },
      { ...told, ...(kind === "safety" && { support: "as-before" }), citizenKnows: true, on: app.clock.today() },
      { submissionId: app.newId(), path: "/" },
    );
    assert.deepEqual(written.ok || written.refusal, true);
  }
  const reports = await reportsInOrder(app.database.of(provider), orderId);
  const idOf = (wanted: string): string => reports.find(({ kind }) => kind === wanted)?.id ?? "";
  assert.ok(idOf("problem") && idOf("safety"));
  return { reportId: idOf("problem"), safetyId: idOf("safety"), kind: "problem" };
}
