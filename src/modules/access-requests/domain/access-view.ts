import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Spokesman } from "../../letters/domain/said.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { AccessException } from "../../standards/domain/law.ts";
import type { AccessRequest } from "./access-request.ts";
import type { GivenFile } from "./given-file.ts";
import type { ChosenPiece } from "./piece-choice.ts";

/** Aktindsigt, som borgeren ser den: what was asked for and what was given. */
export interface MyAccessView {
  readonly record: CaseRecord;
  /** Oldest first. */
  readonly requests: readonly AccessRequest[];
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Aktindsigt i sagen, as those who work with it see it. */
export interface CaseAccessView extends MyAccessView {
  readonly citizen: Citizen;
  /** Those who may speak for the citizen today. */
  readonly helpers: readonly Spokesman[];
}

/** Én aktindsigt: a request with the file, thing by thing, and what was given of it. */
export interface OneAccessView extends CaseAccessView {
  readonly request: AccessRequest;
  /** What is chosen; empty once the file is given. */
  readonly chosen: readonly ChosenPiece[];
  /** What the file and the choices were when they were shown. */
  readonly tag: string;
  /** Null while it waits. */
  readonly file: GivenFile | null;
  readonly exceptions: readonly AccessException[];
}

/** Aktindsigten, som borgeren læser den: one request with what was given. */
export interface MyFileView extends MyAccessView {
  readonly request: AccessRequest;
  /** Null while it waits. */
  readonly file: GivenFile | null;
  readonly exceptions: readonly AccessException[];
}
