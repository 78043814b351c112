import assert from "node:assert/strict";
import { complaintFields } from "../src/modules/complaints/domain/complaint-draft.ts";
import { registerFields, whoComplains } from "../src/modules/complaints/domain/register-form.ts";
import { registerComplaint } from "../src/modules/complaints/use-cases/register-complaint.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** What the parameters of the routes of complaints stand for. */
export interface ComplaintParameters {
  readonly complaintId: string;
  readonly complaintAct: string;
  readonly ownAct: string;
  readonly complaintQuestion: string;
}

/** The citizen has complained on the phone about how support is given, and lets who gives it read that. */
export async function complaintInCase(
  app: App,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
): Promise<ComplaintParameters> {
  const registered = await registerComplaint(app, caseworker, caseId, {
    fields: {
      [complaintFields.subject]: "delivery",
      [registerFields.to]: "udfoerer",
      [registerFields.way]: "phone",
      [registerFields.who]: whoComplains.citizen,
      [registerFields.words]: "De kommer ikke til tiden.",
    },
    receivedOn: "blank",
    files: [],
    submissionId: app.newId(),
  });
  assert.ok(registered.ok);
  const complaintId = /klager\/([^?]+)/.exec(registered.value)?.[1];
  assert.ok(complaintId);
  return { complaintId, complaintAct: "svar", ownAct: "fasthold", complaintQuestion: "ord" };
}
