import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { KnownMandate } from "../../people/domain/mandate.ts";

/** Hvem hjælper: those who act, or acted, for a citizen, the newest first. */
export interface MandatesView {
  readonly mandates: readonly KnownMandate[];
  readonly today: LocalDate;
}

/** Hvem hjælper borgeren i sagen: the same as staff see it in a case. */
export interface CaseMandatesView extends MandatesView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
}
