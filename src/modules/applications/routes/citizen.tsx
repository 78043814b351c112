import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { languageOf } from "../../../platform/language.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { type CitizenSide, isOpenTo } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readWhomIHelp } from "../../people/use-cases/keep-mandate.ts";
import { textOf } from "../domain/problems.ts";
import { myPagePath, receiptPath } from "../paths.ts";
import { draftChangedAt } from "../use-cases/read-draft.ts";
import { readMyCase, readMyCases } from "../use-cases/read-my-cases.ts";
import { withdrawApplication } from "../use-cases/withdraw-application.ts";
import { MyPage } from "../views/my-page.tsx";
import { MyWithdrawPage, saidField } from "../views/my-withdraw-page.tsx";
import { ReceiptPage } from "../views/receipt-page.tsx";
import { applyFrame } from "./apply-language.ts";
import { noOpenApplicationWords } from "./refusal-words.ts";

type CitizenContext = Context<SignedInCitizen>;

/** What comes next in the cases that somebody sees: shown before them on the start page, by whoever knows of it. */
export type NextUp = (actor: CitizenSide, caseIds: readonly string[]) => Promise<VNode | null>;

/** The citizen's own pages, mounted at `/borger/:slug`: the start page, the receipt, taking an application back. */
export const citizenApplicationRoutes = (app: App, nextUp: NextUp = async () => null) =>
  new Hono<SignedInCitizen>()
    .get("/", (c) => myPage(app, c, nextUp))
    .get(`/sag/:caseId{${idPattern}}/kvittering`, (c) => receiptPage(app, c, c.req.param("caseId")))
    .get(`/sag/:caseId{${idPattern}}/traek-tilbage`, (c) => withdrawPage(app, c, c.req.param("caseId")))
    .post(`/sag/:caseId{${idPattern}}/traek-tilbage`, async (c) => {
      const caseId = c.req.param("caseId");
      const { actor } = c.var;
      const said = textOf(await formFields(c), saidField);
      const outcome = await withdrawApplication(app, actor, caseId, said);
      if (outcome.ok) return c.redirect(receiptPath(actor, caseId), 303);
      return outcome.refusal === "not-found"
        ? c.notFound()
        : withdrawPage(app, c, caseId, noOpenApplicationWords[outcome.refusal]);
    });

async function myPage(app: App, c: CitizenContext, nextUp: NextUp) {
  const { actor } = c.var;
  const [cases, draftedAt, helped] = await Promise.all([
    readMyCases(app, actor),
    draftChangedAt(app, actor),
    readWhomIHelp(app, actor),
  ]);
  const page = (
    <MyPage
      frame={citizenFrameOf(app, actor, {
        unit: cases[0]?.record.unit,
        caseworker: cases[0]?.caseworker,
        current: myPagePath(actor),
      })}
      actor={actor}
      today={app.clock.today()}
      cases={cases}
      draftSavedOn={draftedAt === null ? null : dayOfMoment(draftedAt)}
      helped={helped}
      next={
        await nextUp(
          actor,
          cases.map(({ record }) => record.id),
        )
      }
    />
  );
  return c.html(renderPage(page));
}

async function receiptPage(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const mine = await readMyCase(app, actor, caseId);
  const application = mine?.applications.at(-1);
  if (!mine || !application) return c.notFound();
  const page = (
    <ReceiptPage
      frame={applyFrame(app, c, { unit: mine.record.unit })}
      language={languageOf(c)}
      municipality={actor.municipality}
      today={app.clock.today()}
      mine={mine}
      application={application}
      mayWithdraw={permitsInGeneral(actor, "application:withdraw")}
      audience={actor.kind}
    >
      {isOpenTo(actor, "status") && <OwedPanel {...mine.owed} today={app.clock.today()} audience="citizen" />}
    </ReceiptPage>
  );
  return c.html(renderPage(page));
}

async function withdrawPage(app: App, c: CitizenContext, caseId: string, refusal?: string) {
  const { actor } = c.var;
  const mine = await readMyCase(app, actor, caseId, "application:withdraw");
  if (!mine || mine.applications.length === 0) return c.notFound();
  const page = (
    <MyWithdrawPage
      frame={citizenFrameOf(app, actor, { unit: mine.record.unit, caseworker: mine.caseworker })}
      municipality={actor.municipality}
      caseId={caseId}
      caseNumber={mine.record.number}
      refusal={refusal}
    >
      {isOpenTo(actor, "status") && <OwedPanel {...mine.owed} today={app.clock.today()} audience="citizen" />}
    </MyWithdrawPage>
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}
