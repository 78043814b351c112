import type { Fields } from "../../modules/applications/domain/problems.ts";
import { parkedFields } from "../../modules/rulings/domain/parked-ruling.ts";
import { partFields, rulingFields } from "../../modules/rulings/domain/ruling-form.ts";
import { parkRuling } from "../../modules/rulings/use-cases/park-ruling.ts";
import { registerRuling } from "../../modules/rulings/use-cases/register-ruling.ts";
import { done, inHand, type SceneAct, unchanged } from "../scene.ts";
import { newest } from "./complaint-acts.ts";

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

/** A ruling comes that fits no case here; it is put aside until somebody finds where it belongs. */
export const parkOne: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseworker } = inHand(scene);
  const paper = "Ankestyrelsen stadfæster kommunens afgørelse. Afgørelsen handler om Prøve Testesen.";
  const typed = {
    fields: {
      [parkedFields.why]: "unknown-person",
      [parkedFields.about]: "Prøve Testesen",
      [parkedFields.reference]: "26-00000",
      [parkedFields.note]: "Vi har søgt på navnet uden held. Måske bor borgeren i en anden kommune.",
    },
    receivedOn: app.clock.today(),
    files: [{ name: "ankestyrelsens-afgoerelse.txt", bytes: Buffer.from(paper) }],
    submissionId: app.newId(),
  };
  done(await parkRuling(app, caseworker, typed), scene);
  return unchanged;
};
