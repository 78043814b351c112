import type { LocalDate } from "../../../kernel/local-date.ts";

/** Fundet sag: a case that a search found. */
export interface FoundCase {
  readonly caseId: string;
  readonly number: string;
  readonly citizen: string;
  readonly bornOn: LocalDate;
  readonly unit: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}
