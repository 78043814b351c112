import { addDays } from "../../kernel/day-arithmetic.ts";
import { isKnownTask } from "../../modules/applications/domain/applied-task.ts";
import { draftFields, factFields } from "../../modules/hearings/domain/hearing-draft.ts";
import { hearingFields } from "../../modules/hearings/domain/hearing-form.ts";
import { answerHearing } from "../../modules/hearings/use-cases/answer-hearing.ts";
import { sendHearing } from "../../modules/hearings/use-cases/send-hearing.ts";
import { skipHearing } from "../../modules/hearings/use-cases/skip-hearing.ts";
import { done, inHand, type SceneAct, unchanged } from "../scene.ts";
import { outcomeOf } from "./task-outcome.ts";

/** How long the citizen gets to answer. */
const answerDays = 14;

/** What speaks against a grant is put to the citizen. */
export const hear: SceneAct = async (scene) => {
  const { app, plot, story } = scene;
  const { caseId, caseworker } = inHand(scene);
  const against = plot.tasks.filter(isKnownTask).filter((task) => outcomeOf(plot, task) !== "granted");
  const facts = against
    .flatMap((task) => story.tasks[task]?.refused ?? [])
    .map((text, row) => {
      const names = factFields(row);
      return { [names.text]: text, [names.source]: "Vores besøg hos dig og det, du selv fortalte" };
    });
  const fields = {
    ...Object.assign({}, ...facts),
    [draftFields.meaning]: "Det kan betyde, at du får nej til en del af det, du har søgt om.",
  };
  const written = { fields, answerBy: addDays(app.clock.today(), answerDays), submissionId: app.newId() };
  done(await sendHearing(app, caseworker, caseId, written), scene);
  return unchanged;
};

/** The citizen answers. */
export const answer: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const said = "Det er rigtigt, at jeg kan det på en god dag. Men der er også dage, hvor jeg ikke kan.";
  const { caseId } = inHand(scene);
  done(await answerHearing(app, citizen, caseId, { answer: said, submissionId: app.newId() }), scene);
  return unchanged;
};

/** There is nothing to put to the citizen, and why. */
export const skip: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const reason = "Alle oplysninger kommer fra borgeren selv og er talt igennem ved besøget.";
  const fields = { [hearingFields.neededReason]: reason };
  done(await skipHearing(app, caseworker, caseId, { way: "not-needed", fields, submissionId: app.newId() }), scene);
  return unchanged;
};
