import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Retention, RetentionMark } from "./retention.ts";

/** Bevaringens side: what is to become of a case, and all that was decided of it, the newest first. */
export interface RetentionView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly retention: Retention;
  readonly marks: readonly RetentionMark[];
}
