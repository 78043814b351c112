import type { Complaint } from "./complaint.ts";
import { complaintStand } from "./complaint-stand.ts";
import type { ComplaintStep } from "./complaint-step.ts";

/** Hvis tur det er: who has to do something with a complaint now; nobody, once it is over. */
export type WhoseTurn = "citizen" | "authority" | "provider" | "appeal-body" | "nobody";

/** Whose turn it is. The provider has it from when it is asked until it has said how it sees it; the authority answers all the same. */
export function whoHasIt(complaint: Pick<Complaint, "by" | "steps" | "hasAppeal">): WhoseTurn {
  const stand = complaintStand(complaint);
  if (stand === "asked" || (stand === "partly" && complaint.hasAppeal)) return "citizen";
  if (stand === "sent-on") return "appeal-body";
  if (stand === "waiting") return waitsForProvider(complaint) ? "provider" : "authority";
  const isWithAuthority = stand === "renewing" || stand === "maintained" || (stand === "kept" && complaint.hasAppeal);
  return isWithAuthority ? "authority" : "nobody";
}

/** Whether the provider was asked and has not said anything since. */
const waitsForProvider = ({ steps }: Pick<Complaint, "steps">): boolean =>
  steps.findLast(({ kind }) => kind === "comment-asked" || kind === "commented")?.kind === "comment-asked";

/** What the provider was asked, while nothing has been said since. */
export const waitedForOf = ({ steps }: Pick<Complaint, "steps">): ComplaintStep | undefined =>
  waitsForProvider({ steps }) ? steps.findLast(({ kind }) => kind === "comment-asked") : undefined;

/** Whose turn it is, as staff read it. */
export const turnForStaff: Readonly<Record<WhoseTurn, string>> = {
  citizen: "Borgeren",
  authority: "Jer i kommunen",
  provider: "Udføreren",
  "appeal-body": "Ankestyrelsen",
  nobody: "Ingen. Klagen er afsluttet",
};

/** Whose turn it is, as the citizen reads it. */
export const turnForCitizen: Readonly<Record<WhoseTurn, string>> = {
  citizen: "Det er din tur.",
  authority: "Det er kommunens tur.",
  provider: "Kommunen venter på svar fra dem, der giver dig hjælp.",
  "appeal-body": "Det er Ankestyrelsens tur.",
  nobody: "",
};
