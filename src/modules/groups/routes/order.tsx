import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { PlacingWarning } from "../domain/placing.ts";
import { orderGroupsPath } from "../paths.ts";
import { placeInGroup } from "../use-cases/place-in-group.ts";
import { readPhasesBeside } from "../use-cases/read-phases.ts";
import { placesOfOrder, readOrderGroups } from "../use-cases/read-places.ts";
import { GroupsBesideOrder } from "../views/groups-beside-order.tsx";
import { OrderGroupsPage } from "../views/order-groups-page.tsx";
import { groupRefusalWords } from "../views/refusal-words.ts";
import { phaseRoutes } from "./phases.tsx";

type ProviderContext = Context<SignedInStaff>;
const groups = `/bestillinger/:orderId{${idPattern}}/grupper` as const;

/** The groups of a citizen in a provider's order, mounted at `/udfoerer`. */
export const orderGroupRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(groups, (c) => show(app, c, c.req.param("orderId"), {}))
    .post(`${groups}/ny`, (c) => put(app, c, c.req.param("orderId")))
    .route("/", phaseRoutes(app));

interface Shown {
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly warnings?: readonly PlacingWarning[];
  readonly refusal?: string;
}

async function show(app: App, c: ProviderContext, orderId: string, shown: Shown) {
  const { actor } = c.var;
  const view = await readOrderGroups(app, actor, orderId);
  if (!view) return c.notFound();
  const isFresh = shown.fields === undefined;
  const page = (
    <OrderGroupsPage
      frame={staffFrameOf(app, actor)}
      view={view}
      standard={actor.municipality}
      fields={shown.fields ?? {}}
      problems={shown.problems ?? []}
      warnings={shown.warnings ?? []}
      notice={isFresh && c.req.query("gjort") === "sat" ? "Borgeren er sat på og får et brev." : undefined}
      refusal={shown.refusal}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), shown.problems ? 422 : isFresh ? 200 : 409);
}

async function put(app: App, c: ProviderContext, orderId: string) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${orderGroupsPath(orderId)}?gjort=sat` };
  const outcome = await placeInGroup(app, c.var.actor, orderId, fields, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  const shown = typeof refusal === "string" ? { refusal: groupRefusalWords[refusal] } : refusal;
  return show(app, c, orderId, { fields, ...shown });
}

/** The groups of a citizen, as they stand on the page of a provider's order; null where the order has not been taken. */
export async function groupsBesideOrder(app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> {
  if (order.state !== "accepted") return null;
  const places = await placesOfOrder(app, actor, order);
  const beside = await readPhasesBeside(app, actor, order);
  const today = app.clock.today();
  const standard = actor.municipality;
  return <GroupsBesideOrder orderId={order.id} places={places} {...beside} standard={standard} today={today} />;
}
