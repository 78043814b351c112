import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { providerOrderPath } from "../../deliveries/paths.ts";
import { readProviderOrder } from "../../deliveries/use-cases/read-provider-orders.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { type ReportKind, reportKinds } from "../domain/report.ts";
import { readAnswer, readReport, reportFields } from "../domain/report-form.ts";
import { safetyOutcomes } from "../domain/report-words.ts";
import { reportNames } from "../paths.ts";
import { reportsInOrder } from "../use-cases/read-reports.ts";
import { settleSafety } from "../use-cases/settle-safety.ts";
import { writeReport } from "../use-cases/write-report.ts";
import { ProviderReports } from "../views/provider-reports.tsx";
import { SettleSafetyPage } from "../views/settle-safety.tsx";
import { WriteReportPage } from "../views/write-report-page.tsx";

type ProviderContext = Context<SignedInStaff>;
const one = `/bestillinger/:orderId{${idPattern}}/tilbagemelding/:kind` as const;

/** What a provider reports in an order, as it stands on the order's page. */
export async function reportsBesideProvidersOrder(
  app: App,
  actor: StaffActor,
  { id, state }: SupportOrder,
): Promise<VNode | null> {
  if (state !== "accepted") return null;
  const reports = await reportsInOrder(app.database.of(actor), id);
  return <ProviderReports orderId={id} reports={reports} newSubmissionId={app.newId} />;
}

/** Mounted at `/udfoerer`: where a provider reports back. */
export const providerReportRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(one, (c) => show(app, c, c.req.param()))
    .post(one, (c) => write(app, c, c.req.param()))
    .post(`/bestillinger/:orderId{${idPattern}}/arbejdsmiljoe/:safetyId{${idPattern}}`, (c) =>
      settle(app, c, safetyIn(c.req.param())),
    );

interface SafetyNamed {
  readonly orderId: string;
  readonly reportId: string;
}

const safetyIn = ({ orderId, safetyId }: { readonly orderId: string; readonly safetyId: string }): SafetyNamed => ({
  orderId,
  reportId: safetyId,
});

async function settle(app: App, c: ProviderContext, named: SafetyNamed) {
  const fields = await formFields(c);
  const told = readAnswer(fields, safetyOutcomes, "blank", app.clock.today());
  if (!told.ok) return showSettling(app, c, named, { fields, problems: told.refusal });
  const back = providerOrderPath(named.orderId);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${back}?gjort=afsluttet` };
  const outcome = await settleSafety(app, c.var.actor, named, told.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return outcome.refusal === "not-found" ? c.notFound() : c.redirect(`${back}?gjort=var-afsluttet`, 303);
}

/** What was missing, beside what was typed. */
async function showSettling(app: App, c: ProviderContext, named: SafetyNamed, { fields, problems }: CameBack) {
  const { actor } = c.var;
  const view = await readProviderOrder(app, actor, named.orderId);
  const reports = view ? await reportsInOrder(app.database.of(actor), named.orderId) : [];
  const report = reports.find(({ id, kind }) => id === named.reportId && kind === "safety");
  if (!view || !report) return c.notFound();
  const page = (
    <SettleSafetyPage
      {...named}
      frame={staffFrameOf(app, actor)}
      report={report}
      citizenName={view.citizen.name}
      caseNumber={view.record.number}
      fields={fields}
      problems={problems}
      submissionId={submissionIn(fields, app.newId)}
    />
  );
  return c.html(renderPage(page), 422);
}

interface Named {
  readonly orderId: string;
  readonly kind: string;
}

const kindNamed = (name: string): ReportKind | undefined => reportKinds.find((kind) => reportNames[kind] === name);

async function write(app: App, c: ProviderContext, named: Named) {
  const kind = kindNamed(named.kind);
  if (kind === undefined) return c.notFound();
  const fields = await formFields(c);
  const told = readReport(kind, fields, typedDay(fields, reportFields.on), app.clock.today());
  if (!told.ok) return show(app, c, named, { fields, problems: told.refusal });
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${providerOrderPath(named.orderId)}?gjort=${kind === "safety" ? "til-leder" : "meldt"}`,
  };
  const outcome = await writeReport(app, c.var.actor, { orderId: named.orderId, kind }, told.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named, { fields, refusal: "Bestillingen er ikke i gang hos jer. Ring til kommunen." });
}

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(app: App, c: ProviderContext, named: Named, back?: CameBack) {
  const { actor } = c.var;
  const kind = kindNamed(named.kind);
  const view = kind && (await readProviderOrder(app, actor, named.orderId));
  if (!kind || !view) return c.notFound();
  const about = kind === "safety" ? ["working-environment"] : ["report-change", "report-problem"];
  const page = (
    <WriteReportPage
      frame={staffFrameOf(app, actor)}
      kind={kind}
      order={view.order}
      citizenName={view.citizen.name}
      caseNumber={view.record.number}
      rules={view.rules.filter(({ rule }) => about.includes(rule))}
      standardSlug={actor.municipality}
      fields={back?.fields ?? {}}
      problems={back?.problems}
      refusal={back?.refusal}
      submissionId={back ? submissionIn(back.fields, app.newId) : app.newId()}
    />
  );
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}
