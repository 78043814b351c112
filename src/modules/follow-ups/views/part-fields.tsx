import { RadioGroup } from "../../../ui/choice-field.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { ScoreScale } from "../../plans/views/own-goal-fields.tsx";
import type { PartQuestion } from "../domain/follow-up-part.ts";
import { partFields, partGoalFields } from "../domain/part-form.ts";
import { helpChoices, helpWords } from "../domain/part-words.ts";

/** Whom the questions are put to: the citizen, or somebody who writes what the citizen says. */
export type Asks = "citizen" | "for-citizen";

interface QuestionProps {
  readonly fields: Fields;
  readonly asks: Asks;
}

/** How it goes with one goal: a number, and own words. */
export function GoalQuestion({
  row,
  goalId,
  fields,
  asks,
}: QuestionProps & { readonly row: number; readonly goalId: string }) {
  const names = partGoalFields(row);
  return (
    <>
      <input type="hidden" name={names.id} value={goalId} />
      <ScoreScale
        name={names.score}
        label={asks === "citizen" ? "Hvor godt går det med målet lige nu?" : "Hvor godt går det, siger borgeren?"}
        optional
        value={textOf(fields, names.score)}
      />
      <TextArea
        name={names.words}
        label={asks === "citizen" ? "Hvordan er det gået med målet?" : "Hvad siger borgeren om målet?"}
        rows={3}
        optional
        value={textOf(fields, names.words)}
      />
    </>
  );
}

/** One of the questions beside the goals. */
export function OneQuestion({ question, fields, asks }: QuestionProps & { readonly question: PartQuestion }) {
  const name = partFields[question];
  const value = textOf(fields, name);
  if (question === "help") {
    return (
      <RadioGroup
        name={name}
        label={questionsAsked.help[asks]}
        optional
        choices={helpChoices.map((choice) => ({ value: choice, label: helpWords[choice] }))}
        value={value}
      />
    );
  }
  return <TextArea name={name} label={questionsAsked[question][asks]} rows={3} optional value={value} />;
}

const questionsAsked: Readonly<Record<PartQuestion, Readonly<Record<Asks, string>>>> = {
  works: { citizen: "Hvad virker godt?", "for-citizen": "Hvad virker godt, siger borgeren?" },
  worksNot: { citizen: "Hvad virker ikke?", "for-citizen": "Hvad virker ikke, siger borgeren?" },
  help: { citizen: "Hvilken hjælp vil du gerne have?", "for-citizen": "Hvilken hjælp vil borgeren gerne have?" },
  helpWords: { citizen: "Vil du skrive mere om hjælpen?", "for-citizen": "Hvad siger borgeren om hjælpen?" },
  who: { citizen: "Hvem skal være med til mødet?", "for-citizen": "Hvem skal være med, siger borgeren?" },
  where: { citizen: "Hvor og hvornår passer det dig?", "for-citizen": "Hvor og hvornår passer det borgeren?" },
  talkAbout: { citizen: "Hvad vil du gerne tale om?", "for-citizen": "Hvad vil borgeren gerne tale om?" },
  course: { citizen: "Hvordan er forløbet gået?", "for-citizen": "Hvordan er forløbet gået?" },
  together: { citizen: "Har I lavet skemaet sammen?", "for-citizen": "Har I lavet skemaet sammen med borgeren?" },
  notTogether: { citizen: "Hvorfor ikke sammen?", "for-citizen": "Hvorfor ikke sammen?" },
};
