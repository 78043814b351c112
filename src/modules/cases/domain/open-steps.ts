import type { Actor } from "../../people/domain/actor.ts";
import { type Act, permitsInGeneral } from "../../people/domain/permission.ts";
import { type StepName, stepNames } from "./case-step.ts";

/** The act by which the page of each step is read. */
const readBy: Readonly<Record<StepName, Act>> = {
  application: "case:read",
  assessment: "assessment:write",
  considerations: "assessment:write",
  hearing: "hearing:read",
  decision: "decision:draft",
  plan: "plan:read",
  order: "case:page",
  "follow-up": "follow-up:read",
};

/** The steps whose pages are open to this actor in a case that they may see. */
export const openSteps = (actor: Actor): readonly StepName[] =>
  stepNames.filter((name) => permitsInGeneral(actor, readBy[name]));
