import { askAccess } from "../../modules/access-requests/use-cases/ask-access.ts";
import { giveAccess } from "../../modules/access-requests/use-cases/give-access.ts";
import { readCaseAccess, readOneAccess } from "../../modules/access-requests/use-cases/read-access.ts";
import { textOf } from "../../modules/applications/domain/problems.ts";
import { saidFields, theCitizenSpoke } from "../../modules/letters/domain/said.ts";
import { outsideFields } from "../../modules/outside-requests/domain/outside-forms.ts";
import { askFromOutside } from "../../modules/outside-requests/use-cases/ask-from-outside.ts";
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

/** The caseworker gives all of it; the worker prints the file. */
export const giveToSee: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const asked = (await readCaseAccess(app, caseworker, caseId))?.requests.at(-1);
  if (asked === undefined) throw new RangeError("nobody has asked to see the case");
  const named = { caseId, accessId: asked.id };
  const tag = (await readOneAccess(app, caseworker, named))?.tag ?? "";
  done(await giveAccess(app, caseworker, named, { tag, complaint: "" }, press(scene)), scene);
  return unchanged;
};

/** A landlord asks on the phone for what there is. */
export const askedFromOutside: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const told: Readonly<Record<string, string>> = {
    [outsideFields.name]: "Prøvens Boligforening",
    [outsideFields.address]: "Prøvegade 1\n0000 Prøveby",
    [outsideFields.wish]: "Det, der viser, om vores lejer får hjælp til at passe sin lejlighed.",
    [saidFields.how]: "phone",
    [saidFields.who]: theCitizenSpoke,
  };
  const typed = { text: (name: string) => told[name] ?? "", day: () => app.clock.today() };
  done(await askFromOutside(app, caseworker, caseId, typed, press(scene)), scene);
  return unchanged;
};
