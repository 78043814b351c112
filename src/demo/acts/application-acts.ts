import { adviceFields } from "../../modules/applications/domain/advice.ts";
import { aboutField } from "../../modules/applications/domain/inquiry.ts";
import { citizenField } from "../../modules/applications/domain/registration-form.ts";
import { readMyDraft } from "../../modules/applications/use-cases/read-draft.ts";
import { recordInquiry } from "../../modules/applications/use-cases/record-inquiry.ts";
import { registerApplication } from "../../modules/applications/use-cases/register-application.ts";
import { saveAnswer } from "../../modules/applications/use-cases/save-answer.ts";
import { submitApplication } from "../../modules/applications/use-cases/submit-application.ts";
import { withdrawApplication } from "../../modules/applications/use-cases/withdraw-application.ts";
import { casesOf } from "../../modules/cases/use-cases/case-for-reading.ts";
import { done, type Scene, type SceneAct, unchanged } from "../scene.ts";
import { somebody } from "../town.ts";
import { answerTo, registrationOf } from "./application-fields.ts";

/** The citizen begins an application and goes on later: the first questions are answered. */
export const beginApplication: SceneAct = async (scene) => {
  await answerFirst(scene, 4);
  return unchanged;
};

/** The application comes: the citizen sends it, or intake registers what came another way. */
export const apply: SceneAct = async (scene) => {
  const { app, citizen, plot } = scene;
  if (plot.stage.channel !== "online") return { caseId: await register(scene) };
  await answerFirst(scene, Number.POSITIVE_INFINITY);
  done(await submitApplication(app, citizen, app.newId()), scene);
  const [record] = await casesOf(app.database.of(citizen), citizen, citizen.id);
  return { caseId: record?.id ?? null };
};

async function answerFirst(scene: Scene, count: number): Promise<void> {
  const { app, citizen } = scene;
  const { questions } = await readMyDraft(app, citizen);
  for (const question of questions.slice(0, count))
    await saveAnswer(app, citizen, question.id, answerTo(question, scene));
}

async function register(scene: Scene): Promise<string> {
  const { app, town } = scene;
  const form = {
    submissionId: app.newId(),
    fields: registrationOf(scene),
    receivedOn: app.clock.today(),
    bornOn: "blank",
  } as const;
  return done(await registerApplication(app, somebody(town, "intake"), form), scene);
}

/** Somebody asks, and is told; what the citizen wishes then is the stage's. */
export const inquire: SceneAct = async (scene) => {
  const { app, town, plot, citizen } = scene;
  const fields = {
    [citizenField]: citizen.id,
    [aboutField]: `Ringer, fordi hverdagen er svær: »${plot.situation.everydayLife}«`,
    [adviceFields.given]:
      "Fortalt om værestedet, Borgerservice og muligheden for at søge støtte. Sendt links i en sms.",
    [adviceFields.wish]: plot.stage.wish ?? "senere",
  };
  const form = { submissionId: app.newId(), fields, receivedOn: app.clock.today(), bornOn: "blank" } as const;
  return { caseId: done(await recordInquiry(app, somebody(town, "intake"), form), scene) };
};

/** The citizen takes the application back. */
export const withdraw: SceneAct = async (scene) => {
  const { app, citizen, caseId } = scene;
  const said = "Jeg har fået den hjælp, jeg skulle bruge, hos min familie.";
  done(await withdrawApplication(app, citizen, caseId ?? "", said), scene);
  return unchanged;
};
