import { addDays } from "../../kernel/day-arithmetic.ts";
import { assignCaseworker } from "../../modules/applications/use-cases/assign-caseworker.ts";
import { keepProtection } from "../../modules/applications/use-cases/mark-protected.ts";
import { notifyDelay } from "../../modules/applications/use-cases/notify-delay.ts";
import { caseForReading } from "../../modules/cases/use-cases/case-for-reading.ts";
import { postLetter } from "../../modules/letters/use-cases/post-letter.ts";
import { lettersWaiting } from "../../modules/letters/use-cases/read-letters.ts";
import { ordinaryEnd } from "../../modules/people/domain/protection.ts";
import { done, inHand, press, type SceneAct, unchanged } from "../scene.ts";
import { somebody } from "../town.ts";

/**
 * A caseworker of the unit that has the case takes it; they take turns. Where that is the last that has happened, intake has
 * handed it over with a word, and the caseworker has not seen it yet.
 */
export const take: SceneAct = async (scene) => {
  const { app, town, plot, caseId } = scene;
  if (caseId === null) throw new RangeError("there is no case to take yet");
  const record = await caseForReading(app.database.of(town), somebody(town, "intake"), caseId);
  const able = town.staff.filter(({ role, unit }) => role === "caseworker" && unit === record?.unit);
  const caseworker = able[plot.place % able.length];
  if (!caseworker) throw new RangeError(`nobody works in the unit '${record?.unit}'`);
  const isNew = plot.stage.steps.at(-1)?.step === "take";
  const giver = isNew ? somebody(town, "intake") : caseworker;
  const note = isNew ? `${plot.firstName} vil helst ringes op om formiddagen.` : "";
  done(await assignCaseworker(app, giver, caseId, { to: caseworker.id, seen: null, note }), scene);
  return { caseworker };
};

/** What is printed for the citizen is put in the post. */
export const post: SceneAct = async (scene) => {
  const { app, town, caseId } = scene;
  const intake = somebody(town, "intake");
  const waiting = (await lettersWaiting(app, intake)).filter((letter) => letter.caseId === caseId);
  for (const { id } of waiting) {
    done(await postLetter(app, intake, id, { submissionId: app.newId(), receivedOn: null }), scene);
  }
  return unchanged;
};

/** How much longer the citizen is told to wait. */
const longerDays = 28;

/** The citizen is told that the answer will be late. */
export const tellDelay: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const written = {
    submissionId: app.newId(),
    expectedOn: addDays(app.clock.today(), longerDays),
    reason: "Vi venter på en udtalelse fra lægen, som er vigtig for at forstå din situation.",
  };
  done(await notifyDelay(app, caseworker, caseId, written), scene);
  return unchanged;
};

/** The caseworker registers that the citizen is protected, for a year. */
const protect =
  (what: { readonly name: boolean; readonly address: boolean }): SceneAct =>
  async (scene) => {
    const { app } = scene;
    const { caseId, caseworker } = inHand(scene);
    const told = { protection: { ...what, until: ordinaryEnd(app.clock.today()) }, source: "CPR" };
    done(await keepProtection(app, caseworker, caseId, told, press(scene)), scene);
    return unchanged;
  };

/** The citizen's address is protected. */
export const protectAddress = protect({ name: false, address: true });

/** The citizen's name and address are protected. */
export const protectNameAndAddress = protect({ name: true, address: true });
