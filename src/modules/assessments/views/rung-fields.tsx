import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { Source } from "../../../ui/why.tsx";
import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import type { Rung } from "../domain/ladder.ts";
import { QuestionFields } from "./question-fields.tsx";

/** One rung: what is offered there, and what is asked. */
export function RungFields({ rung, view, form }: Omit<QuestionsProps, "questions"> & { readonly rung: Rung }) {
  return (
    <section aria-labelledby={`trin-${rung.number}`}>
      <h2 id={`trin-${rung.number}`}>
        Trin {rung.number}: {rung.name}
      </h2>
      <Offered rung={rung} standardSlug={view.owed.standardSlug} />
      {rung.questions.length === 0 && <p class="rn-note">Standarden spørger ikke om noget på det her trin.</p>}
      <Questions view={view} form={form} questions={rung.questions} />
      {rung.questions.length > 0 && (
        <ButtonRow>
          <SubmitButton kind="secondary">Gem indtil nu</SubmitButton>
        </ButtonRow>
      )}
    </section>
  );
}

/** What the municipality offers on a rung, as its standard says it. */
function Offered({ rung, standardSlug }: { rung: Rung; standardSlug: string }) {
  if (rung.offered.length === 0) return null;
  return (
    <div class="rn-offered">
      <p>Det tilbydes her:</p>
      <ul>
        {rung.offered.map((item) => (
          <li key={item.form}>
            <strong>{deliveryFormNames[item.form].da}:</strong> {item.text}{" "}
            <Source source={item.id} standard={standardSlug} short />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface QuestionsProps {
  readonly view: ConsiderationsView;
  readonly form: FormState;
  readonly questions: readonly GuidanceQuestion[];
}

/** Questions with their answers, one below the other. */
export const Questions = ({ questions, view, form }: QuestionsProps) => (
  <>
    {questions.map((question) => (
      <QuestionFields
        key={question.key}
        question={question}
        answers={view.answers}
        tags={view.tags}
        form={form}
        standardSlug={view.owed.standardSlug}
        edition={view.edition}
      />
    ))}
  </>
);
