import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedIn } from "../../documents/routes/typed-documents.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { answerRefusalProblems } from "../domain/answer-form.ts";
import { citizenConsentsPath } from "../paths.ts";
import { answerConsent } from "../use-cases/answer-consent.ts";
import { readMyConsents } from "../use-cases/read-consents.ts";
import { MyConsentsPage } from "../views/my-consents-page.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/samtykker` as const;

/** The citizen's own page of consents, mounted at `/borger/:slug`. */
export const citizenConsentRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showConsents(app, c, c.req.param("caseId")))
    .post(`${all}/:consentId{${idPattern}}`, async (c) => {
      const { actor } = c.var;
      const named = c.req.param();
      const typed = await typedIn(c, app.newId);
      const path = `${citizenConsentsPath(actor, named.caseId)}?gjort=svar`;
      const outcome = await answerConsent(app, actor, named, typed, { submissionId: typed.submissionId, path });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      const { refusal } = outcome;
      if (refusal === "not-found" || typeof refusal !== "string") return c.notFound();
      return showConsents(app, c, named.caseId, answerRefusalProblems[refusal].message);
    });

async function showConsents(app: App, c: CitizenContext, caseId: string, refusal?: string) {
  const { actor } = c.var;
  const view = await readMyConsents(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyConsentsPage
      frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayAnswer={permitsInGeneral(actor, "consent:answer")}
      submissionIds={new Map(view.information.consents.map(({ id }) => [id, app.newId()]))}
      refusal={refusal}
      notice={refusal === undefined && c.req.query("gjort") === "svar" ? "Dit svar er gemt." : undefined}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}
