import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { consentsPath } from "../../cases/paths.ts";
import { typedIn } from "../../documents/routes/typed-documents.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { answerRefusalProblems } from "../domain/answer-form.ts";
import { consentPath } from "../paths.ts";
import { answerConsent } from "../use-cases/answer-consent.ts";
import { askConsent } from "../use-cases/ask-consent.ts";
import { readCaseConsents } from "../use-cases/read-consents.ts";
import { recordMissing } from "../use-cases/record-missing.ts";
import { ConsentPage } from "../views/consent-page.tsx";
import type { ConsentForm, ConsentsPageProps } from "../views/consents-frame.tsx";
import { ConsentsPage } from "../views/consents-page.tsx";
import { MissingPage } from "../views/missing-page.tsx";
import { NewConsentPage } from "../views/new-consent-page.tsx";
import { again, fresh } from "./typed.ts";

/** A request from somebody who works with cases. */
export type StaffContext = Context<SignedInStaff>;
/** The page of all consents of a case. */
export const consentsRoute = `/sager/:caseId{${idPattern}}/samtykker` as const;
const one = `${consentsRoute}/:consentId{${idPattern}}` as const;

/** The consents of a case, mounted at `/sagsbehandler`. */
export const caseworkerConsentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(consentsRoute, (c) => show(app, c, c.req.param("caseId"), (props) => <ConsentsPage {...props} />))
    .get(`${consentsRoute}/nyt`, (c) => showNew(app, c, c.req.param("caseId")))
    .post(`${consentsRoute}/nyt`, async (c) => {
      const caseId = c.req.param("caseId");
      const typed = await typedIn(c, app.newId);
      const press = { submissionId: typed.submissionId, path: doneAt(caseId, "samtykke") };
      const outcome = await askConsent(app, c.var.actor, caseId, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showNew(app, c, caseId, again(typed, outcome.refusal.problems, app.newId));
    })
    .get(`${consentsRoute}/det-der-er`, (c) => showMissing(app, c, c.req.param("caseId")))
    .post(`${consentsRoute}/det-der-er`, async (c) => {
      const caseId = c.req.param("caseId");
      const typed = await typedIn(c, app.newId);
      const press = { submissionId: typed.submissionId, path: doneAt(caseId, "skrevet") };
      const outcome = await recordMissing(app, c.var.actor, caseId, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showMissing(app, c, caseId, again(typed, outcome.refusal.problems, app.newId));
    })
    .get(one, (c) => showOne(app, c, c.req.param()))
    .post(one, async (c) => {
      const named = c.req.param();
      const typed = await typedIn(c, app.newId);
      const press = {
        submissionId: typed.submissionId,
        path: `${consentPath(named.caseId, named.consentId)}?gjort=svar`,
      };
      const outcome = await answerConsent(app, c.var.actor, named, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      const { refusal } = outcome;
      if (refusal === "not-found") return c.notFound();
      const problems = typeof refusal === "string" ? [answerRefusalProblems[refusal]] : refusal.problems;
      return showOne(app, c, named, again(typed, problems, app.newId));
    });

const doneAt = (caseId: string, done: keyof typeof notices): string => `${consentsPath(caseId)}?gjort=${done}`;

const notices = {
  samtykke: "Samtykket ligger i sagen.",
  skrevet: "Det er skrevet i sagen.",
  svar: "Svaret er gemt.",
  spurgt: "Brevet er lavet. Det skal printes og i post.",
} as const;

/** Shows a page about the consents of a case; not there for whoever may not see them. */
export async function show(
  app: App,
  c: StaffContext,
  caseId: string,
  page: (props: ConsentsPageProps) => VNode | undefined,
  shown: { readonly form?: ConsentForm | undefined; readonly refusal?: string | undefined } = {},
) {
  const { actor } = c.var;
  const view = await readCaseConsents(app, actor, caseId);
  const done = Object.entries(notices).find(([name]) => name === c.req.query("gjort"));
  const drawn =
    view &&
    page({
      frame: staffFrameOf(app, actor),
      view,
      form: shown.form ?? fresh(app.newId),
      mayAskOthers: permitsInGeneral(actor, "information:request"),
      refusal: shown.refusal,
      notice: shown.form === undefined && c.req.method === "GET" ? done?.[1] : undefined,
    });
  if (!drawn) return c.notFound();
  return c.html(renderPage(drawn), statusOf(shown));
}

function statusOf({
  form,
  refusal,
}: {
  readonly form?: ConsentForm | undefined;
  readonly refusal?: string | undefined;
}) {
  if (refusal !== undefined) return 409;
  return form !== undefined && form.problems.length > 0 ? 422 : 200;
}

const showNew = (app: App, c: StaffContext, caseId: string, form?: ConsentForm) =>
  show(app, c, caseId, (props) => <NewConsentPage {...props} />, { form });

const showMissing = (app: App, c: StaffContext, caseId: string, form?: ConsentForm) =>
  show(app, c, caseId, (props) => (props.mayAskOthers ? <MissingPage {...props} /> : undefined), { form });

interface Named {
  readonly caseId: string;
  readonly consentId: string;
}

const showOne = (app: App, c: StaffContext, { caseId, consentId }: Named, form?: ConsentForm) =>
  show(
    app,
    c,
    caseId,
    (props) => {
      const consent = props.view.information.consents.find(({ id }) => id === consentId);
      return consent && <ConsentPage {...props} consent={consent} />;
    },
    { form },
  );
