import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import { openQuestions } from "../domain/appeal.ts";
import { hasOpenPoints, type OpenPoints, openPoints, piecesToSend } from "../domain/checklist.ts";
import { makeFields } from "../domain/package-forms.ts";
import { nextPage } from "../domain/permanent-pages.ts";
import { makePath } from "../paths.ts";
import type { AppealPageProps } from "./appeal-page.tsx";

/**
 * Makes the package of what is chosen. What is open is told of, with the day; it holds nothing back. Folded where all was sent, and
 * nothing has been asked or has come since.
 */
export function MakeForm(props: AppealPageProps) {
  const { appeal, newPapers } = props.view;
  const isAsked = appeal.sendings.length === 0 || openQuestions(appeal).length > 0 || newPapers.length > 0;
  if (isAsked || props.tried === "make") return <Make {...props} />;
  return (
    <Details summary="Vil I sende mere?">
      <Make {...props} />
    </Details>
  );
}

function Make({ form, submissionIds, tried, view }: AppealPageProps) {
  const { appeal, complaint, law, record, rows, tag } = view;
  const count = piecesToSend(rows).length;
  const questions = openQuestions(appeal);
  const isLater = appeal.sendings.length > 0;
  if (count === 0 && isLater) return <p>Alt, der er valgt, er sendt. Vælg et nyt papir, hvis I vil sende mere.</p>;
  return (
    <Form
      method="post"
      action={makePath(record.id, complaint.id)}
      submissionId={submissionIds.make}
      hidden={{ [makeFields.tag]: tag }}
    >
      <h2>{isLater ? "Lav en pakke med mere" : "Lav pakken"}</h2>
      <Open points={openPoints(rows)} view={view} />
      <p>
        {count} {count === 1 ? "akt kommer" : "akter kommer"} med, fra side {nextPage(appeal)}. Sidetallene ligger fast,
        når pakken er sendt. Filerne bliver delt ved {law.limits.megabytesPerFile} MB. Ankestyrelsen tager{" "}
        {law.limits.megabytesInAll} MB i alt.
      </p>
      {questions.length > 0 && (
        <RadioGroup
          name={makeFields.question}
          label="Hvad svarer pakken på?"
          choices={[
            ...questions.map(({ id, text }) => ({ value: id, label: text })),
            { value: "", label: "Ingen af delene. Det er bare flere papirer" },
          ]}
          value={tried === "make" && form.typed !== null ? textOf(form.typed, makeFields.question) : questions[0]?.id}
          problems={form.problems}
        />
      )}
      <SubmitButton>{appeal.packages.length > appeal.sendings.length ? "Lav pakken igen" : "Lav pakken"}</SubmitButton>
    </Form>
  );
}

function Open({ points, view }: { readonly points: OpenPoints; readonly view: AppealPageProps["view"] }) {
  if (!hasOpenPoints(points)) return null;
  const due = deadlineFor(ownDeadlines(view), "forward-to-ankestyrelsen")?.due;
  return (
    <Alert kind="warning" heading="Noget er ikke på plads" level={3} quiet>
      <ul>
        {points.missing.map(({ demand }) => (
          <li key={demand.id}>{demand.text.da} mangler, og der er ikke skrevet hvorfor.</li>
        ))}
        {points.toChoose > 0 && (
          <li>
            {points.toChoose === 1 ? "Et papir kan" : `${points.toChoose} papirer kan`} fortælle om andre. De kommer kun
            med, hvis I vælger det.
          </li>
        )}
      </ul>
      <p>
        I kan lave pakken alligevel.{" "}
        {due && (
          <>
            Den skal være sendt senest <Day day={due} today={view.today} />.
          </>
        )}
      </p>
    </Alert>
  );
}

/** What is still owed of sending on. */
const ownDeadlines = ({ owed }: AppealPageProps["view"]) => owed.obligations.filter(({ status }) => status === "open");
