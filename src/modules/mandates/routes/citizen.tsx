import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { rightsPath } from "../../people/paths.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { mayChange } from "../domain/may-change.ts";
import { myMandatesPath } from "../paths.ts";
import { stopMandate } from "../use-cases/change-mandate.ts";
import { readMyMandates } from "../use-cases/read-mandates.ts";
import { ChangeMyMandatePage } from "../views/change-mandate-page.tsx";
import { MyMandatesPage } from "../views/my-mandates-page.tsx";
import { type ActingAt, type Tried, tryChange, tryGive } from "./try-mandate.ts";

type CitizenContext = Context<SignedInCitizen>;
const one = `/hvem-hjaelper/:id{${idPattern}}` as const;

/** Who helps the citizen, mounted at `/borger/:slug`. For the citizen alone: whoever acts for the citizen lets nobody in. */
export const citizenMandateRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/hvem-hjaelper", (c) => showMandates(app, c))
    .post("/hvem-hjaelper", async (c) => {
      const tried = await tryGive(app, c, at(c));
      return answered(c, tried, (form) => showMandates(app, c, form));
    })
    .get(one, (c) => showChange(app, c, c.req.param("id")))
    .post(one, async (c) => {
      const id = c.req.param("id");
      const tried = await tryChange(app, c, at(c), id);
      return answered(c, tried, (form) => showChange(app, c, id, form));
    })
    .post(`${one}/stop`, async (c) => {
      const { actor } = c.var;
      const outcome = await stopMandate(app, actor, { caseId: null, id: c.req.param("id") });
      return outcome.ok ? c.redirect(myMandatesPath(actor), 303) : c.notFound();
    });

const at = ({ var: { actor } }: CitizenContext): ActingAt => ({
  actor,
  audience: "citizen",
  caseId: null,
  place: myMandatesPath(actor),
});

function answered(c: CitizenContext, tried: Tried, again: (form: FormState) => Response | Promise<Response>) {
  if (tried === "not-found") return c.notFound();
  return "path" in tried ? c.redirect(tried.path, 303) : again(tried);
}

async function showMandates(app: App, c: CitizenContext, form = freshForm) {
  const { actor } = c.var;
  const place = myMandatesPath(actor);
  const page = (
    <MyMandatesPage
      frame={citizenFrameOf(app, actor, { within: rightsPath(actor) })}
      municipality={actor.municipality}
      view={await readMyMandates(app, actor)}
      place={place}
      form={form}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function showChange(app: App, c: CitizenContext, id: string, form = freshForm) {
  const { actor } = c.var;
  const { mandates, today } = await readMyMandates(app, actor);
  const mandate = mandates.find((each) => each.id === id);
  if (!mandate || !mayChange(actor, mandate, today)) return c.notFound();
  const page = (
    <ChangeMyMandatePage
      frame={citizenFrameOf(app, actor, { within: rightsPath(actor) })}
      mandate={mandate}
      place={myMandatesPath(actor)}
      form={form}
      submissionId={app.newId()}
      today={today}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}
