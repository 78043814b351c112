import { askAccess } from "../../modules/access-requests/use-cases/ask-access.ts";
import { textOf } from "../../modules/applications/domain/problems.ts";
import { done, inHand, press, type SceneAct, unchanged } from "../scene.ts";

/** The citizen asks to see all of the case, on the screen. */
export const askToSee: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  const fields = { hvad: "all", form: "screen" };
  const typed = {
    fields,
    text: (name: string) => textOf(fields, name),
    day: () => "blank" as const,
  };
  done(await askAccess(app, citizen, caseId, typed, press(scene)), scene);
  return unchanged;
};
