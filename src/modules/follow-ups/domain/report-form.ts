import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { FollowUpItem, Guidance, RuleItem } from "../../standards/domain/guidance-items.ts";
import { type GoalInNotes, proposedWords, withPicked } from "./from-notes.ts";
import { partFields, partGoalFields } from "./part-form.ts";
import { togetherAnswers } from "./part-words.ts";
import type { UseOfSupport } from "./use-of-support.ts";
import { useSentences } from "./use-words.ts";

/** The clauses by which the provider sends its form before a follow-up; none where the standard does not say so. */
export const reportRules = ({ delivery, followUp }: Pick<Guidance, "delivery" | "followUp">): readonly RuleItem[] => [
  ...followUp.filter(({ rule }) => rule === "form"),
  ...delivery.filter(({ formBefore }) => formBefore === "follow-up"),
];

/** The clause that wants provider and citizen to make the form together; undefined where none does. */
export const togetherRule = (followUp: readonly FollowUpItem[]): FollowUpItem | undefined =>
  followUp.find(({ rule }) => rule === "form");

/** What the form is filled in with from the day notes, before anybody has written in it. */
export const proposedFields = (inNotes: readonly GoalInNotes[], use: UseOfSupport | null): Fields => ({
  ...Object.fromEntries(inNotes.map((one, row) => [partGoalFields(row).words, proposedWords(one)])),
  [partFields.course]: use === null ? "" : useSentences(use, "staff").join(" "),
});

/** The form as it was sent, with the words of the notes that were picked after what was written. */
export const withPickedNotes = (fields: Fields, inNotes: readonly GoalInNotes[]): Fields => ({
  ...fields,
  ...Object.fromEntries(
    inNotes.flatMap((one, row) => {
      const names = partGoalFields(row);
      const picked = ticked(fields, names.picked);
      return picked.length === 0 ? [] : [[names.words, withPicked(textOf(fields, names.words), picked, one)]];
    }),
  ),
});

/** What is missing in a form that is sent: whether it was made together, where the standard wants that, and why not. */
export function reportProblems(fields: Fields, followUp: readonly FollowUpItem[]): readonly FieldProblem[] {
  const rule = togetherRule(followUp);
  if (rule === undefined) return [];
  const answer = textOf(fields, partFields.together);
  if (answer === togetherAnswers.yes) return [];
  if (answer !== togetherAnswers.no)
    return [{ field: partFields.together, message: "Vælg, om I har lavet skemaet sammen med borgeren." }];
  return textOf(fields, partFields.notTogether) === ""
    ? [
        {
          field: partFields.notTogether,
          message: `${rule.id} siger, at I laver det sammen. Skriv, hvorfor det ikke lod sig gøre.`,
        },
      ]
    : [];
}
