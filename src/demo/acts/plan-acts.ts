import { addMonths } from "../../kernel/day-arithmetic.ts";
import { isKnownTask } from "../../modules/applications/domain/applied-task.ts";
import type { GoalContent, PlanContent } from "../../modules/plans/domain/action-plan.ts";
import type { GrantedTask } from "../../modules/plans/domain/grant.ts";
import { answerPlan } from "../../modules/plans/use-cases/answer-plan.ts";
import { offerPlan } from "../../modules/plans/use-cases/offer-plan.ts";
import { type PlanView, readPlan } from "../../modules/plans/use-cases/read-plan.ts";
import { savePlanDraft } from "../../modules/plans/use-cases/save-plan-draft.ts";
import { carriesLevel, type Ffb, subTheme } from "../../modules/standards/domain/ffb.ts";
import { done, inHand, press, type Scene, type SceneAct, told, toldToCitizen, unchanged } from "../scene.ts";

/** The plan is being written. */
export const draftPlan: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  done(await savePlanDraft(scene.app, caseworker, caseId, await writtenPlan(scene)), scene);
  return unchanged;
};

/** The plan is offered to the citizen. */
export const offer: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  done(await offerPlan(scene.app, caseworker, caseId, await writtenPlan(scene), press(scene)), scene);
  return unchanged;
};

/** The citizen says yes. */
export const acceptPlan: SceneAct = (scene) => answered(scene, "accepted", "Ja. Det ligner det, vi talte om.");

/** The citizen says no; the support goes on. */
export const declinePlan: SceneAct = (scene) =>
  answered(scene, "declined", "Jeg vil gerne have støtten, men ikke en plan lige nu. Der er nok papirer.");

async function answered(scene: Scene, answer: "accepted" | "declined", words: string) {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  const said = { answer, words, on: app.clock.today() };
  done(await answerPlan(app, citizen, caseId, said, press(scene)), scene);
  return unchanged;
}

async function writtenPlan(scene: Scene) {
  const { caseId, caseworker } = inHand(scene);
  const view = await readPlan(scene.app, caseworker, caseId);
  if (!view?.grant) throw new RangeError("there is nothing to plan");
  return { content: planContent(scene, view, view.grant.granted), seenVersion: view.plan?.version ?? 0 };
}

const planContent = (scene: Scene, view: PlanView, granted: readonly GrantedTask[]): PlanContent => ({
  purposes: [2, 5],
  purpose: toldToCitizen("Du vil gerne klare mere selv, når det gælder {opgaver}.", scene),
  interventions:
    "En fast kontaktperson kommer hjem til dig og øver det sammen med dig. Du gør det selv, og hun er ved siden af.",
  duration:
    scene.plot.stage.decision.months === undefined
      ? "Så længe du har brug for det. Vi ser på det hver gang, vi følger op."
      : `${scene.plot.stage.decision.months} måneder.`,
  other: "Du bor i egen bolig. Din læge og din familie er en del af planen, så langt du selv vil.",
  citizensPart: told("{navn} har selv formuleret målene ved et møde hjemme og har rettet i dem bagefter.", scene),
  goalDeparture: "",
  firstFollowUpOn: view.grant?.firstFollowUpOn ?? null,
  goals: granted.map((part) => goalFor(scene, part, view.ffb)),
});

function goalFor({ app, story }: Scene, part: GrantedTask, ffb: Ffb): GoalContent {
  const words = isKnownTask(part.task) ? story.tasks[part.task] : undefined;
  return {
    partId: part.id,
    text: words?.goal ?? part.citizensWords,
    ownWords: words?.words ?? "",
    kind: "develop",
    themeCode: isKnownTask(part.task) ? (ffb.tasks[part.task].find((code) => isActivity(ffb, code)) ?? null) : null,
    targetLevel: 1,
    measure: words?.measure ?? "",
    subGoals: "Første skridt aftales med kontaktpersonen.",
    by: addMonths(app.clock.today(), 6),
  };
}

function isActivity(ffb: Ffb, code: string): boolean {
  const theme = subTheme(ffb, code);
  return theme !== undefined && carriesLevel(theme);
}
