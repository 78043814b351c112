import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CasePage } from "../../assessments/domain/case-pages.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";
import type { Appeal } from "./appeal.ts";
import type { ChecklistRow } from "./checklist.ts";
import type { PackageDates } from "./make-plan.ts";
import type { PlanPiece } from "./package-plan.ts";

/** Pakken, som den arbejdes med: the complaint, what is asked for and what answers it, what was made and what was sent. */
export interface AppealView extends CasePage {
  readonly complaint: Complaint;
  readonly appeal: Appeal;
  readonly rows: readonly ChecklistRow[];
  readonly dates: PackageDates;
  readonly law: AppealPackageLaw;
  /** What has come into the case since the papers were sent, while the complaint lies with the appeal board. */
  readonly newPapers: readonly CaseDocument[];
  /** What is in the package that can be sent and does not belong in the case after all. */
  readonly notOfCase: readonly PlanPiece[];
  /** What the choices and the file are, as the form that makes the package carries it. */
  readonly tag: string;
}

/** Din klage hos Ankestyrelsen: what was sent, as the citizen's side sees it. */
export interface MyAppealView {
  readonly record: CaseRecord;
  readonly complaint: Complaint;
  readonly appeal: Appeal;
  /** Where each thing that was sent can be read by whoever asks, by its name; those that cannot are left out. */
  readonly readable: ReadonlyMap<string, string>;
  readonly today: LocalDate;
}
