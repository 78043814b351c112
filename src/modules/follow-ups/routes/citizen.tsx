import { type Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { saidBy } from "../../plans/domain/own-goal.ts";
import { blankPart, partOfSide } from "../domain/follow-up-part.ts";
import { fieldsOfPart, partVersionField } from "../domain/part-form.ts";
import { answersOnPage, checkPage, pagesOfPart, shownField } from "../domain/part-pages.ts";
import { partRefusalWords } from "../domain/part-refusals.ts";
import { myFollowUpsPath, myPartPath } from "../paths.ts";
import { readMyFollowUps } from "../use-cases/read-preparing.ts";
import { writePart } from "../use-cases/write-part.ts";
import { MyFollowUpsPage } from "../views/my-follow-ups-page.tsx";
import { MyPartCheckPage, MyPartPage, partButtons } from "../views/my-part-page.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/opfoelgning` as const;
const one = `${all}/:page{[a-z0-9-]+}` as const;

/** What other modules show on the page of follow-ups. `done` is what its address says was just done there. */
type BesideMyFollowUps = (
  actor: CitizenContext["var"]["actor"],
  caseId: string,
  done: string | undefined,
) => Promise<ComponentChildren>;

const nothing: BesideMyFollowUps = () => Promise.resolve(null);

/** The citizen's own follow-ups, mounted at `/borger/:slug`: what was agreed, what comes, and what the citizen says before it. */
export const citizenFollowUpRoutes = (app: App, beside: BesideMyFollowUps = nothing) =>
  new Hono<SignedInCitizen>()
    .get(all, async (c) => {
      const { actor } = c.var;
      const view = await readMyFollowUps(app, actor, c.req.param("caseId"));
      if (!view) return c.notFound();
      const page = (
        <MyFollowUpsPage
          {...view}
          frame={citizenFrame(actor, view.standard, { unit: view.record.unit })}
          municipality={actor.municipality}
          open={openParts(actor)}
          mayWrite={permitsInGeneral(actor, "follow-up:say")}
          notice={notices[c.req.query("gjort") ?? ""]}
          beside={await beside(actor, view.record.id, c.req.query("svar"))}
        />
      );
      return c.html(renderPage(page));
    })
    .get(one, (c) => ask(app, c, c.req.param()))
    .post(one, (c) => answer(app, c, c.req.param()));

const notices: Readonly<Record<string, string>> = {
  sendt: "Dine svar er sendt. Din sagsbehandler læser dem, før I mødes.",
  gemt: "Dine svar er gemt. De er ikke sendt endnu. Du kan skrive videre her på siden.",
};

interface At {
  readonly caseId: string;
  readonly page: string;
}

interface CameBack {
  readonly fields: Fields;
  readonly refusal: string;
  /** Somebody else has answered the same page meanwhile. */
  readonly isChanged: boolean;
}

/** One page of the questions, or the answers to look through. */
async function ask(app: App, c: CitizenContext, at: At, back?: CameBack) {
  const { actor } = c.var;
  const view = await readMyFollowUps(app, actor, at.caseId);
  if (!view?.isRunning || !permitsInGeneral(actor, "follow-up:say")) return c.notFound();
  const shown = {
    frame: citizenFrame(actor, view.standard, { unit: view.record.unit }),
    municipality: actor.municipality,
    record: view.record,
    goals: view.goals,
    submissionId: back === undefined ? app.newId() : submissionIn(back.fields, app.newId),
    refusal: back?.refusal,
  };
  const part = partOfSide(view.parts, "citizen");
  const content = part?.writing ?? blankPart(saidBy(actor, view.today));
  const status = back === undefined ? 200 : 409;
  if (at.page === checkPage)
    return c.html(renderPage(<MyPartCheckPage {...shown} content={content} version={part?.version ?? 0} />), status);
  const page = pagesOfPart(view.goals.length).find(({ name }) => name === at.page);
  if (page === undefined) return c.notFound();
  const stored = fieldsOfPart(content, view.goals);
  const tag = contentTag(answersOnPage(page, stored));
  const others = back?.isChanged === true ? content : null;
  const fields = back?.fields ?? stored;
  return c.html(renderPage(<MyPartPage {...shown} page={page} fields={fields} tag={tag} others={others} />), status);
}

/** Saves what was written on a page and leads on; on the last one it is sent. */
async function answer(app: App, c: CitizenContext, at: At) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const view = await readMyFollowUps(app, actor, at.caseId);
  const pages = pagesOfPart(view?.goals.length ?? 0);
  const names = pages.map(({ name }) => name);
  const isSent = at.page === checkPage;
  if (!view || !(isSent || names.includes(at.page))) return c.notFound();
  const page = pages.find(({ name }) => name === at.page);
  const seenPage = page === undefined ? null : { page, tag: textOf(fields, shownField) };
  const seenVersion = isSent ? Number(textOf(fields, partVersionField)) || 0 : null;
  const typed = { side: "citizen", fields, isSent, seenVersion, seenPage, told: null } as const;
  const press = { submissionId: submissionIn(fields, app.newId), path: pathAfter(actor, at, names, fields) };
  const outcome = await writePart(app, actor, at.caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found" || outcome.refusal === "nothing-to-prepare") return c.notFound();
  const { refusal } = outcome;
  return ask(app, c, at, { fields, refusal: partRefusalWords[refusal], isChanged: refusal === "changed-by-another" });
}

function pathAfter(actor: CitizenContext["var"]["actor"], at: At, names: readonly string[], fields: Fields): string {
  const home = myFollowUpsPath(actor, at.caseId);
  if (at.page === checkPage) return `${home}?gjort=sendt`;
  if (textOf(fields, partButtons.name) === partButtons.later) return `${home}?gjort=gemt`;
  return myPartPath(actor, at.caseId, names[names.indexOf(at.page) + 1] ?? checkPage);
}
