import { makePackage } from "../../modules/appeals/use-cases/make-package.ts";
import { readAppeal } from "../../modules/appeals/use-cases/read-appeal.ts";
import type { Fields } from "../../modules/applications/domain/problems.ts";
import type { Complaint } from "../../modules/complaints/domain/complaint.ts";
import { complaintFields } from "../../modules/complaints/domain/complaint-draft.ts";
import { partFieldsOf, type StepAct, stepFields } from "../../modules/complaints/domain/step-acts.ts";
import { complain } from "../../modules/complaints/use-cases/complain.ts";
import { followComplaint } from "../../modules/complaints/use-cases/follow-complaint.ts";
import { readCaseComplaints } from "../../modules/complaints/use-cases/read-complaints.ts";
import { answerQuestion } from "../../modules/complaints/use-cases/write-complaint.ts";
import type { SentFile } from "../../modules/documents/domain/document.ts";
import { inventedRecording } from "../invented-recording.ts";
import { done, inHand, press, type Scene, type SceneAct, unchanged } from "../scene.ts";

/** The citizen disagrees with what was decided. */
export const complainOfDecision: SceneAct = (scene) =>
  complaining(scene, {
    hvad: { [complaintFields.subject]: "decision" },
    ord: { [complaintFields.words]: "Jeg synes ikke, at I har hørt, hvor svært det er for mig om morgenen." },
  });

/** The citizen is not content with how the support is given, and lets the provider read it. */
export const complainOfSupport: SceneAct = (scene) =>
  complaining(scene, {
    hvad: { [complaintFields.subject]: "delivery" },
    om: { [complaintFields.to]: "udfoerer" },
    ord: { [complaintFields.words]: "De kommer tit for sent, og jeg ved ikke, hvem der kommer." },
  });

/** The citizen says on a recording what is wrong with the decision, and writes nothing; somebody has to write it down. */
export const complainAloud: SceneAct = (scene) =>
  complaining(scene, { hvad: { [complaintFields.subject]: "decision" } }, [
    { name: "min-klage.wav", bytes: Buffer.from(inventedRecording()) },
  ]);

async function complaining(
  scene: Scene,
  answers: Readonly<Partial<Record<"hvad" | "om" | "ord", Fields>>>,
  files: readonly SentFile[] = [],
): Promise<typeof unchanged> {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  for (const question of ["hvad", "om", "ord"] as const) {
    const fields = answers[question];
    if (fields === undefined) continue;
    done(await answerQuestion(app, citizen, caseId, { question, fields, decisionId: null }), scene);
  }
  done(await complain(app, citizen, caseId, { files, submissionId: app.newId(), seen: null }), scene);
  return unchanged;
}

/** The authority looks again and keeps what it decided. */
export const keepDecision: SceneAct = (scene) => {
  const fields = stepFields("genvurderet");
  return followed(scene, "genvurderet", {
    [fields.outcome]: "kept",
    [fields.says]: "At vi ikke har set på morgenerne.",
    [fields.note]: "Vi har talt med borgeren igen. Der er ikke kommet noget frem, som ændrer vurderingen.",
  });
};

/** The authority looks again and gives the citizen right in the first task, and in no other. */
export const giveRightInOne: SceneAct = async (scene) => {
  const fields = stepFields("genvurderet");
  const parts = (await newest(scene)).parts.map(({ id }, at): Fields => {
    const names = partFieldsOf(id);
    return at === 0
      ? { [names.outcome]: "upheld", [names.weighed]: "Borgeren har vist, at det går sjældnere godt, end vi troede." }
      : { [names.outcome]: "kept", [names.weighed]: "Der er ikke kommet noget nyt frem om den del." };
  });
  return followed(scene, "genvurderet", {
    [fields.says]: "At vi ikke har set på morgenerne.",
    ...Object.assign({}, ...parts),
  });
};

/** The package is asked for; the worker prints it. */
export const askForPackage: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const named = { caseId, complaintId: (await newest(scene)).id };
  const tag = (await readAppeal(app, caseworker, named))?.tag ?? "";
  done(await makePackage(app, caseworker, named, { tag, questionId: "" }, press(scene)), scene);
  return unchanged;
};

/** The papers go to the appeal board by other means. */
export const sendOn: SceneAct = (scene) =>
  followed(scene, "sendt", { [stepFields("sendt").note]: "Sagen blev sendt med kommunens sikre mail." });

/** The newest complaint of the case. */
export async function newest(scene: Scene): Promise<Complaint> {
  const { caseId, caseworker } = inHand(scene);
  const complaint = (await readCaseComplaints(scene.app, caseworker, caseId))?.complaints.at(-1);
  if (complaint === undefined) throw new RangeError("nobody has complained in the case");
  return complaint;
}

async function followed(scene: Scene, act: StepAct, fields: Fields): Promise<typeof unchanged> {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const named = { caseId, complaintId: (await newest(scene)).id, act };
  const typed = { fields, on: "blank", expectedOn: "blank" } as const;
  done(await followComplaint(app, caseworker, named, typed, press(scene)), scene);
  return unchanged;
}
