import assert from "node:assert/strict";
import { addDays } from "../src/kernel/day-arithmetic.ts";
import { changeSupport } from "../src/modules/changes/use-cases/change-support.ts";
import { readChanges } from "../src/modules/changes/use-cases/read-changes.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** A change that citizen and municipality have agreed on, within what is granted, ten days from now; its id. */
export async function changeInCase(
  app: App,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
): Promise<{ readonly changeId: string; readonly changeKind: string }> {
  const view = await readChanges(app, caseworker, caseId);
  assert.ok(view);
  const today = app.clock.today();
  const agreed = {
    ...({ kind: "within", endReason: null, wanted: "yes", isWorse: false, since: null, package: null } as const),
    tasks: view.granted.map(({ taskId }) => taskId),
    what: "Besøget flytter fra mandag til torsdag.",
    why: "Du går til kor om mandagen.",
    said: { on: today, how: "phone", words: "Torsdag passer bedre" },
    takesEffectOn: addDays(today, 10),
    ...{ dayReason: "", attempts: [], departure: "" },
  } as const;
  const press = { submissionId: app.newId(), path: "/" };
  assert.deepEqual(await changeSupport(app, caseworker, caseId, agreed, press), { ok: true, value: "/" });
  const change = (await readChanges(app, caseworker, caseId))?.changes.at(-1)?.change;
  assert.ok(change);
  return { changeId: change.id, changeKind: "slut" };
}
