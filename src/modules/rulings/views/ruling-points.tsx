import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import type { PointToClarify } from "../domain/ruling.ts";
import type { RulingView } from "../domain/ruling-views.ts";
import { clarifyPath } from "../paths.ts";

/** The fields of the form in which it is written down what was found of a point. */
export const clarifyFields = { point: "punkt", text: (point: number) => `afklaret-${point}` } as const;

interface PointsProps {
  readonly form: FormState;
  /** A one-use id for the form of each point. */
  readonly submissionIds: readonly string[];
  readonly view: Pick<RulingView, "mayClarify" | "record" | "ruling">;
}

/** What must be clarified, point by point, with what was found of it. */
export function Points({ form, submissionIds, view: { mayClarify, record, ruling } }: PointsProps) {
  if (ruling.points.length === 0) return null;
  return (
    <section aria-labelledby="afklares">
      <h2 id="afklares">Det skal afklares</h2>
      {ruling.points.map((point, at) => {
        const name = clarifyFields.text(at);
        return (
          <section key={point.text} aria-label={`Punkt ${at + 1}`}>
            <Found point={point} />
            {mayClarify && (
              <Details
                summary={point.answer === null ? "Skriv, hvad I fandt ud af" : "Ret det, I fandt ud af"}
                open={point.answer === null}
              >
                <Form
                  keep={`Afklaring af punkt ${at + 1}`}
                  keepFor={`${ruling.id}-${at}`}
                  method="post"
                  action={clarifyPath(record.id, ruling.id)}
                  submissionId={submissionIds[at]}
                  hidden={{ [clarifyFields.point]: String(at) }}
                >
                  <TextArea
                    name={name}
                    label={`Hvad fandt I ud af om punkt ${at + 1}?`}
                    rows={3}
                    value={textOf(form.typed ?? {}, name) || (point.answer?.text ?? "")}
                    problems={form.problems}
                  />
                  <SubmitButton kind="secondary">Gem afklaringen</SubmitButton>
                </Form>
              </Details>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** A point, and what was found of it. */
function Found({ point: { answer, text } }: { readonly point: PointToClarify }) {
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      {answer === null ? (
        <p class="rn-note">Ikke afklaret endnu.</p>
      ) : (
        <p>
          Afklaret <Day day={answer.on} short />: {answer.text}
        </p>
      )}
    </>
  );
}
