import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Complaint } from "./complaint.ts";
import { type ComplaintStand, complaintStand } from "./complaint-stand.ts";
import type { ComplaintStep } from "./complaint-step.ts";

/** Hvis tur det er: who has to do something with a complaint now; nobody, once it is over. */
export type WhoseTurn = "citizen" | "authority" | "provider" | "appeal-body" | "another-authority" | "nobody";

/**
 * Whose turn it is. The provider has it from when it is asked until it has said how it sees it; the authority answers all the same.
 * After a ruling it is the authority's turn as long as something that the ruling left to do is not done.
 *
 * @param owed what is owed for this complaint alone: `owedForComplaint`
 */
export function whoHasIt(
  complaint: Pick<Complaint, "by" | "steps" | "hasAppeal" | "track">,
  owed: readonly Pick<Obligation, "status" | "what">[],
): WhoseTurn {
  return turns[complaintStand(complaint)]?.(complaint, owed) ?? "nobody";
}

type TurnOf = (...told: Parameters<typeof whoHasIt>) => WhoseTurn;

const turns: Readonly<Partial<Record<ComplaintStand, TurnOf>>> = {
  asked: () => "citizen",
  waiting: (complaint) => (waitsForProvider(complaint) ? "provider" : "authority"),
  renewing: () => "authority",
  partly: ({ hasAppeal }) => (hasAppeal ? "citizen" : "nobody"),
  kept: ({ hasAppeal }) => (hasAppeal ? "authority" : "nobody"),
  maintained: () => "authority",
  "sent-on": () => "appeal-body",
  "passed-on": () => "another-authority",
  ruled: (_, owed) => (owed.some(isLeftByRuling) ? "authority" : "nobody"),
};

const isLeftByRuling = ({ status, what }: Pick<Obligation, "status" | "what">): boolean =>
  (what === "remitted-decision" || what === "carry-out-ruling") && (status === "open" || status === "missed");

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
  "another-authority": "Den myndighed, klagen er sendt til",
  nobody: "Ingen. Klagen er afsluttet",
};

/** Whose turn it is, as the citizen reads it. */
export const turnForCitizen: Readonly<Record<WhoseTurn, string>> = {
  citizen: "Det er din tur.",
  authority: "Det er kommunens tur.",
  provider: "Kommunen venter på svar fra dem, der giver dig hjælp.",
  "appeal-body": "Det er Ankestyrelsens tur.",
  "another-authority": "Det er den anden myndigheds tur.",
  nobody: "",
};
