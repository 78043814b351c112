import type { LocalDate } from "../../../kernel/local-date.ts";
import type { GivenPart } from "../../access-requests/domain/given-file.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { waysToStaff } from "../../letters/domain/said.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { FilePiece } from "../../pieces/domain/file-piece.ts";

/** What can be answered: nothing of it, some, or all of the file. */
export const outsideOutcomes = ["nothing", "some", "all"] as const;
/** Svar på andres aktindsigt: nothing, some or all. */
export type OutsideOutcome = (typeof outsideOutcomes)[number];

/** What can become of such a request; all but the first end it. */
export const outsideStepKinds = ["delayed", "answered", "withdrawn", "party"] as const;
/** How it can end without an answer. */
export const outsideEnds = ["withdrawn", "party"] as const;
/** Andres aktindsigt, afsluttet uden svar: taken back, or found to be the party's own. */
export type OutsideEnd = (typeof outsideEnds)[number];

/** Andres ønske om aktindsigt: who is no party and asks, what they want to see, and where a letter reaches them. */
export interface NewOutsideRequest {
  readonly name: string;
  readonly address: readonly string[];
  readonly wish: string;
  readonly on: LocalDate;
  readonly how: (typeof waysToStaff)[number];
}

/** Akt, som en anden har fået: a thing as it was called when it was given. */
export interface GivenThing {
  readonly name: string;
  readonly title: string;
  readonly on: LocalDate;
}

/** Skridt i andres aktindsigt: put off, answered, or ended without an answer. */
export interface OutsideStep {
  readonly kind: (typeof outsideStepKinds)[number];
  readonly on: LocalDate;
  /** Null but for an answer. */
  readonly outcome: OutsideOutcome | null;
  /** Null but for a delay. */
  readonly expectedOn: LocalDate | null;
  readonly reason: string;
  /** The rule that what is kept back rests on, in the words of whoever answers. */
  readonly rule: string;
  readonly given: readonly GivenThing[];
  readonly letterId: string | null;
}

/** Andres aktindsigt: a request with what became of it, oldest step first. */
export interface OutsideRequest extends NewOutsideRequest {
  readonly id: string;
  /** What was chosen and is not given yet, since the file is not made; null where nothing waits. */
  readonly making: { readonly hasFailed: boolean } | null;
  /** The file that goes with the answer, in several parts where one would be too large. */
  readonly files: readonly GivenPart[];
  readonly steps: readonly OutsideStep[];
}

/** The step that ended it; undefined while it waits. */
export const endOf = ({ steps }: Pick<OutsideRequest, "steps">): OutsideStep | undefined =>
  steps.find(({ kind }) => kind !== "delayed");

/** Andres aktindsigt, som borgeren ser den. */
export interface MyOutsideView {
  readonly record: CaseRecord;
  readonly outside: readonly OutsideRequest[];
  readonly today: LocalDate;
}

/** Andres aktindsigt i sagen, as those who work with it see it. */
export interface CaseOutsideView extends MyOutsideView {
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
}

/** Ét ønske fra en anden: with all that is in the file while it waits. */
export interface OneOutsideView extends CaseOutsideView {
  readonly request: OutsideRequest;
  /** Empty once it has ended. */
  readonly pieces: readonly FilePiece[];
  /** What the file was when it was shown. */
  readonly tag: string;
}
