import type { FieldProblems } from "../../../ui/problem.tsx";
import { ScaleField } from "../../../ui/scale-field.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { ownGoalFields, unknownScore } from "../domain/own-goal-form.ts";
import { scaleEnds, scoreScale } from "../domain/own-goal-words.ts";

interface OwnGoalFieldsProps {
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  /** Whom the questions are put to: the citizen, or somebody who writes what the citizen says. */
  readonly asks: "citizen" | "staff";
}

/** What a goal means in own words: three questions, of which one is enough. */
export function OwnWordsFields({ fields, problems, asks }: OwnGoalFieldsProps) {
  const field = (name: string) => ({ name, value: textOf(fields, name), problems, rows: 3, optional: true }) as const;
  const isCitizen = asks === "citizen";
  return (
    <>
      <TextArea
        {...field(ownGoalFields.means)}
        label={isCitizen ? "Hvad betyder målet for dig?" : "Hvad betyder målet for borgeren?"}
        hint={isCitizen ? "Skriv, som du taler. Et par ord er nok." : "Skriv med borgerens ord."}
      />
      <TextArea
        {...field(ownGoalFields.goodDay)}
        label={isCitizen ? "Hvordan er en god dag for dig?" : "Hvordan er en god dag for borgeren?"}
      />
      <TextArea
        {...field(ownGoalFields.instead)}
        label={isCitizen ? "Er der noget, du hellere vil?" : "Er der noget, borgeren hellere vil?"}
      />
    </>
  );
}

/** How it goes, from 0 to 10, with a note. */
export function ScoreFields({ fields, problems, asks }: OwnGoalFieldsProps) {
  return (
    <>
      <ScoreScale
        name={ownGoalFields.score}
        label={asks === "citizen" ? "Hvor godt går det med målet lige nu?" : "Hvor godt går det, siger borgeren?"}
        value={textOf(fields, ownGoalFields.score)}
        problems={problems}
      />
      <TextArea
        name={ownGoalFields.note}
        label={asks === "citizen" ? "Vil du skrive lidt om det?" : "Hvad siger borgeren om det?"}
        rows={2}
        optional
        value={textOf(fields, ownGoalFields.note)}
        problems={problems}
      />
    </>
  );
}

interface ScoreScaleProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly optional?: true;
  readonly problems?: FieldProblems | undefined;
}

/** The citizen's own scale: the numbers with words at the ends, and "I do not know". */
export const ScoreScale = (field: ScoreScaleProps) => (
  <ScaleField
    {...field}
    lowest={scoreScale.lowest}
    highest={scoreScale.highest}
    ends={scaleEnds}
    unknown={{ value: unknownScore, label: "Ved ikke" }}
  />
);
