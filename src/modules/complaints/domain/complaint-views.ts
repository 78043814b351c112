import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CasePage } from "../../assessments/domain/case-pages.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { ComplaintGuidance } from "../../decisions/domain/complaint-guidance.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Complaint } from "./complaint.ts";
import type { ComplaintDraft } from "./complaint-draft.ts";
import type { ComplaintGround } from "./complaint-ground.ts";
import type { ComplaintHelper } from "./register-form.ts";

/** Klagernes ure: what is owed for each complaint alone, by the complaint's id. */
export type ComplaintClocks = ReadonlyMap<string, readonly Obligation[]>;

/** Borgerens klager: the complaints of a case as the citizen's side sees them. */
export interface MyComplaintsView {
  readonly record: CaseRecord;
  readonly complaints: readonly Complaint[];
  readonly owed: CaseOwed;
  readonly clocks: ComplaintClocks;
  readonly today: LocalDate;
}

/** Klage, som den skrives: the draft with what can be complained about. */
export interface WritingView {
  readonly record: CaseRecord;
  readonly draft: ComplaintDraft;
  readonly ground: ComplaintGround;
  /** What the draft says and is about, as the form that sends it carries it. */
  readonly tag: string;
  /** What the complaint leads to, as it stands in the draft; none where it is not about a decision. */
  readonly guidance: readonly ComplaintGuidance[];
  /** Whether the time to complain of it is over. */
  readonly isLate: boolean;
  readonly today: LocalDate;
}

/** Sagens klager: the complaints of a case as staff work with them. */
export interface CaseComplaintsView extends CasePage {
  readonly complaints: readonly Complaint[];
  readonly clocks: ComplaintClocks;
  readonly ground: ComplaintGround;
  readonly helpers: readonly ComplaintHelper[];
}

/** Klage, der venter på svar: a complaint in a list, with whose it is as its reader may be told. */
export interface WaitingComplaint {
  readonly complaint: Complaint;
  readonly caseNumber: string;
  readonly citizen: string;
}
