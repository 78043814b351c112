import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { newestOf, type Phrase, phrasesFor } from "../../phrases/domain/phrase.ts";
import { readability } from "../../phrases/domain/phrase-words.ts";
import { phrasesPath } from "../../phrases/paths.ts";
import type { DraftPart } from "../domain/decision-draft.ts";
import { insertField } from "../domain/draft-form.ts";

interface PhraseChoiceProps {
  readonly phrases: readonly Phrase[];
  readonly task: AppliedTask;
  readonly part: DraftPart;
}

/** The phrases that fit a task; one is put in after what is written, and the form is saved with the same press. */
export function PhraseChoice({ phrases, task, part }: PhraseChoiceProps) {
  const outcome = part.outcome === "later" ? null : part.outcome;
  const fitting = phrasesFor(phrases, { task: task.task, outcome, legalBasis: part.legalBasis });
  return (
    <Details summary={`Hent fra biblioteket (${fitting.length})`}>
      <p>
        Teksten sættes ind, og kladden gemmes. Udfyld hullerne. <Link href={phrasesPath}>Gå til biblioteket</Link>
      </p>
      {fitting.map((phrase) => {
        const { title, text } = newestOf(phrase);
        return (
          <section key={phrase.id} aria-label={title}>
            <p>
              <strong>{title}</strong> ({readability(text)})
            </p>
            <blockquote class="rn-letter-quotation">{text}</blockquote>
            <SubmitButton kind="secondary" name={insertField} value={`${task.id}:${phrase.id}`}>
              Indsæt »{title}«
            </SubmitButton>
          </section>
        );
      })}
    </Details>
  );
}
