import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";

/** The two tracks that a complaint can run in, which never mix. */
export const complaintTracks = ["decision", "delivery"] as const;
/** Klagespor: about a decision, or about how support is given and how somebody was treated. */
export type ComplaintTrack = (typeof complaintTracks)[number];

/** What a complainant can say that it is about. */
export const complaintSubjects = ["decision", "delivery", "staff", "not-known"] as const;
/** Klageemne: what it is about, as the complainant says it. */
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** How a complaint can come. */
export const complaintWays = ["own-pages", "phone", "meeting", "letter", "mail"] as const;
/** Klagevej: how a complaint came. */
export type ComplaintWay = (typeof complaintWays)[number];

/** Who can complain; a companion (bisidder) is there with the citizen, and complains as anybody else would. */
export const complainantKinds = ["citizen", "relative", "guardian", "representative", "other"] as const;
/** Klager (art): who complains. */
export type ComplainantKind = (typeof complainantKinds)[number];

/** By what right somebody can complain. */
export const standings = ["own", "mandate", "asked"] as const;
/** Klageret: the citizen's own, by a mandate that holds, or the citizen is asked whether it is right. */
export type Standing = (typeof standings)[number];

/** Klager: who complains, and by what right. */
export interface Complainant {
  readonly kind: ComplainantKind;
  /** Empty where it is the citizen. */
  readonly name: string;
  readonly standing: Standing;
}

/** What can become of a complaint. */
export const complaintStepKinds = [
  "confirmed",
  "denied",
  "crossed",
  "commented",
  "answered",
  "reconsidered",
  "maintained",
  "sent-on",
  "withdrawn",
] as const;
/** Klageskridt (art): the citizen's yes or no to somebody else's complaint, a move to the other track, what the provider says, an answer, and the appeal's own steps. */
export type ComplaintStepKind = (typeof complaintStepKinds)[number];

/** What the authority can come to when it looks again. */
export const reconsiderationOutcomes = ["upheld", "partly", "kept"] as const;
/** Genvurderingens udfald: the citizen is right, partly right, or the decision is kept. */
export type ReconsiderationOutcome = (typeof reconsiderationOutcomes)[number];

/** Klageskridt: one thing that became of a complaint. */
export interface ComplaintStep {
  readonly kind: ComplaintStepKind;
  readonly on: LocalDate;
  /** Who did it; empty where it was the authority or the citizen. */
  readonly by: string;
  readonly note: string;
  /** Null for all but a reconsideration. */
  readonly outcome: ReconsiderationOutcome | null;
  /** Null for all but a move. */
  readonly into: ComplaintTrack | null;
  readonly letterId: string | null;
}

/** Påklaget opgave: a task of a decision that a complaint is about. */
export interface ComplainedPart {
  readonly id: string;
  readonly task: AppliedTaskName;
  readonly legalBasis: LegalBasis;
}

/** Klage: what somebody complains about, in which track, and what has become of it. */
export interface Complaint {
  readonly id: string;
  readonly caseId: string;
  /** From 1 within the case. */
  readonly ordinal: number;
  readonly subject: ComplaintSubject;
  readonly filedAs: ComplaintTrack;
  readonly track: ComplaintTrack;
  /** Null in the track of delivery. */
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  readonly parts: readonly ComplainedPart[];
  /** Whether some task that it is about can be brought before an appeal body. */
  readonly hasAppeal: boolean;
  readonly wasLate: boolean;
  /** The slug of the provider that is to see it; null where none is. */
  readonly provider: string | null;
  readonly way: ComplaintWay;
  readonly receivedOn: LocalDate;
  readonly by: Complainant;
  /** Whether it was read back, where staff wrote down what was said. */
  readonly readBack: boolean;
  /** Empty where nothing more was said than that one does not agree. */
  readonly words: string;
  readonly lateReason: string;
  /** The ids of the papers that came with it. */
  readonly papers: readonly string[];
  readonly letterId: string | null;
  readonly registeredOn: LocalDate;
  readonly steps: readonly ComplaintStep[];
}

/** The number that a complaint is known by: the case's, and which of its complaints. */
export const complaintNumber = (caseNumber: string, { ordinal }: Pick<Complaint, "ordinal">): string =>
  `${caseNumber}-K${ordinal}`;
