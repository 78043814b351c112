import { Select } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type RemarkTarget, targetName } from "../domain/remark.ts";
import { remarkFields as field } from "../domain/remark-form.ts";

interface RemarkFieldsProps {
  readonly targets: readonly RemarkTarget[];
  /** The text of a field as it was typed. */
  readonly text: (field: string) => string;
  readonly problems: FieldProblems;
  readonly words: Readonly<Record<"about" | "text" | "wish", string>>;
}

/** What it is about, what is wrong, and how it should be. */
export const RemarkFields = ({ problems, targets, text, words }: RemarkFieldsProps) => (
  <>
    <Select
      name={field.about}
      label={words.about}
      hint="Vælg »Sagen i det hele taget«, hvis det ikke står på listen"
      choices={targets.map((target) => ({ value: targetName(target), label: target.title }))}
      value={text(field.about)}
      problems={problems}
    />
    <TextArea name={field.text} label={words.text} rows={5} value={text(field.text)} problems={problems} />
    <TextArea name={field.wish} label={words.wish} optional rows={3} value={text(field.wish)} problems={problems} />
  </>
);
