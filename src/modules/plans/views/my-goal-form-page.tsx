import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { SaidOfGoal } from "../domain/own-goal.ts";
import { ownGoalFields, scoreButtons } from "../domain/own-goal-form.ts";
import { myGoalPath, myGoalsPath, myWishPath } from "../paths.ts";
import { OwnWordsFields, ScoreFields } from "./own-goal-fields.tsx";
import { OwnWords } from "./own-words.tsx";

interface MyGoalFormProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** One thing that the citizen says of the goals, on a page of its own. */
function SayPage(props: MyGoalFormProps & { readonly title: string; readonly children: ComponentChildren }) {
  const { frame, municipality, record, problems, refusal, title, children } = props;
  return (
    <Page
      title={title}
      windowTitle={`${title} Sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Tilbage til dine mål", href: myGoalsPath({ municipality }, record.id) }}
      problems={problems}
    >
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      {children}
    </Page>
  );
}

/** What a goal means to the citizen, in own words. The goal itself stays as it is. */
export function MyWordsPage(props: MyGoalFormProps & { readonly goal: SaidOfGoal }) {
  const { goal, municipality, record, submissionId } = props;
  return (
    <SayPage {...props} title="Målet med dine egne ord">
      <p>
        Målet i planen: <strong>{goal.text}</strong>
      </p>
      <p>Målet bliver stående, som det er. Dine ord kommer til at stå ved siden af.</p>
      <Form
        keep="Egne ord om målet"
        method="post"
        action={myGoalPath({ municipality }, record.id, goal.id, "ord")}
        submissionId={submissionId}
      >
        <OwnWordsFields {...props} asks="citizen" />
        <SubmitButton>Gem dine ord</SubmitButton>
      </Form>
      {goal.words.length > 0 && <h2>Det står der nu</h2>}
      <OwnWords words={goal.words} audience="citizen" />
    </SayPage>
  );
}

/** How it goes with a goal, as the citizen sees it. */
export function MyScorePage(props: MyGoalFormProps & { readonly goal: SaidOfGoal }) {
  const { goal, municipality, record, submissionId } = props;
  return (
    <SayPage {...props} title="Hvordan går det?">
      <p>
        Målet i planen: <strong>{goal.text}</strong>
      </p>
      <p>Der er ikke noget rigtigt svar. Et lavt tal koster dig ikke din støtte.</p>
      <Form
        keep="Egen vurdering"
        method="post"
        action={myGoalPath({ municipality }, record.id, goal.id, "vurdering")}
        submissionId={submissionId}
      >
        <ScoreFields {...props} asks="citizen" />
        <ButtonRow>
          <SubmitButton>Gem</SubmitButton>
          {goal.scores.length > 0 && (
            <SubmitButton kind="tertiary" name={scoreButtons.name} value={scoreButtons.takeBack}>
              Tag dit sidste tal tilbage
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
    </SayPage>
  );
}

/** Another goal that the citizen wishes. */
export function MyWishPage(props: MyGoalFormProps) {
  const { fields, problems, municipality, record, submissionId } = props;
  return (
    <SayPage {...props} title="Ønsk et nyt mål">
      <p>Din sagsbehandler læser dit ønske. I taler om det, før planen bliver lavet om.</p>
      <Form
        keep="Ønske om et mål"
        method="post"
        action={myWishPath({ municipality }, record.id)}
        submissionId={submissionId}
      >
        <TextArea
          name={ownGoalFields.wish}
          label="Hvad vil du gerne kunne eller have?"
          hint="Skriv, som du taler. Et par ord er nok."
          rows={4}
          value={textOf(fields, ownGoalFields.wish)}
          problems={problems}
        />
        <SubmitButton>Send ønsket</SubmitButton>
      </Form>
    </SayPage>
  );
}
