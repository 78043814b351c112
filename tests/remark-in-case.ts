import assert from "node:assert/strict";
import { textOf } from "../src/modules/applications/domain/problems.ts";
import { readCaseRemarks } from "../src/modules/remarks/use-cases/read-remarks.ts";
import { type TypedRemark, writeRemark } from "../src/modules/remarks/use-cases/write-remark.ts";
import type { App } from "../src/platform/app.ts";
import { typedDay } from "../src/ui/typed-form.ts";
import type { CaseInState } from "./case-in-state.ts";
import { dayFields } from "./consent-and-question.ts";

/** A remark as it would come from a browser. */
export const typedRemark = (fields: Readonly<Record<string, string>>): TypedRemark => ({
  fields,
  text: (name) => textOf(fields, name),
  day: (name) => typedDay(fields, name),
});

/** Something in the case is wrong, the citizen has said on the phone; the remark's id. */
export async function remarkInCase(
  app: App,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
): Promise<{ readonly remarkId: string }> {
  const fields = { om: "sag", forkert: "Jeg bor ikke alene.", hvordan: "phone", hvem: "borger" };
  const typed = typedRemark({ ...fields, ...dayFields("dag", app.clock.today()) });
  const press = { submissionId: app.newId(), path: "/" };
  assert.deepEqual(await writeRemark(app, caseworker, caseId, typed, press), { ok: true, value: "/" });
  const remark = (await readCaseRemarks(app, caseworker, caseId))?.remarks.at(-1);
  assert.ok(remark);
  return { remarkId: remark.id };
}
