import type { ToldNote } from "../../modules/day-notes/domain/told-note.ts";
import { keepDayNotes } from "../../modules/day-notes/use-cases/keep-day-notes.ts";
import { readNoteDesk } from "../../modules/day-notes/use-cases/read-note-desk.ts";
import { type Scene, type SceneAct, unchanged } from "../scene.ts";
import { ordered } from "./order-acts.ts";

/** The provider has been there, and writes what they did: the first goal goes forward, the others as before. */
export const visit: SceneAct = async (scene) => {
  const goals = (await goalsOf(scene)).map((goal, at) => ({ goal, movement: at === 0 ? "forward" : "same" }) as const);
  const given = { given: true, citizenTookPart: true, whyNot: null, goals: goals.slice(0, 2) };
  await write(scene, { ...given, minutes: 60, note: "Vi åbnede posten sammen og lagde en plan for ugen." });
  return unchanged;
};

/** The citizen was not at home, and the provider writes it. */
export const noVisit: SceneAct = async (scene) => {
  const whyNot = {
    whose: "citizen",
    reason: "Ingen lukkede op.",
    instead: "Vi ringer i morgen og aftaler en ny tid.",
  } as const;
  await write(scene, { given: false, citizenTookPart: false, whyNot, goals: [], minutes: 0, note: "" });
  return unchanged;
};

async function goalsOf(scene: Scene): Promise<readonly string[]> {
  const { leader, orderId } = await ordered(scene);
  const desk = await readNoteDesk(scene.app, leader, orderId);
  if (!desk) throw new RangeError("the provider has no order to write about");
  return desk.goals;
}

type Done = Pick<ToldNote, "citizenTookPart" | "given" | "goals" | "minutes" | "note" | "whyNot">;

async function write(scene: Scene, what: Done): Promise<void> {
  const { app, plot } = scene;
  const { leader, orderId } = await ordered(scene);
  const [answer] = await keepDayNotes(app, leader, [
    {
      ...what,
      ...{
        id: app.newId(),
        orderId,
        appointmentId: null,
        groupSessionId: null,
        corrects: null,
        device: null,
        sequence: null,
      },
      ...{ happenedOn: app.clock.today(), startedAt: null, mode: "at-home", deliveredBy: "staff", tookPart: "" },
      ...{ whyAlone: "", whyNoGoal: "", whyCorrected: "", writtenAt: app.clock.now(), seen: [] },
    },
  ]);
  if (answer?.answer !== "kept") throw new RangeError(`'${plot.stage.stage}': refused: ${JSON.stringify(answer)}`);
}
