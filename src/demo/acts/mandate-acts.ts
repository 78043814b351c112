import { ageOn } from "../../kernel/age.ts";
import { giveMandate } from "../../modules/mandates/use-cases/give-mandate.ts";
import type { Plot } from "../plot.ts";
import { done, press, type Scene, type SceneAct, unchanged } from "../scene.ts";

/** Only what a helper needs to follow the case and answer a hearing with the citizen; the decision and the plan stay shut. */
const opened = ["status", "application", "letters", "hearing"] as const;

/** The citizen lets a sister help with some parts. A town with nobody who could be the sister does without. */
export const letSisterHelp: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const sister = sisterIn(scene);
  if (sister === undefined) return unchanged;
  const { name, cprNumber } = sister.person;
  const from = app.clock.today();
  const told = { kind: "relative", basis: "given-online", note: "Min søster", from, to: null } as const;
  done(await giveMandate(app, citizen, null, { ...told, name, cprNumber, parts: opened }, press(scene)), scene);
  return unchanged;
};

/** A grown woman of the town other than the citizen, who can log in; where there are more, the first of them. */
function sisterIn({ app, plot, town }: Scene): Plot | undefined {
  const canBe = ({ isWoman, person, stage }: Plot): boolean =>
    isWoman && stage.digital && person.cprNumber !== null && ageOn(person.bornOn, app.clock.today()) >= 18;
  return town.plots.find((one) => one !== plot && canBe(one));
}
