import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { ScoreScale } from "../../plans/views/own-goal-fields.tsx";
import { OwnWords } from "../../plans/views/own-words.tsx";
import { ScoreOverTime } from "../../plans/views/score-over-time.tsx";
import { standings, standingWords } from "../domain/follow-up.ts";
import { partOfSide } from "../domain/follow-up-part.ts";
import { followedFields, type GoalToFollow } from "../domain/followed-goals-form.ts";
import { followedInWords, lastTimeOf } from "../domain/last-time.ts";
import { goalInWords } from "../domain/part-words.ts";
import type { FollowUpFormProps } from "./follow-up-form.tsx";
import { GoalInNotesShown } from "./goal-in-notes.tsx";

type GoalProps = FollowUpFormProps & { readonly goal: GoalToFollow; readonly row: number };

/** One goal of the plan at a follow-up: what the citizen and the provider say of it and how it stood last, then how it stands now. */
export function FollowedGoalFields(props: GoalProps) {
  const { goal, row, fields, problems, ffb, inNotes, said } = props;
  const names = followedFields(row);
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  const ofGoal = said.find(({ id }) => id === goal.id);
  return (
    <fieldset class="rn-goal">
      <legend>
        <h4>{goal.text}</h4>
      </legend>
      <input type="hidden" name={names.id} value={goal.id} />
      {ofGoal !== undefined && (
        <>
          <OwnWords words={ofGoal.words} audience="staff" />
          <ScoreOverTime goal={ofGoal} />
        </>
      )}
      <GoalInNotesShown id={goal.id} inNotes={inNotes[row]} />
      <SaidBefore {...props} />
      <RadioGroup
        {...field(names.standing)}
        label="Hvor langt er målet?"
        choices={standings.map((value) => ({ value, label: standingWords[value] }))}
      />
      <Select
        {...field(names.level)}
        label="Funktionsniveau nu"
        optional
        empty="Vælg ikke"
        choices={ffb.functionLevels.map(({ level, name }) => ({ value: String(level), label: `${level}: ${name}` }))}
      />
      <ScoreScale {...field(names.ownScore)} label="Hvor godt går det, siger borgeren på mødet?" optional />
      <TextField {...field(names.note)} label="Note" optional />
      <TextField {...field(names.next)} label="Hvad gør I nu?" hint="Borgeren får det at vide i brevet." optional />
    </fieldset>
  );
}

/** What stands beside a goal: the provider's word for this follow-up, and how it stood at the one before. */
function SaidBefore({ followUps, goal, parts }: GoalProps) {
  const last = lastTimeOf(followUps, goal);
  const provider = partOfSide(parts, "provider")?.sent?.goals.find(({ goalId }) => goalId === goal.id);
  const reported = provider === undefined ? "" : goalInWords(provider);
  const items = [
    ...(reported === "" ? [] : [{ term: "Udføreren skriver", answer: reported }]),
    ...(last === undefined
      ? []
      : [{ term: `Sidst, ${dayInShort(last.heldOn)}`, answer: followedInWords(last.followed) }]),
  ];
  return items.length === 0 ? null : <SummaryList items={items} />;
}
