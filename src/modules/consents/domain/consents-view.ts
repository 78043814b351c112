import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { CaseInformation } from "./case-information.ts";
import type { ConsentHelper } from "./who-may-answer.ts";

/** Oplysninger fra andre, som borgeren ser dem. */
export interface MyConsentsView {
  readonly record: CaseRecord;
  readonly information: CaseInformation;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Oplysninger fra andre i sagen, as those who work with it see them. */
export interface CaseConsentsView extends MyConsentsView {
  readonly citizen: Citizen;
  /** Those who may answer for the citizen today. */
  readonly helpers: readonly ConsentHelper[];
  /** The papers of the case that can be pointed to. */
  readonly papers: readonly CaseDocument[];
  /** The day that a new question proposes. */
  readonly proposedDay: LocalDate;
}
