import { type ApplyFlow, flowBelow, intakePath, myPagePath } from "../applications/paths.ts";

interface AtMunicipality {
  readonly municipality: string;
}

/** Where somebody writes an application for another: how it goes, and those that they have written. */
export const forAnotherPath = (at: AtMunicipality): string => `${myPagePath(at)}/for-en-anden`;
/** Where it begins: who it is for, and who writes. */
export const newProposalPath = (at: AtMunicipality): string => `${forAnotherPath(at)}/ny`;
/** One that somebody writes. */
export const writtenPath = (at: AtMunicipality, id: string): string => `${forAnotherPath(at)}/${id}`;
/** One that somebody else has written for the reader. */
export const forMePath = (at: AtMunicipality, id: string): string => `${myPagePath(at)}/skrevet-for-mig/${id}`;
/** Where the reader says no to it; the form is posted to the same place. */
export const declinePath = (at: AtMunicipality, id: string): string => `${forMePath(at, id)}/nej`;

/** The question pages below either; the overview is the page where answers are checked and sent. */
export const proposalFlow = (base: string): ApplyFlow => ({ ...flowBelow(base), check: base });

/** Intake: what waits for somebody's yes. */
export const waitingProposalsPath = `${intakePath}/venter`;
/** Intake: one of them; a yes on paper is posted to `samtykke` below it. */
export const waitingProposalPath = (id: string): string => `${waitingProposalsPath}/${id}`;
/** Where intake writes down that the person has said yes on paper. */
export const paperConsentPath = (id: string): string => `${waitingProposalPath(id)}/samtykke`;
/** Where intake writes down that the person has said no. */
export const refusedPath = (id: string): string => `${waitingProposalPath(id)}/nej`;

/** Whether a path takes files: the paper on which somebody said yes. */
export const takesConsentPaper = (path: string): boolean =>
  path.startsWith(`${waitingProposalsPath}/`) && path.endsWith("/samtykke");
