import assert from "node:assert/strict";
import type { PlanContent } from "../src/modules/plans/domain/action-plan.ts";
import { offerPlan } from "../src/modules/plans/use-cases/offer-plan.ts";
import { readOwnSay } from "../src/modules/plans/use-cases/read-own-say.ts";
import { readPlan } from "../src/modules/plans/use-cases/read-plan.ts";
import { wish } from "../src/modules/plans/use-cases/wish.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** A goal as tests set it: nothing but its text and the task it is for. */
export const plainGoal = (text: string, partId: string | null = null): PlanContent["goals"][number] => ({
  partId,
  text,
  ownWords: "",
  kind: "develop",
  themeCode: null,
  targetLevel: null,
  measure: "",
  subGoals: "",
  by: null,
});

/** A plan with these goals, offered to the citizen of a granted case by whoever has it. */
export async function planOffered(app: App, made: CaseInState, goals: readonly string[]): Promise<readonly string[]> {
  const view = await readPlan(app, made.caseworker, made.caseId);
  const part = view?.grant?.granted[0]?.id ?? null;
  const content: PlanContent = {
    purposes: [2],
    purpose: "",
    interventions: "Støtte hjemme en gang om ugen",
    duration: "Et år",
    other: "",
    citizensPart: "Vi skrev planen sammen",
    goalDeparture: "Vi sætter flere mål senere",
    firstFollowUpOn: null,
    goals: goals.map((text) => plainGoal(text, part)),
  };
  const written = { content, seenVersion: view?.plan?.version ?? 0 };
  const press = { submissionId: app.newId(), path: "/" };
  const offered = await offerPlan(app, made.caseworker, made.caseId, written, press);
  assert.deepEqual(offered.ok || offered.refusal, true);
  return (await readOwnSay(app, made.citizen, made.caseId))?.goals.map(({ id }) => id) ?? [];
}

/** A goal of the case's plan, which is offered where there is none, a wish of the citizen's that waits, and a page of the form before a follow-up. */
export async function goalAndWish(
  app: App,
  made: CaseInState,
): Promise<{ readonly goalId: string; readonly wishId: string; readonly page: string }> {
  const before = await readOwnSay(app, made.caseworker, made.caseId);
  const goalId = before?.goals[0]?.id ?? (await planOffered(app, made, ["Åbne post"]))[0];
  const wished = { kind: "goal", text: "Jeg vil lære at svømme", told: null } as const;
  const press = { submissionId: app.newId(), path: "/" };
  assert.ok((await wish(app, made.citizen, made.caseId, wished, press)).ok);
  const wishId = (await readOwnSay(app, made.caseworker, made.caseId))?.wishes[0]?.id;
  assert.ok(goalId && wishId);
  return { goalId, wishId, page: "virker" };
}
