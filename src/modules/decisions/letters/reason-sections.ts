import { isBlank } from "../../../kernel/blank-text.ts";
import { section, subheading, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";

/** Why, in the caseworker's words: task by task, then what weighed most, and the facts. The rules stand last in the letter. */
export const reasonSections = ({ facts: { parts, reasons } }: DecisionLetterContents): readonly LetterBlock[] =>
  section(
    "Derfor har vi besluttet det",
    ...parts.flatMap((part) => told(appliedTaskLabel(part.task), part.reasons)),
    ...told("Det har vi lagt vægt på", reasons.considerations),
    ...told("Oplysninger, vi har brugt", reasons.facts),
  );

const told = (title: string, text: string): readonly LetterBlock[] =>
  isBlank(text) ? [] : [subheading(title), ...written(text)];
