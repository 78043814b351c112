import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { ProtectedAddressPage } from "../../people/views/protected-address-page.tsx";
import type { ListedOrder } from "../domain/listed-order.ts";
import { promisesOf } from "../domain/promises.ts";
import { providerHomePath, providerOrderPath } from "../paths.ts";
import { readProviderOrder, readProviderOrders, seeAddressForVisit } from "../use-cases/read-provider-orders.ts";
import { ProviderOrderPage } from "../views/provider-order-page.tsx";
import { type BesideOrders, ProviderOrdersPage } from "../views/provider-orders-page.tsx";
import { providerRefusalWords } from "../views/refusal-words.ts";
import { allBeside, type BesideOrder } from "./beside-order.ts";
import { providerActs } from "./provider-acts.ts";

type ProviderContext = Context<SignedInStaff>;

/** What other modules show on a provider's list of these orders. */
export type BesideOrderList = (actor: StaffActor, orders: readonly ListedOrder[]) => Promise<BesideOrders>;

/** Mounted at `/udfoerer`: the provider's orders, what it does with each, and what other modules show beside one. */
export const providerRoutes = (
  app: App,
  besideList: BesideOrderList = async () => ({ above: null, below: null }),
  beside: readonly BesideOrder[] = [],
) =>
  new Hono<SignedInStaff>()
    .get("/", async (c) => {
      const { actor } = c.var;
      const orders = await readProviderOrders(app, actor);
      const page = (
        <ProviderOrdersPage
          frame={staffFrameOf(app, actor, providerHomePath)}
          orders={orders}
          today={app.clock.today()}
          standardSlug={actor.municipality}
          beside={await besideList(actor, orders)}
          notice={
            c.req.query("gjort") === "tilbage"
              ? "Bestillingen er sendt tilbage. I har ikke længere adgang til sagen."
              : undefined
          }
        />
      );
      return c.html(renderPage(page));
    })
    .get(`/bestillinger/:orderId{${idPattern}}`, (c) =>
      show(app, c, beside, c.req.param("orderId"), { notice: notices[c.req.query("gjort") ?? ""] }),
    )
    .post(`/bestillinger/:orderId{${idPattern}}/adresse`, (c) => seeAddress(app, c, c.req.param("orderId")))
    .post(`/bestillinger/:orderId{${idPattern}}/:act`, async (c) => {
      const act = providerActs[c.req.param("act")];
      if (act === undefined) return c.notFound();
      const orderId = c.req.param("orderId");
      const fields = await formFields(c);
      const submissionId = submissionIn(fields, app.newId);
      const outcome = await act(app, c, orderId, fields, submissionId);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      const { refusal } = outcome;
      if (refusal === "not-found") return c.notFound();
      if (typeof refusal === "string")
        return show(app, c, beside, orderId, { typed: fields, refusal: providerRefusalWords[refusal] });
      return show(app, c, beside, orderId, { typed: fields, problems: refusal });
    });

/** A protected address, for a visit: shown once, and logged. */
async function seeAddress(app: App, c: ProviderContext, orderId: string) {
  const { actor } = c.var;
  const seen = await seeAddressForVisit(app, actor, orderId);
  if (!seen) return c.notFound();
  const frame = staffFrameOf(app, actor);
  const back = { text: "Bestillingen", href: providerOrderPath(orderId) };
  return c.html(renderPage(<ProtectedAddressPage {...seen} frame={frame} back={back} />));
}

const notices: Readonly<Record<string, string>> = {
  meldt: "Kommunen har fået det. Svaret kommer her på siden.",
  "til-leder": "Det er gemt hos jer selv. Kommunen ser det ikke.",
  afsluttet: "Det er skrevet ned, hvad der er gjort.",
  "var-afsluttet": "En kollega har allerede afsluttet det.",
  klage: "Klagen er sendt til kommunen. Borgeren får en kvittering.",
  ja: "I har sagt ja til bestillingen.",
  kontakt: "Kontaktpersonen er gemt.",
  dag: "Datoen er gemt.",
  forsoeg: "Forsøget er gemt. Kommunen kan se det.",
  loefte: "Det er gemt. Det kan læses ved opfølgningen.",
  laest: "Kommunen kan nu se, at I har læst ændringen.",
};

interface Shown {
  readonly typed?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
  readonly notice?: string | undefined;
}

async function show(
  app: App,
  c: ProviderContext,
  sections: readonly BesideOrder[],
  orderId: string,
  { typed, problems, refusal, notice }: Shown,
) {
  const { actor } = c.var;
  const view = await readProviderOrder(app, actor, orderId);
  if (!view) return c.notFound();
  const { order, record, citizen, parts, owed, protection, steps, rules } = view;
  const page = (
    <ProviderOrderPage
      frame={staffFrameOf(app, actor)}
      order={order}
      caseNumber={record.number}
      acute={record.acute}
      citizen={citizen}
      protection={protection}
      parts={parts}
      steps={steps}
      promises={promisesOf(rules, steps)}
      standardSlug={actor.municipality}
      owed={owed.obligations}
      today={app.clock.today()}
      fields={typed ?? {}}
      problems={problems}
      refusal={refusal}
      notice={notice}
      newSubmissionId={app.newId}
      beside={await allBeside(sections, app, actor, order)}
    >
      <OwedPanel {...owed} today={app.clock.today()} audience="staff" />
    </ProviderOrderPage>
  );
  return c.html(renderPage(page), problems ? 422 : refusal ? 409 : 200);
}
