import { citizenComplainPath, citizenComplaintsPath, complaintsPath } from "../cases/paths.ts";
import { providerOrderPath } from "../deliveries/paths.ts";
import type { ComplaintQuestion } from "./domain/complaint-draft.ts";
import type { StepAct } from "./domain/step-acts.ts";

/** One complaint, for those who work with the case. */
export const complaintPath = (caseId: string, complaintId: string): string =>
  `${complaintsPath(caseId)}/${complaintId}`;
/** Where something is written down to it. */
export const complaintActPath = (caseId: string, complaintId: string, act: StepAct): string =>
  `${complaintPath(caseId, complaintId)}/${act}`;
/** Complaints that wait for an answer, in all the cases that the reader may see. */
export const waitingComplaintsPath = "/sagsbehandler/klager";
/** One page of the citizen's flow. */
export const questionPath = (
  at: { readonly municipality: string },
  caseId: string,
  question: ComplaintQuestion,
): string => (question === "hvad" ? citizenComplainPath(at, caseId) : `${citizenComplainPath(at, caseId)}/${question}`);
/** One of the citizen's own complaints. */
export const citizenComplaintPath = (
  at: { readonly municipality: string },
  caseId: string,
  complaintId: string,
): string => `${citizenComplaintsPath(at, caseId)}/${complaintId}`;
/** Where the citizen's side does something with it. */
export const citizenComplaintActPath = (
  at: { readonly municipality: string },
  caseId: string,
  complaintId: string,
  act: StepAct,
): string => `${citizenComplaintPath(at, caseId, complaintId)}/${act}`;
/** A recording that came with one of the citizen's complaints. */
export const citizenRecordingPath = (
  at: { readonly municipality: string },
  caseId: string,
  complaintId: string,
  documentId: string,
): string => `${citizenComplaintPath(at, caseId, complaintId)}/lyd/${documentId}`;
/** Where a provider writes down what the citizen complains of. */
export const takeDownPath = (orderId: string): string => `${providerOrderPath(orderId)}/klage/ny`;
/** The provider's complaints. */
export const providerComplaintsPath = "/udfoerer/klager";
/** One of them. */
export const providerComplaintPath = (complaintId: string): string => `${providerComplaintsPath}/${complaintId}`;
