import assert from "node:assert/strict";
import { complaintFields } from "../src/modules/complaints/domain/complaint-draft.ts";
import { registerFields, whoComplains } from "../src/modules/complaints/domain/register-form.ts";
import { readCaseComplaints } from "../src/modules/complaints/use-cases/read-complaints.ts";
import { registerComplaint } from "../src/modules/complaints/use-cases/register-complaint.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";
import { wavWith } from "./made-sounds.ts";

/** What the parameters of the routes of complaints stand for. */
export interface ComplaintParameters {
  readonly complaintId: string;
  /** What came with it of what was said. */
  readonly recordingId: string;
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
    files: [{ name: "klage.wav", bytes: wavWith() }],
    submissionId: app.newId(),
  });
  assert.ok(registered.ok);
  const complaintId = /klager\/([^?]+)/.exec(registered.value)?.[1];
  assert.ok(complaintId);
  const view = await readCaseComplaints(app, caseworker, caseId);
  const recordingId = view?.complaints.find(({ id }) => id === complaintId)?.recordings[0];
  assert.ok(recordingId);
  return { complaintId, recordingId, complaintAct: "svar", ownAct: "fasthold", complaintQuestion: "ord" };
}
