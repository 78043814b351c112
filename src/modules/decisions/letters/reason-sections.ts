import { isBlank } from "../../../kernel/blank-text.ts";
import { section, subheading, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";
import type { ReopeningGround } from "../domain/reopening.ts";

/** Why, in the caseworker's words: task by task, then what weighed most, and the facts. The rules stand last in the letter. */
export const reasonSections = ({ facts: { parts, reasons } }: DecisionLetterContents): readonly LetterBlock[] =>
  section(
    "Derfor har vi besluttet det",
    ...changedSince(parts),
    ...parts.flatMap((part) => told(appliedTaskLabel(part.task), part.reasons)),
    ...told("Det har vi lagt vægt på", reasons.considerations),
    ...told("Oplysninger, vi har brugt", reasons.facts),
  );

/** What is otherwise than when support was granted, or was wrong then: without it running support is not made less. */
const changedSince = (parts: DecisionLetterContents["facts"]["parts"]): readonly LetterBlock[] =>
  changeHeadings.flatMap(({ grounds, title }) => {
    const texts = parts.flatMap(({ change }) =>
      change !== null && grounds.includes(change.ground) ? change.reason : [],
    );
    return [...new Set(texts)].flatMap((text) => told(title, text));
  });

const changeHeadings: readonly { readonly grounds: readonly ReopeningGround[]; readonly title: string }[] = [
  { grounds: ["new-facts"], title: "Det er anderledes nu, end da du fik støtten" },
  { grounds: ["mistake"], title: "Det var forkert, da du fik støtten" },
  { grounds: ["wish"], title: "Det har du selv sagt" },
];

const told = (title: string, text: string): readonly LetterBlock[] =>
  isBlank(text) ? [] : [subheading(title), ...written(text)];
