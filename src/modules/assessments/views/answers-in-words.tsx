import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { isClauseId } from "../../../ui/why.tsx";
import { answerWords } from "../domain/assessment-words.ts";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import type { GuidanceAnswer } from "../domain/guidance-answer.ts";
import { ladderInWords } from "../domain/ladder.ts";

/** The ladder in the words that the reasons of a decision can take over. */
export function InReasons({ view }: { view: ConsiderationsView }) {
  const words = ladderInWords(view.ladder, view.answers);
  if (words.length === 0) return null;
  return (
    <Details summary="Sådan kan stigen stå i begrundelsen">
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Details>
  );
}

/** What was answered and is not asked any more: kept, and shown apart. */
export function EarlierAnswers({ earlier }: { earlier: readonly GuidanceAnswer[] }) {
  if (earlier.length === 0) return null;
  return (
    <Details summary={`Svar, som der ikke spørges om mere (${earlier.length})`}>
      <p>
        En nyere udgave spørger om noget andet, eller oplysningerne i sagen er ændret. Svarene bliver stående i sagen.
      </p>
      <ul>
        {earlier.map(({ itemId, question, answer, reasons, editionOn }) => (
          <li key={`${itemId}.${question}`}>
            {isClauseId(itemId) ? itemId : "Loven"} (udgaven fra <Day day={editionOn} short />
            ): {answerWords[answer]}. {reasons}
          </li>
        ))}
      </ul>
    </Details>
  );
}
