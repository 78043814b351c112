import { addDays, addMonths } from "../../kernel/day-arithmetic.ts";
import type { FollowedGoal, FollowUpContent, GoalStanding } from "../../modules/follow-ups/domain/follow-up.ts";
import { endSupport } from "../../modules/follow-ups/use-cases/end-support.ts";
import { holdFollowUp } from "../../modules/follow-ups/use-cases/hold-follow-up.ts";
import { type FollowUpView, readFollowUps } from "../../modules/follow-ups/use-cases/read-follow-ups.ts";
import { done, inHand, press, type Scene, type SceneAct, told, unchanged } from "../scene.ts";

/** Caseworker, citizen and contact person meet and follow up. */
export const followUp: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  const view = await readFollowUps(scene.app, caseworker, caseId);
  if (!view) throw new RangeError("there is nothing to follow up");
  done(await holdFollowUp(scene.app, caseworker, caseId, followUpContent(scene, view), press(scene)), scene);
  return unchanged;
};

const said = {
  continue: {
    citizen: "Det er godt, at det er den samme, der kommer. Jeg har fået styr på det meste.",
    notes: "{navn} er på vej med målene. Vi fortsætter, som det er.",
  },
  adjust: {
    citizen: "Det går for hurtigt. Jeg når ikke at øve mig, før hun kommer igen.",
    notes: "Målene er for store. {navn} og kontaktpersonen deler dem op, og planen skal laves om.",
    change: "Du og din kontaktperson øver én ting ad gangen. I mødes kortere tid, men oftere.",
  },
  end: {
    citizen: "Jeg kan det selv nu. Jeg ringer, hvis det går galt.",
    notes: "Målene er nået. {navn} og kontaktpersonen er enige om at slutte i næste uge.",
  },
} as const;

function followUpContent(scene: Scene, view: FollowUpView): FollowUpContent {
  const { app, plot } = scene;
  const { outcome, nextIn } = plot.stage.followUp ?? { outcome: "continue" as const, nextIn: 6 };
  const heldOn = app.clock.today();
  const isInspected = view.guidance.followUp.some(({ rule }) => rule === "individual-inspection");
  return {
    heldOn,
    meeting: plot.place % 3 === 0 ? "digital" : "in-person",
    citizensWords: said[outcome].citizen,
    useOfSupport: "Støtten er brugt næsten hver gang. To besøg blev flyttet, fordi borgeren var syg.",
    tookPart: ["citizen", "provider"],
    tookPartWords: "",
    phoneBecause: "",
    inspected: isInspected ? { asGranted: "yes", servesPurpose: "yes", otherNeeds: "no" } : null,
    inspection: isInspected ? "Borgeren er tryg ved støtten. Den svarer til bevillingen." : "",
    notes: told(said[outcome].notes, scene),
    goals: followedGoals(view, outcome === "end" ? "reached" : outcome === "adjust" ? "not-begun" : "on-the-way"),
    outcome,
    change: outcome === "adjust" ? { what: said.adjust.change, from: addDays(heldOn, 7) } : null,
    nextOn: nextIn === undefined ? null : addMonths(heldOn, nextIn),
    departure: "",
    goesOnBecause: "",
  };
}

const followedGoals = ({ plan }: FollowUpView, standing: GoalStanding): readonly FollowedGoal[] =>
  (plan?.goals ?? []).map(({ id, text }) => ({
    ...{ goal: text, goalId: id, standing, level: standing === "reached" ? 1 : 2, note: "" },
    ...{ ownScore: standing === "reached" ? 8 : 5, next: standing === "reached" ? "" : "Vi øver det videre sammen" },
  }));

/** The last day of support. */
export const end: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const ending = {
    on: app.clock.today(),
    why: "goals-reached",
    agreed: true,
    said: "Du klarer det selv nu. Du ved, hvor du kan få hjælp, hvis det bliver svært igen.",
  } as const;
  done(await endSupport(app, caseworker, caseId, ending, press(scene)), scene);
  return unchanged;
};
