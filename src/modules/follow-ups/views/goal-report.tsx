import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { OwnWords } from "../../plans/views/own-words.tsx";
import { ScoreOverTime } from "../../plans/views/score-over-time.tsx";
import { standings, standingWords } from "../domain/follow-up.ts";
import type { GoalInNotes } from "../domain/from-notes.ts";
import { partGoalFields } from "../domain/part-form.ts";
import { GoalInNotesShown } from "./goal-in-notes.tsx";

interface GoalReportProps {
  readonly goal: SaidOfGoal;
  readonly row: number;
  readonly fields: Fields;
  readonly inNotes: GoalInNotes | undefined;
  /** Nobody has written in the form yet: what stands in it is from the notes. */
  readonly isProposed: boolean;
}

/** One goal in the provider's form: what the citizen says of it, what the day notes say, and what the provider writes. */
export function GoalReport({ goal, row, fields, inNotes, isProposed }: GoalReportProps) {
  const names = partGoalFields(row);
  const words = textOf(fields, names.words);
  return (
    <fieldset class="rn-goal">
      <legend>
        <h2>{goal.text}</h2>
      </legend>
      <input type="hidden" name={names.id} value={goal.id} />
      <OwnWords words={goal.words} audience="staff" />
      <ScoreOverTime goal={goal} />
      <GoalInNotesShown id={goal.id} inNotes={inNotes} />
      <RadioGroup
        name={names.standing}
        label="Hvor langt er målet, ser I?"
        optional
        choices={standings.map((value) => ({ value, label: standingWords[value] }))}
        value={textOf(fields, names.standing)}
      />
      <TextArea
        name={names.words}
        label="Hvad har I gjort, og hvad kom der ud af det?"
        {...(isProposed && words !== "" && { hint: proposedHint })}
        rows={4}
        optional
        value={words}
      />
      {inNotes !== undefined && inNotes.last.length > 0 && (
        <Details summary="Tag ord med fra dagsnotaterne" open={ticked(fields, names.picked).length > 0}>
          <CheckboxGroup
            name={names.picked}
            label="Vælg notater"
            hint="Ordene kommer med i feltet ovenfor, når du gemmer."
            choices={inNotes.last.map(({ id, on, words: said, writer }) => ({
              value: id,
              label: `${dayInShort(on)}: ${said}`,
              hint: writer,
            }))}
            values={ticked(fields, names.picked)}
          />
        </Details>
      )}
    </fieldset>
  );
}

/** Marks what nobody has written. */
export const proposedHint = "Forudfyldt fra dagsnotaterne. Ret det, som det skal være.";
