import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { ThemeGroup } from "../../standards/domain/theme-groups.ts";
import type { Assessment } from "./assessment.ts";
import type { AssessmentLack } from "./finish-assessment.ts";
import type { GuidanceAnswer } from "./guidance-answer.ts";
import type { GuidanceQuestion } from "./guidance-question.ts";
import type { Rung } from "./ladder.ts";

/** Mærker: the tags of what a form is shown with, by the keys of its parts. */
export type Tags = ReadonlyMap<string, string>;

/** Dokument at henvise til: a paper in the case that an observation can stand in. */
export interface PaperToCite {
  readonly id: string;
  readonly title: string;
}

/** Sagsside: what every page of a case shows beside its own. */
export interface CasePage {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Udredningens side: all that the page of an assessment shows. */
export interface AssessmentView extends CasePage {
  /** As they came in, oldest first. */
  readonly applications: readonly Application[];
  /** The open assessment, else the last finished one, else undefined. */
  readonly assessment: Assessment | undefined;
  readonly ffb: Ffb;
  /** How the themes are laid out: by the standard's own themes where it names them. */
  readonly groups: readonly ThemeGroup[];
  /** The clauses that name the themes; none where FFB's own themes stand alone. */
  readonly themeClauses: readonly string[];
  /** The finished assessments before the one that is shown, oldest first. */
  readonly earlier: readonly Assessment[];
  /** Who else has just written, by the key of the part. */
  readonly beside: ReadonlyMap<string, { readonly name: string; readonly minutes: number }>;
  /** The papers of the case that are for the reader. */
  readonly papers: readonly PaperToCite[];
  /** An id for a new observation about each sub-theme, by the sub-theme's code: sent twice it is one. */
  readonly freshIds: ReadonlyMap<string, string>;
  /** The findings about the target group. */
  readonly questions: readonly GuidanceQuestion[];
  readonly answers: readonly GuidanceAnswer[];
  readonly tags: Tags;
  readonly edition: LocalDate;
  /** What it lacks before it can be finished. */
  readonly lacks: readonly AssessmentLack[];
}

/** Overvejelsernes side: all that the page of alternatives and considerations shows. */
export interface ConsiderationsView extends CasePage {
  /** Alternatives by rung, then the lines to other help, then considerations. */
  readonly questions: readonly GuidanceQuestion[];
  readonly answers: readonly GuidanceAnswer[];
  /** Everything from the least intrusive upward, also where nothing is asked. */
  readonly ladder: readonly Rung[];
  /** Answers to what this edition, or the facts as they are now, no longer ask. */
  readonly earlier: readonly GuidanceAnswer[];
  readonly edition: LocalDate;
  readonly tags: Tags;
}
