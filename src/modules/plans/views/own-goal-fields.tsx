import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { ScaleField } from "../../../ui/scale-field.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { ownGoalFields, toldWays, toldWayWords, unknownScore } from "../domain/own-goal-form.ts";
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

/** How and when the citizen said it: the receipt tells it. */
export const ToldFields = ({ fields, problems }: Omit<OwnGoalFieldsProps, "asks">) => (
  <>
    <RadioGroup
      name={ownGoalFields.how}
      label="Hvordan sagde borgeren det?"
      choices={toldWays.map((value) => ({ value, label: toldWayWords[value] }))}
      value={textOf(fields, ownGoalFields.how) || "phone"}
    />
    <DateField
      name={ownGoalFields.on}
      label="Hvornår?"
      hint="Lad den stå tom, hvis det er i dag."
      optional
      problems={problems}
      value={writtenDay(fields, ownGoalFields.on)}
    />
  </>
);
