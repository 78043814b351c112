import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { consentsPath } from "../../cases/paths.ts";
import { typedIn } from "../../documents/routes/typed-documents.ts";
import type { AskRefusal } from "../domain/information-request.ts";
import { requestActs, requestPath } from "../paths.ts";
import { askOthers } from "../use-cases/ask-others.ts";
import {
  type FollowRefusal,
  giveUpOthers,
  type RequestNamed,
  receiveFromOthers,
  remindOthers,
} from "../use-cases/follow-request.ts";
import { AskOthersPage } from "../views/ask-others-page.tsx";
import type { ConsentForm } from "../views/consents-frame.tsx";
import { RequestPage } from "../views/request-page.tsx";
import { consentsRoute, type StaffContext, show } from "./caseworker.tsx";
import { again } from "./typed.ts";

const one = `${consentsRoute}/spoergsmaal/:requestId{${idPattern}}` as const;

/** What others are asked in a case, mounted at `/sagsbehandler`. */
export const informationRequestRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`${consentsRoute}/spoerg`, (c) => showAsk(app, c, c.req.param("caseId")))
    .post(`${consentsRoute}/spoerg`, async (c) => {
      const caseId = c.req.param("caseId");
      const typed = await typedIn(c, app.newId);
      const press = { submissionId: typed.submissionId, path: `${consentsPath(caseId)}?gjort=spurgt` };
      const outcome = await askOthers(app, c.var.actor, caseId, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "no-consent")
        return showAsk(app, c, caseId, again(typed, [], app.newId), refusalWords["no-consent"]);
      return showAsk(app, c, caseId, again(typed, outcome.refusal.problems, app.newId));
    })
    .get(one, (c) => showOne(app, c, c.req.param()))
    .post(`${one}/${requestActs.answer}`, (c) => followed(app, c, c.req.param(), "answer"))
    .post(`${one}/${requestActs.remind}`, (c) => followed(app, c, c.req.param(), "remind"))
    .post(`${one}/${requestActs["give-up"]}`, (c) => followed(app, c, c.req.param(), "give-up"));

type Tried = keyof typeof requestActs;

const acts = { answer: receiveFromOthers, remind: remindOthers, "give-up": giveUpOthers } as const;

async function followed(app: App, c: StaffContext, named: RequestNamed, act: Tried) {
  const typed = await typedIn(c, app.newId);
  const path = `${requestPath(named.caseId, named.requestId)}?gjort=${act === "remind" ? "spurgt" : "skrevet"}`;
  const outcome = await acts[act](app, c.var.actor, named, typed, { submissionId: typed.submissionId, path });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const refusal: FollowRefusal = outcome.refusal;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string") return showOne(app, c, named, { refusal: refusalWords[refusal] });
  return showOne(app, c, named, { form: again(typed, refusal.problems, app.newId), tried: act });
}

const refusalWords: Readonly<Record<AskRefusal, string>> = {
  "no-consent": "Der er ikke noget samtykke, der gælder og nævner den, du vil spørge. Bed borgeren om et først.",
  "already-ended": "Spørgsmålet er allerede besvaret eller opgivet.",
  "not-sent-yet": "Det første brev er ikke lagt i post endnu.",
};

const showAsk = (app: App, c: StaffContext, caseId: string, form?: ConsentForm, refusal?: string) =>
  show(app, c, caseId, (props) => (props.mayAskOthers ? <AskOthersPage {...props} /> : undefined), { form, refusal });

interface Shown {
  readonly form?: ConsentForm;
  readonly refusal?: string;
  readonly tried?: Tried;
}

const showOne = (app: App, c: StaffContext, { caseId, requestId }: RequestNamed, shown: Shown = {}) =>
  show(
    app,
    c,
    caseId,
    (props) => {
      const request = props.view.information.requests.find(({ id }) => id === requestId);
      const submissionIds = [app.newId(), app.newId(), app.newId()] as const;
      return (
        request && (
          <RequestPage {...props} request={request} tried={shown.tried ?? null} submissionIds={submissionIds} />
        )
      );
    },
    shown,
  );
