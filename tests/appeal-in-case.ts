import assert from "node:assert/strict";
import { sendFields } from "../src/modules/appeals/domain/package-forms.ts";
import type { App } from "../src/platform/app.ts";
import { packed, sent } from "./appeal-course.ts";
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
  const { id: packageId } = await packed(app, made, complaint);
  const fields = { [sendFields.way]: "portal", [sendFields.reason]: "Alt i sagen er kendt." };
  const told = await sent(app, made, complaint, packageId, fields);
  assert.deepEqual(told.ok || told.refusal, true);
  return { appealedId: complaint.id, packageId, ordinal: "1" };
}
