import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { PartOutcome } from "./decision-letter-facts.ts";
import type { EvidenceLink } from "./evidence.ts";

/** Skrevet dag: a day as it was typed in three fields, kept so that a draft shows it again. */
export type WrittenDate = { readonly day: string; readonly month: string; readonly year: string };

/** Valg om en opgave: what is decided about it, or that it is decided later, in a decision of its own. */
export type DraftOutcome = PartOutcome | "later";

/** Kladde til en del: what has been written so far about one applied task. A text that nobody wrote is empty. */
export type DraftPart = {
  readonly taskId: string;
  readonly outcome: DraftOutcome | null;
  /** A grant of less than was applied for, or of less than the citizen has now. */
  readonly partial: boolean;
  readonly legalBasis: LegalBasis | null;
  readonly deliveryForm: DeliveryForm | null;
  /** The slug of one of the municipality's packages. */
  readonly package: string | null;
  readonly extent: string;
  /** Hours of support a week, as they were typed. */
  readonly weeklyHours: string;
  readonly from: WrittenDate;
  readonly to: WrittenDate;
  readonly temporary: boolean;
  /** One goal a line. */
  readonly goals: string;
  readonly metBy: string;
  /** Why, about this person and this task. */
  readonly reasons: string;
  /** Why it departs from the standard. */
  readonly departure: string;
  /** The id of an exclusion of the standard that is one of the reasons. */
  readonly exclusion: string | null;
  /** What the sentences of the reasons rest on. */
  readonly evidence: readonly EvidenceLink[];
};

/** Kladde til helheden: what has been written so far about the decision as a whole. */
export type DraftWhole = {
  /** The three blocks of forvaltningsloven § 24. */
  readonly rules: string;
  readonly considerations: string;
  readonly facts: string;
  /** The concrete, individual assessment, as the letter tells it. */
  readonly assessment: string;
  /** Whom the citizen wants the support from; empty where no wish was said. */
  readonly wish: string;
  readonly wishFollowed: boolean | null;
  readonly wishReason: string;
  readonly firstFollowUp: WrittenDate;
  /** What the sentences of the assessment and the three blocks rest on. */
  readonly evidence: readonly EvidenceLink[];
};

/** Indsat begrundelse: a phrase of the library, in the version that was put into the draft. */
export type UsedPhrase = { readonly id: string; readonly version: number };

/** Sendt tilbage: what the second person wanted changed, and who wanted it. */
export type SentBack = { readonly by: string; readonly on: LocalDate; readonly note: string };

/** Kladde til en afgørelse: everything that has been written so far. */
export interface DraftContent {
  readonly whole: DraftWhole;
  readonly parts: readonly DraftPart[];
  /** The phrases that were put in from the library, in their versions. */
  readonly phrases: readonly UsedPhrase[];
  /** Null but for a draft that a second person has sent back. */
  readonly sentBack: SentBack | null;
}

/** A day that nobody typed. */
export const noDate: WrittenDate = { day: "", month: "", year: "" };

/** A known day as it would have been typed. */
export function writtenAs(day: LocalDate | undefined): WrittenDate {
  if (day === undefined) return noDate;
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: `${Number(date)}`, month: `${Number(month)}`, year };
}

/** The day that was typed, nothing, or something that is no day. */
export function dayTyped({ day, month, year }: WrittenDate): TypedDay {
  if (`${day}${month}${year}` === "") return "blank";
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return "unreadable";
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "unreadable";
}

/** A part of which nothing is written yet. */
export const blankPart = (taskId: string): DraftPart => ({
  taskId,
  outcome: null,
  partial: false,
  legalBasis: null,
  deliveryForm: null,
  package: null,
  extent: "",
  weeklyHours: "",
  from: noDate,
  to: noDate,
  temporary: false,
  goals: "",
  metBy: "",
  reasons: "",
  departure: "",
  exclusion: null,
  evidence: [],
});

/** A decision of which nothing is written yet, but for what can be proposed. */
export const blankDraft = (
  tasks: readonly AppliedTask[],
  proposed: { readonly assessment: string; readonly firstFollowUp: LocalDate | undefined },
): DraftContent => ({
  whole: {
    rules: "",
    considerations: "",
    facts: "",
    assessment: proposed.assessment,
    wish: "",
    wishFollowed: null,
    wishReason: "",
    firstFollowUp: writtenAs(proposed.firstFollowUp),
    evidence: [],
  },
  parts: tasks.map(({ id }) => blankPart(id)),
  phrases: [],
  sentBack: null,
});

/** What is written of a task; a blank part where nothing is. */
export const partOf = ({ parts }: Pick<DraftContent, "parts">, taskId: string): DraftPart =>
  parts.find((part) => part.taskId === taskId) ?? blankPart(taskId);
