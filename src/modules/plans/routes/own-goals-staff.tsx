import { type Context, Hono } from "hono";
import type { ComponentProps, VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { type Act, permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { staffFrame } from "../../people/views/frames.ts";
import type { Told } from "../domain/own-goal.ts";
import {
  ownGoalFields,
  readOwnWords,
  readTold,
  readWish,
  readWishAnswer,
  type SayRefusal,
  sayRefusalWords,
} from "../domain/own-goal-form.ts";
import { ownGoalsPath } from "../paths.ts";
import { answerWish } from "../use-cases/answer-wish.ts";
import { type OwnSayView, readOwnSay } from "../use-cases/read-own-say.ts";
import { readWaitingWishes } from "../use-cases/read-waiting-wishes.ts";
import { sayOfGoal } from "../use-cases/say-of-goal.ts";
import { wish } from "../use-cases/wish.ts";
import { OwnGoalsPage } from "../views/own-goals-page.tsx";
import { AnswerWishPage, ToldScorePage, ToldWishPage, ToldWordsPage } from "../views/told-pages.tsx";
import { WaitingWishesPage } from "../views/waiting-wishes-page.tsx";
import { scoreAct } from "./score-act.ts";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/handleplan/borgerens-ord` as const;
const one = `${all}/:goalId{${idPattern}}` as const;
const wished = `${all}/oenske/:wishId{${idPattern}}/svar` as const;

/** What the citizen says of the goals, for staff; mounted at `/sagsbehandler`. Staff write what they are told. */
export const staffGoalRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/oensker", async (c) => {
      const { actor } = c.var;
      const frame = staffFrameOf(app, actor);
      return c.html(renderPage(<WaitingWishesPage frame={frame} wishes={await readWaitingWishes(app, actor)} />));
    })
    .get(all, (c) => showGoals(app, c, c.req.param("caseId")))
    .get(`${one}/ord`, (c) => ask(app, c, at(c), wordsForm))
    .post(`${one}/ord`, (c) => tell(app, c, at(c), wordsForm))
    .get(`${one}/vurdering`, (c) => ask(app, c, at(c), scoreForm))
    .post(`${one}/vurdering`, (c) => tell(app, c, at(c), scoreForm))
    .get(`${all}/oenske`, (c) => ask(app, c, at(c), wishForm))
    .post(`${all}/oenske`, (c) => tell(app, c, at(c), wishForm))
    .get(wished, (c) => ask(app, c, at(c), answerForm))
    .post(wished, (c) => tell(app, c, at(c), answerForm));

/** The case, and the goal or the wish that the address names. */
interface At {
  readonly caseId: string;
  readonly id: string;
}

const at = (c: StaffContext): At => ({
  caseId: c.req.param("caseId") ?? "",
  id: c.req.param("goalId") ?? c.req.param("wishId") ?? "",
});

const notices: Readonly<Record<string, string>> = {
  ord: "Borgerens ord er gemt. Borgeren får en kvittering.",
  vurdering: "Borgerens vurdering er gemt. Borgeren får en kvittering.",
  oenske: "Borgerens ønske er gemt. Borgeren får en kvittering.",
  svar: "Svaret er gemt. Borgeren kan læse det på sine egne sider.",
};

async function showGoals(app: App, c: StaffContext, caseId: string) {
  const { actor } = c.var;
  const view = await readOwnSay(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <OwnGoalsPage
      {...view}
      frame={staffFrame(actor, view.standard.municipality.name)}
      mayWrite={permitsInGeneral(actor, "goal:say")}
      notice={notices[c.req.query("gjort") ?? ""]}
    />
  );
  return c.html(renderPage(page));
}

type Shown = ComponentProps<typeof ToldWishPage>;
type Tell = (
  app: App,
  actor: StaffContext["var"]["actor"],
  at: At,
  typed: { readonly fields: Fields; readonly told: Told },
  press: FormPress,
) => Promise<Outcome<string, SayRefusal | "already-answered" | FieldProblems>>;

/** One of the forms in which staff write what they were told: how it looks, and what it does with what was typed. */
interface ToldForm {
  readonly done: string;
  readonly act: Act;
  /** Undefined where there is no such goal or wish. */
  readonly page: (shown: Shown, view: OwnSayView, id: string) => VNode | undefined;
  readonly tell: Tell;
}

const wordsForm: ToldForm = {
  done: "ord",
  act: "goal:say",
  page: (shown, { goals }, id) => {
    const goal = goals.find((each) => each.id === id);
    return goal && <ToldWordsPage {...shown} goal={goal} />;
  },
  tell: async (app, actor, { caseId, id }, { fields, told }, press) => {
    const words = readOwnWords(fields);
    return words.ok ? sayOfGoal(app, actor, { caseId, goalId: id, told }, words.value, press) : words;
  },
};

const scoreForm: ToldForm = {
  done: "vurdering",
  act: "goal:score",
  page: (shown, { goals }, id) => {
    const goal = goals.find((each) => each.id === id);
    return goal && <ToldScorePage {...shown} goal={goal} />;
  },
  tell: (app, actor, { caseId, id }, { fields, told }, press) =>
    scoreAct(app, actor, { caseId, goalId: id, told }, fields, press),
};

const wishForm: ToldForm = {
  done: "oenske",
  act: "goal:say",
  page: (shown) => <ToldWishPage {...shown} />,
  tell: async (app, actor, { caseId }, { fields, told }, press) => {
    const text = readWish(fields);
    return text.ok ? wish(app, actor, caseId, { kind: "goal", text: text.value, told }, press) : text;
  },
};

const answerForm: ToldForm = {
  done: "svar",
  act: "wish:answer",
  page: (shown, { wishes }, id) => {
    const waiting = wishes.find((each) => each.id === id && each.answer === null);
    return waiting && <AnswerWishPage {...shown} wish={waiting} />;
  },
  tell: async (app, actor, { caseId, id }, { fields }, press) => {
    const answer = readWishAnswer(fields);
    return answer.ok ? answerWish(app, actor, { caseId, wishId: id }, answer.value, press) : answer;
  },
};

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function ask(app: App, c: StaffContext, place: At, form: ToldForm, back?: CameBack) {
  const { actor } = c.var;
  const view = await readOwnSay(app, actor, place.caseId);
  if (!view || !permitsInGeneral(actor, form.act)) return c.notFound();
  const shown: Shown = {
    ...view,
    frame: staffFrame(actor, view.standard.municipality.name),
    fields: back?.fields ?? {},
    problems: back?.problems,
    refusal: back?.refusal,
    submissionId: back === undefined ? app.newId() : submissionIn(back.fields, app.newId),
  };
  const page = form.page(shown, view, place.id);
  if (page === undefined) return c.notFound();
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}

async function tell(app: App, c: StaffContext, place: At, form: ToldForm) {
  const fields = await formFields(c);
  const told = readTold(fields, typedDay(fields, ownGoalFields.on), app.clock.today());
  if (!told.ok) return ask(app, c, place, form, { fields, problems: told.refusal });
  const path = `${ownGoalsPath(place.caseId)}?gjort=${form.done}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await form.tell(app, c.var.actor, place, { fields, told: told.value }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found" || refusal === "no-such-goal") return c.notFound();
  if (refusal === "already-answered") return c.redirect(ownGoalsPath(place.caseId), 303);
  if (typeof refusal === "string") return ask(app, c, place, form, { fields, refusal: sayRefusalWords[refusal] });
  return ask(app, c, place, form, { fields, problems: refusal });
}
