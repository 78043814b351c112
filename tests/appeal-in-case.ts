import assert from "node:assert/strict";
import { sendFields } from "../src/modules/appeals/domain/package-forms.ts";
import { makePackage } from "../src/modules/appeals/use-cases/make-package.ts";
import { printPackage } from "../src/modules/appeals/use-cases/print-package.ts";
import { readAppeal } from "../src/modules/appeals/use-cases/read-appeal.ts";
import { sendPackage } from "../src/modules/appeals/use-cases/send-package.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";
import { registers } from "./complaint-course.ts";

/** What the parameters of the routes of appeals stand for. */
export interface AppealParameters {
  readonly appealedId: string;
  readonly packageId: string;
  readonly ordinal: string;
}

/** The citizen's complaint about the newest decision was sent to the appeal board with its papers. */
export async function appealInCase(app: App, made: CaseInState): Promise<AppealParameters> {
  const complaint = await registers(app, made, {});
  const named = { caseId: made.caseId, complaintId: complaint.id };
  const press = () => ({ submissionId: app.newId(), path: "/" });
  const view = await readAppeal(app, made.caseworker, named);
  const asked = await makePackage(app, made.caseworker, named, { tag: view?.tag ?? "", questionId: "" }, press());
  assert.deepEqual(asked.ok || asked.refusal, true);
  const packageId = (await readAppeal(app, made.caseworker, named))?.appeal.packages[0]?.id ?? "";
  await printPackage(app, { tenantId: made.caseworker.tenantId, packageId });
  const fields = { [sendFields.way]: "portal", [sendFields.reason]: "Alt i sagen er kendt." };
  const toSend = { ...named, packageId };
  const sent = await sendPackage(app, made.caseworker, toSend, { fields, on: "blank" }, press());
  assert.deepEqual(sent.ok || sent.refusal, true);
  return { appealedId: complaint.id, packageId, ordinal: "1" };
}
