import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readMyReports } from "../use-cases/read-reports.ts";
import { MyReports } from "../views/report-list.tsx";

/** What those who give the support have told the municipality, on the citizen's page of who gives it; null where it is not open to the reader. */
export async function reportsBesideSupport(app: App, actor: CitizenSide, caseId: string): Promise<VNode | null> {
  if (!permitsInGeneral(actor, "report:read")) return null;
  return <MyReports reports={await readMyReports(app, actor, caseId)} />;
}
