import { makePackage } from "../../modules/appeals/use-cases/make-package.ts";
import { readAppeal } from "../../modules/appeals/use-cases/read-appeal.ts";
import type { Fields } from "../../modules/applications/domain/problems.ts";
import type { Complaint } from "../../modules/complaints/domain/complaint.ts";
import { complaintFields } from "../../modules/complaints/domain/complaint-draft.ts";
import { type StepAct, stepFields } from "../../modules/complaints/domain/step-acts.ts";
import { complain } from "../../modules/complaints/use-cases/complain.ts";
import { followComplaint } from "../../modules/complaints/use-cases/follow-complaint.ts";
import { readCaseComplaints } from "../../modules/complaints/use-cases/read-complaints.ts";
import { answerQuestion } from "../../modules/complaints/use-cases/write-complaint.ts";
import { partFields, rulingFields } from "../../modules/rulings/domain/ruling-form.ts";
import { registerRuling } from "../../modules/rulings/use-cases/register-ruling.ts";
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

async function complaining(
  scene: Scene,
  answers: Readonly<Partial<Record<"hvad" | "om" | "ord", Fields>>>,
): Promise<typeof unchanged> {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  for (const question of ["hvad", "om", "ord"] as const) {
    const fields = answers[question];
    if (fields === undefined) continue;
    done(await answerQuestion(app, citizen, caseId, { question, fields, decisionId: null }), scene);
  }
  done(await complain(app, citizen, caseId, { files: [], submissionId: app.newId(), seen: null }), scene);
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

/** The appeal board sends the case back. */
export const ruleSentBack: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const complaint = await newest(scene);
  const today = app.clock.today();
  const paper = "Ankestyrelsen hjemviser sagen. Kommunen skal undersøge, hvordan borgeren klarer morgenerne.";
  const parts = complaint.parts.map(({ id }): Fields => {
    const names = partFields(id);
    return { [names.outcome]: "sent-back", [names.says]: "Sagen er ikke oplyst godt nok." };
  });
  const ruling = {
    ...{ caseId, complaintId: complaint.id, parkedId: undefined, submissionId: app.newId() },
    fields: {
      [rulingFields.says]: "Kommunen har ikke undersøgt, hvad der sker om morgenen.",
      [rulingFields.points]: "Hvordan morgenerne går\nHvad der skal til, for at borgeren kommer op",
      ...Object.assign({}, ...parts),
    },
    days: { decidedOn: today, receivedOn: today, carryOutOn: "blank" as const },
    files: [{ name: "ankestyrelsens-afgoerelse.txt", bytes: Buffer.from(paper) }],
  };
  done(await registerRuling(app, caseworker, ruling), scene);
  return unchanged;
};

async function newest(scene: Scene): Promise<Complaint> {
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
