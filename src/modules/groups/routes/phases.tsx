import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { orderPhasesPath } from "../paths.ts";
import { readPhases } from "../use-cases/read-phases.ts";
import { writePhase } from "../use-cases/write-phase.ts";
import { PhasesPage } from "../views/phases-page.tsx";

type ProviderContext = Context<SignedInStaff>;
const phases = `/bestillinger/:orderId{${idPattern}}/forloeb` as const;

/** The phases of a course in a provider's order, mounted at `/udfoerer`. */
export const phaseRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(phases, (c) => show(app, c, c.req.param("orderId"), {}))
    .post(`${phases}/ny`, (c) => write(app, c, c.req.param("orderId")));

interface Shown {
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(app: App, c: ProviderContext, orderId: string, shown: Shown) {
  const { actor } = c.var;
  const view = await readPhases(app, actor, orderId);
  if (!view) return c.notFound();
  const isFresh = shown.fields === undefined;
  const page = (
    <PhasesPage
      frame={staffFrameOf(app, actor)}
      view={view}
      standard={actor.municipality}
      fields={shown.fields ?? {}}
      problems={shown.problems ?? []}
      notice={isFresh && c.req.query("gjort") === "gemt" ? "Fasen er gemt." : undefined}
      refusal={shown.refusal}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), shown.problems ? 422 : isFresh ? 200 : 409);
}

const refusalWords = {
  "order-not-accepted": "Sig først ja til bestillingen.",
  "case-closed": "Sagen er lukket.",
  "no-course": "Støtten er ikke bevilget som et forløb med faser. Spørg sagsbehandleren.",
} as const;

async function write(app: App, c: ProviderContext, orderId: string) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${orderPhasesPath(orderId)}?gjort=gemt` };
  const typed = { fields, dayIn: (name: string) => typedDay(fields, name) };
  const outcome = await writePhase(app, c.var.actor, orderId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  const shown = typeof refusal === "string" ? { refusal: refusalWords[refusal] } : refusal;
  return show(app, c, orderId, { fields, ...shown });
}
