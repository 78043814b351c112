import { Fragment } from "preact";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { ComingFollowUp } from "../domain/follow-up-opening.ts";
import type { NotesFacts, PreparedFacts } from "../domain/my-follow-ups.ts";
import { partFields } from "../domain/part-form.ts";
import { togetherAnswers } from "../domain/part-words.ts";
import { GoalInNotesShown } from "./goal-in-notes.tsx";
import { UseShown } from "./use-shown.tsx";

/** What the provider prepares from. */
export interface ProviderPreparingProps extends PreparedFacts, NotesFacts {
  readonly standard: Pick<Standard, "municipality">;
  readonly coming: ComingFollowUp | undefined;
  /** What the provider owes. */
  readonly owed: CaseOwed;
  /** The clauses by which the form is sent before the follow-up. */
  readonly rules: readonly RuleItem[];
  /** True where the standard wants provider and citizen to make it together. */
  readonly isMadeTogether: boolean;
  /** True until somebody has written in the form: what stands in it is from the notes. */
  readonly isProposed: boolean;
  readonly problems?: FieldProblems | undefined;
  readonly frame: Frame;
  readonly orderId: string;
  readonly citizenName: string;
  readonly fields: Fields;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
}

/** When the follow-up is, and by which clauses the form is sent before it. */
export function WhenAndWhy({ coming, rules, standard, today }: ProviderPreparingProps) {
  return (
    <>
      {coming?.due != null && (
        <p>
          Kommunen skal følge op senest <Day day={coming.due} today={today} />. Send skemaet, før I mødes.
        </p>
      )}
      {rules.map((rule) => (
        <Fragment key={rule.id}>
          <p>{rule.text}</p>
          <Why standard={standard.municipality.slug} sources={rule.sources} section={rule.section} />
        </Fragment>
      ))}
    </>
  );
}

/** Whether provider and citizen made the form together, where the standard wants it. */
export function MadeTogether({ fields, problems, isMadeTogether }: ProviderPreparingProps) {
  if (!isMadeTogether) return null;
  return (
    <>
      <RadioGroup
        name={partFields.together}
        label="Har I lavet skemaet sammen med borgeren?"
        choices={[
          { value: togetherAnswers.yes, label: "Ja" },
          { value: togetherAnswers.no, label: "Nej" },
        ]}
        value={textOf(fields, partFields.together)}
        problems={problems}
      />
      <TextArea
        name={partFields.notTogether}
        label="Hvis nej: hvorfor ikke?"
        rows={2}
        optional
        value={textOf(fields, partFields.notTogether)}
        problems={problems}
      />
    </>
  );
}

/** What the notes say of the use, and of goals that do not stand in the plan as it reads. */
export function FromNotes({ otherGoals, orderId, use }: ProviderPreparingProps) {
  return (
    <>
      {use !== null && (
        <section aria-labelledby="brug">
          <h2 id="brug">Støtten siden sidst</h2>
          <UseShown id={orderId} use={use} />
        </section>
      )}
      {otherGoals.map((inNotes, at) => (
        <section key={inNotes.goal} aria-labelledby={`andet-maal-${at}`}>
          <h2 id={`andet-maal-${at}`}>{inNotes.goal}</h2>
          <p class="rn-note">Målet står i bestillingen eller i en tidligere plan.</p>
          <GoalInNotesShown id={`andet-${at}`} inNotes={inNotes} />
        </section>
      ))}
    </>
  );
}
