import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { ComplaintStep } from "./complaint-step.ts";

/** The two tracks that a complaint can run in, which never mix. */
export const complaintTracks = ["decision", "delivery"] as const;
/** Klagespor: about a decision, or about how support is given and how somebody was treated. */
export type ComplaintTrack = (typeof complaintTracks)[number];

/** What a complainant can say that it is about. */
export const complaintSubjects = ["decision", "delivery", "staff", "service-level", "access", "not-known"] as const;
/** Klageemne: what it is about, as the complainant says it. */
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** How a complaint can come. */
export const complaintWays = ["own-pages", "phone", "meeting", "letter", "mail", "voice-note", "visit"] as const;
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

/** Påklaget opgave: a task of a decision that a complaint is about. */
export interface ComplainedPart {
  readonly id: string;
  /** The id of the task that was applied for. */
  readonly taskId: string;
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
  /** Without those that were withdrawn since. */
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
  /** Those of them that are recordings of what was said. */
  readonly recordings: readonly string[];
  readonly letterId: string | null;
  readonly registeredOn: LocalDate;
  readonly steps: readonly ComplaintStep[];
}

/** The number that a complaint is known by: the case's, and which of its complaints. */
export const complaintNumber = (caseNumber: string, { ordinal }: Pick<Complaint, "ordinal">): string =>
  `${caseNumber}-K${ordinal}`;
