import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { ListedOrder } from "../../deliveries/domain/listed-order.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { providerFollowUpPath } from "../../deliveries/paths.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { saidBy } from "../../plans/domain/own-goal.ts";
import { namedForms } from "../domain/follow-up-opening.ts";
import { blankPart, partOfSide } from "../domain/follow-up-part.ts";
import { fieldsOfPart, partVersionField } from "../domain/part-form.ts";
import { partRefusalWords } from "../domain/part-refusals.ts";
import { proposedFields, reportProblems, reportRules, togetherRule, withPickedNotes } from "../domain/report-form.ts";
import { readFormsAskedFor } from "../use-cases/read-forms-asked-for.ts";
import { type ProviderPreparing, readProviderPreparing } from "../use-cases/read-preparing.ts";
import { writePart } from "../use-cases/write-part.ts";
import { FollowUpBesideOrder } from "../views/beside-order.tsx";
import { FormsAskedFor } from "../views/forms-asked-for.tsx";
import { ProviderPreparingPage, ProviderTogetherPage } from "../views/provider-preparing-page.tsx";
import { saveOrSend } from "../views/together-form.tsx";

type ProviderContext = Context<SignedInStaff>;
type ProviderSide = "provider" | "together";
const all = `/bestillinger/:orderId{${idPattern}}/opfoelgning` as const;

/** The way from an order that has been taken to its follow-up. */
export const followUpBesideOrder = async (
  _app: App,
  _actor: StaffActor,
  { id, state }: SupportOrder,
): Promise<VNode | null> => (state === "accepted" ? <FollowUpBesideOrder orderId={id} /> : null);

/** Which follow-ups come soon, as it stands below a provider's orders, those listed there alone; null where none does. */
export async function followUpsComing(
  app: App,
  actor: StaffActor,
  orders: readonly ListedOrder[],
): Promise<VNode | null> {
  const forms = namedForms(await readFormsAskedFor(app, actor), orders);
  return forms.length === 0 ? null : <FormsAskedFor forms={forms} today={app.clock.today()} />;
}

/** What the provider prepares for a follow-up, mounted at `/udfoerer`: its own part, and the citizen's, written together. */
export const providerFollowUpRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => show(app, c, c.req.param("orderId"), "provider"))
    .post(`${all}/udfoererens-del`, (c) => write(app, c, c.req.param("orderId"), "provider"))
    .get(`${all}/sammen`, (c) => show(app, c, c.req.param("orderId"), "together"))
    .post(`${all}/sammen`, (c) => write(app, c, c.req.param("orderId"), "together"));

const notices: Readonly<Record<string, string>> = {
  gemt: "Det er gemt. Det er ikke sendt endnu.",
  sendt: "Det er sendt til sagsbehandleren. I kan rette det, indtil opfølgningen er holdt.",
};

interface CameBack {
  readonly fields: Fields;
  readonly refusal?: string;
  readonly problems?: FieldProblems;
}

async function show(app: App, c: ProviderContext, orderId: string, side: ProviderSide, back?: CameBack) {
  const { actor } = c.var;
  const view = await readProviderPreparing(app, actor, orderId);
  if (!view || (side === "together" && !view.isRunning)) return c.notFound();
  const shown = {
    ...view,
    ...filledIn(view, actor, side, back?.fields),
    orderId,
    frame: staffFrame(actor, view.standard.municipality.name),
    submissionId: back === undefined ? app.newId() : submissionIn(back.fields, app.newId),
    refusal: back?.refusal,
    problems: back?.problems,
    rules: reportRules(view.guidance),
    isMadeTogether: togetherRule(view.guidance.followUp) !== undefined,
    notice: notices[c.req.query("gjort") ?? ""],
  };
  const page = side === "provider" ? <ProviderPreparingPage {...shown} /> : <ProviderTogetherPage {...shown} />;
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}

/** What stands in the form: what came back, else what was saved, else what the notes propose. */
function filledIn(view: ProviderPreparing, actor: StaffActor, side: ProviderSide, back: Fields | undefined) {
  const part = partOfSide(view.parts, side);
  const version = { [partVersionField]: String(part?.version ?? 0) };
  if (back !== undefined) return { fields: { ...back, ...version }, isProposed: false };
  const isProposed = side === "provider" && part === undefined;
  const stored = isProposed
    ? proposedFields(view.inNotes, view.use)
    : fieldsOfPart(part?.writing ?? blankPart(saidBy(actor, view.today)), view.goals);
  return { fields: { ...stored, ...version }, isProposed };
}

async function write(app: App, c: ProviderContext, orderId: string, side: ProviderSide) {
  const { actor } = c.var;
  const typed = await formFields(c);
  const view = await readProviderPreparing(app, actor, orderId);
  if (!view) return c.notFound();
  const fields = side === "provider" ? withPickedNotes(typed, view.inNotes) : typed;
  const isSent = textOf(fields, saveOrSend.name) === saveOrSend.send;
  const problems = side === "provider" && isSent ? reportProblems(fields, view.guidance.followUp) : [];
  if (problems.length > 0) return show(app, c, orderId, side, { fields, problems });
  const seenVersion = Number(textOf(fields, partVersionField)) || 0;
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${providerFollowUpPath(orderId)}?gjort=${isSent ? "sendt" : "gemt"}`,
  };
  const outcome = await writePart(
    app,
    actor,
    view.record.id,
    { side, fields, isSent, seenVersion, seenPage: null, told: null },
    press,
  );
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, orderId, side, { fields, refusal: partRefusalWords[outcome.refusal] });
}
