import type { Fields } from "../../modules/applications/domain/problems.ts";
import { answerFields } from "../../modules/assessments/domain/answer-form.ts";
import type { AssessedTheme, Observation } from "../../modules/assessments/domain/assessment.ts";
import {
  observationFields,
  themeFields,
  wholeFields,
  wholeKey,
} from "../../modules/assessments/domain/assessment-fields.ts";
import type { AssessmentView, Tags } from "../../modules/assessments/domain/case-pages.ts";
import { answersTo } from "../../modules/assessments/domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../../modules/assessments/domain/guidance-question.ts";
import { finishOpenAssessment } from "../../modules/assessments/use-cases/finish-open-assessment.ts";
import { readAssessment } from "../../modules/assessments/use-cases/read-assessment.ts";
import { readConsiderations } from "../../modules/assessments/use-cases/read-considerations.ts";
import { saveAnswers } from "../../modules/assessments/use-cases/save-answers.ts";
import { saveAssessment } from "../../modules/assessments/use-cases/save-assessment.ts";
import { startAssessment } from "../../modules/assessments/use-cases/start-assessment.ts";
import { done, inHand, type Scene, type SceneAct, told, unchanged } from "../scene.ts";
import type { ToldAnswer } from "../story-schema.ts";
import { assessedThemes, wholeOf } from "./assessed.ts";

/** The assessment is begun, and the first theme written. */
export const beginAssessment: SceneAct = async (scene) => {
  const view = await openedAssessment(scene);
  await saveThemes(scene, view, themesIn(scene, view).slice(0, 1));
  return unchanged;
};

/** The whole assessment is written and finished. */
export const assess: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const view = await openedAssessment(scene);
  await saveThemes(scene, view, themesIn(scene, view), {
    ...wholeOf(scene),
    [wholeFields.shown]: view.tags.get(wholeKey) ?? "",
    ...answered(scene, view.questions, view.tags),
  });
  done(await finishOpenAssessment(app, caseworker, caseId), scene);
  return unchanged;
};

async function openedAssessment(scene: Scene): Promise<AssessmentView> {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  done(await startAssessment(app, caseworker, caseId), scene);
  const view = await readAssessment(app, caseworker, caseId);
  if (!view) throw new RangeError("the assessment that was begun is not there");
  return view;
}

const themesIn = (scene: Scene, { assessment, ffb }: AssessmentView): readonly AssessedTheme[] =>
  assessedThemes(scene, assessment?.themes.map(({ code }) => code) ?? [], ffb);

async function saveThemes(
  scene: Scene,
  view: AssessmentView,
  themes: readonly AssessedTheme[],
  more: Fields = {},
): Promise<void> {
  const { caseId, caseworker } = inHand(scene);
  const fields = { ...Object.fromEntries(themes.flatMap((theme) => themeInForm(theme, view.tags))), ...more };
  done(await saveAssessment(scene.app, caseworker, caseId, { fields, dayIn: () => scene.app.clock.today() }), scene);
}

function themeInForm(theme: AssessedTheme, tags: Tags): readonly (readonly [string, string])[] {
  const names = themeFields(theme.code);
  return [
    [names.shown, tags.get(theme.code) ?? ""],
    [names.citizensWords, theme.citizensWords],
    [names.professionalView, theme.professionalView],
    [names.level, theme.level === null ? "" : `${theme.level}`],
    ...theme.observations.flatMap((observation) => observationInForm(theme.code, observation)),
  ];
}

function observationInForm(code: string, observation: Observation): readonly (readonly [string, string])[] {
  const names = observationFields(code, observation.id);
  return [
    [names.shown, ""],
    [names.text, observation.text],
    [names.informant, observation.informant ?? ""],
    [names.source, observation.source],
  ];
}

/** Half of the alternatives and considerations are answered. */
export const weighSome: SceneAct = (scene) => weighShare(scene, 1 / 2);

/** All of them are. */
export const weigh: SceneAct = (scene) => weighShare(scene, 1);

async function weighShare(scene: Scene, share: number) {
  const { caseId, caseworker } = inHand(scene);
  const view = await readConsiderations(scene.app, caseworker, caseId);
  if (!view) throw new RangeError("the case has nothing to weigh");
  const questions = view.questions.slice(0, Math.ceil(view.questions.length * share));
  done(await saveAnswers(scene.app, caseworker, caseId, answered(scene, questions, view.tags)), scene);
  return unchanged;
}

const answered = (scene: Scene, questions: readonly GuidanceQuestion[], tags: Tags): Fields =>
  Object.fromEntries(
    questions.flatMap((question): readonly (readonly [string, string])[] => {
      const names = answerFields(question.key);
      const { answer, text, to, what } = answerOf(scene, question);
      return [
        [names.shown, tags.get(question.key) ?? ""],
        [names.answer, answer],
        [names.reasons, told(text, scene)],
        ...(to === undefined ? [] : [[names.handedTo, told(to, scene)] as const]),
        ...(what === undefined ? [] : [[names.handedWhat, told(what, scene)] as const]),
        ...(to === undefined ? [] : [[names.toldCitizen, "ja"] as const]),
      ];
    }),
  );

/** What the story answers; a question that it does not know, or asks otherwise by now, gets the ordinary answer. */
function answerOf({ story: { answers } }: Scene, question: GuidanceQuestion): ToldAnswer {
  const own = answers.answers[question.key];
  return own !== undefined && answersTo(question).includes(own.answer) ? own : answers.otherwise[question.kind];
}
