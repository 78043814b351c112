import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { FollowUpItem, RuleItem } from "../../standards/domain/guidance-items.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import type { GoalToFollow } from "../domain/followed-goals-form.ts";
import type { NotesFacts } from "../domain/my-follow-ups.ts";
import { ClosingForms } from "./closing-forms.tsx";
import { DueFollowUp, followUpsOwed } from "./due-follow-up.tsx";
import { FollowUpForm } from "./follow-up-form.tsx";
import { HeldFollowUp } from "./held-follow-up.tsx";
import { PreparedParts } from "./prepared-parts.tsx";

/** What the page of follow-ups is about. */
export interface FollowUpFacts extends NotesFacts {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly followUps: readonly FollowUp[];
  readonly owed: CaseAtWork["owed"];
  readonly rules: readonly FollowUpItem[];
  readonly ffb: Ffb;
  readonly today: LocalDate;
  /** What citizen and provider have sent, for each follow-up and for the one that comes. */
  readonly parts: readonly FollowUpPart[];
  /** The goals of the plan with what the citizen says of them. */
  readonly said: readonly SaidOfGoal[];
  /** The status meetings that are booked and not over, the next one first. */
  readonly meetings: readonly Appointment[];
  /** The goals of the plan, as they read. */
  readonly goals: readonly GoalToFollow[];
  /** How far each goal is, by what the provider or else the last follow-up says of it. */
  readonly lastStandings: readonly { readonly standing: string }[];
  /** The clauses by which the provider sends its form before a follow-up. */
  readonly reportRules: readonly RuleItem[];
  /** True from when the follow-up that comes is prepared. */
  readonly isPrepared: boolean;
  /** The day support started; null before it has. */
  readonly startedOn: LocalDate | null;
  /** True where something is granted and has not ended. */
  readonly isRunning: boolean;
  /** The last day for the next one by the standard, counted from today; null where it sets none. */
  readonly latestNext: LocalDate | null;
}

interface FollowUpPageProps extends FollowUpFacts {
  readonly frame: Frame;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
  readonly newSubmissionId: () => string;
  /** Whether the reader may hold a follow-up, and end the support. */
  readonly mayHold: boolean;
  /** True where the reader came to write that support has ended. */
  readonly showsEnd?: boolean;
  /** What else is asked at a follow-up. */
  readonly beside?: ComponentChildren;
}

/** Opfølgning: when it is due and why, the one that is held now, those that were held, and the end of support. */
export function FollowUpPage(props: FollowUpPageProps) {
  const { followUps, ffb, isRunning, mayHold } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Opfølgning"
      step="follow-up"
      problems={props.problems}
      notice={props.notice}
      refusal={props.refusal}
      toldBelow={followUpsOwed}
    >
      <DueFollowUp {...props} />
      {isRunning && <PreparedParts {...props} caseId={props.record.id} mayWrite={mayHold} />}
      {isRunning && props.beside}
      {isRunning && mayHold && <FollowUpForm {...props} />}
      {isRunning && mayHold && <ClosingForms {...props} />}
      {followUps.length > 0 && <h2>Holdte opfølgninger</h2>}
      {followUps.toReversed().map((one) => (
        <HeldFollowUp
          key={one.id}
          followUp={one}
          ffb={ffb}
          parts={props.parts.filter(({ followUpId }) => followUpId === one.id)}
        />
      ))}
    </CaseWorkPage>
  );
}
