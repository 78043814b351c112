import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { readOwnWords, readWish, type SayRefusal, sayRefusalWords } from "../domain/own-goal-form.ts";
import { myGoalsPath } from "../paths.ts";
import { type OwnSayView, readOwnSay } from "../use-cases/read-own-say.ts";
import { sayOfGoal } from "../use-cases/say-of-goal.ts";
import { wish } from "../use-cases/wish.ts";
import { MyScorePage, MyWishPage, MyWordsPage } from "../views/my-goal-form-page.tsx";
import { MyGoalsPage } from "../views/my-goals-page.tsx";
import { scoreAct } from "./score-act.ts";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/maal` as const;
const one = `${all}/:goalId{${idPattern}}` as const;

/** The citizen's own goals, mounted at `/borger/:slug`: own words, own scores and wishes. */
export const citizenGoalRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showGoals(app, c, c.req.param("caseId")))
    .get(`${one}/ord`, (c) => ask(app, c, c.req.param(), wordsForm))
    .post(`${one}/ord`, (c) => say(app, c, c.req.param(), wordsForm))
    .get(`${one}/vurdering`, (c) => ask(app, c, c.req.param(), scoreForm))
    .post(`${one}/vurdering`, (c) => say(app, c, c.req.param(), scoreForm))
    .get(`${all}/oenske`, (c) => ask(app, c, { caseId: c.req.param("caseId"), goalId: "" }, wishForm))
    .post(`${all}/oenske`, (c) => say(app, c, { caseId: c.req.param("caseId"), goalId: "" }, wishForm));

const notices: Readonly<Record<string, string>> = {
  ord: "Dine ord er gemt. De står ved siden af målet.",
  vurdering: "Din vurdering er gemt.",
  oenske: "Dit ønske er sendt. Din sagsbehandler læser det og svarer dig her.",
};

async function showGoals(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const view = await readOwnSay(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyGoalsPage
      {...view}
      frame={citizenFrame(actor, view.standard, { unit: view.record.unit })}
      municipality={actor.municipality}
      open={openParts(actor)}
      mayWrite={permitsInGeneral(actor, "goal:say") && view.record.closedOn === null}
      notice={notices[c.req.query("gjort") ?? ""]}
    />
  );
  return c.html(renderPage(page));
}

interface At {
  readonly caseId: string;
  readonly goalId: string;
}

interface Shown {
  readonly frame: ReturnType<typeof citizenFrame>;
  readonly municipality: string;
  readonly record: OwnSayView["record"];
  readonly fields: Fields;
  readonly problems: FieldProblems | undefined;
  readonly refusal: string | undefined;
  readonly submissionId: string;
}

/** One of the citizen's forms: how it looks, and what it does with what was typed. */
interface SayForm {
  readonly done: string;
  /** Undefined where the plan has no such goal. */
  readonly page: (shown: Shown, view: OwnSayView, goalId: string) => VNode | undefined;
  readonly act: (
    app: App,
    actor: CitizenContext["var"]["actor"],
    at: At,
    fields: Fields,
    press: FormPress,
  ) => Promise<Outcome<string, SayRefusal | FieldProblems>>;
}

const goalIn = (view: OwnSayView, goalId: string) => view.goals.find(({ id }) => id === goalId);

const wordsForm: SayForm = {
  done: "ord",
  page: (shown, view, goalId) => {
    const goal = goalIn(view, goalId);
    return goal && <MyWordsPage {...shown} goal={goal} />;
  },
  act: async (app, actor, at, fields, press) => {
    const words = readOwnWords(fields);
    return words.ok ? sayOfGoal(app, actor, { ...at, told: null }, words.value, press) : words;
  },
};

const scoreForm: SayForm = {
  done: "vurdering",
  page: (shown, view, goalId) => {
    const goal = goalIn(view, goalId);
    return goal && <MyScorePage {...shown} goal={goal} />;
  },
  act: (app, actor, at, fields, press) => scoreAct(app, actor, { ...at, told: null }, fields, press),
};

const wishForm: SayForm = {
  done: "oenske",
  page: (shown) => <MyWishPage {...shown} />,
  act: async (app, actor, at, fields, press) => {
    const text = readWish(fields);
    return text.ok ? wish(app, actor, at.caseId, { kind: "goal", text: text.value, told: null }, press) : text;
  },
};

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

/** The form, as it stands or as it came back. */
async function ask(app: App, c: CitizenContext, at: At, form: SayForm, back?: CameBack) {
  const { actor } = c.var;
  const view = await readOwnSay(app, actor, at.caseId);
  if (!view || !permitsInGeneral(actor, "goal:say")) return c.notFound();
  const shown: Shown = {
    frame: citizenFrame(actor, view.standard, { unit: view.record.unit }),
    municipality: actor.municipality,
    record: view.record,
    fields: back?.fields ?? {},
    problems: back?.problems,
    refusal: back?.refusal,
    submissionId: back === undefined ? app.newId() : submissionIn(back.fields, app.newId),
  };
  const page = form.page(shown, view, at.goalId);
  if (page === undefined) return c.notFound();
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}

async function say(app: App, c: CitizenContext, at: At, form: SayForm) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const path = `${myGoalsPath(actor, at.caseId)}?gjort=${form.done}`;
  const outcome = await form.act(app, actor, at, fields, { submissionId: submissionIn(fields, app.newId), path });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found" || refusal === "no-such-goal") return c.notFound();
  if (typeof refusal === "string") return ask(app, c, at, form, { fields, refusal: sayRefusalWords[refusal] });
  return ask(app, c, at, form, { fields, problems: refusal });
}
