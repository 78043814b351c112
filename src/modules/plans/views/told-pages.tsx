import type { ComponentChildren } from "preact";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CitizenWish, SaidOfGoal } from "../domain/own-goal.ts";
import { ownGoalFields, scoreButtons } from "../domain/own-goal-form.ts";
import { answerWishPath, toldOfGoalPath, toldWishPath } from "../paths.ts";
import { OwnWordsFields, ScoreFields, ToldFields } from "./own-goal-fields.tsx";
import { type OwnGoalsFacts, WishSaid } from "./own-goals-page.tsx";

interface ToldPageProps extends OwnGoalsFacts {
  readonly frame: Frame;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

interface AroundProps extends ToldPageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

const Around = (props: AroundProps) => (
  <CaseWorkPage
    view={props}
    frame={props.frame}
    title={props.title}
    step="plan"
    isBelow
    problems={props.problems}
    refusal={props.refusal}
  >
    {props.children}
  </CaseWorkPage>
);

const OfGoal = ({ goal }: { goal: SaidOfGoal }) => (
  <p>
    Målet: <strong>{goal.text}</strong>
  </p>
);

/** What a goal means to the citizen, as it was told to staff. */
export const ToldWordsPage = (props: ToldPageProps & { readonly goal: SaidOfGoal }) => (
  <Around {...props} title="Borgerens egne ord om et mål">
    <OfGoal goal={props.goal} />
    <Form
      keep="Borgerens ord om målet"
      method="post"
      action={toldOfGoalPath(props.record.id, props.goal.id, "ord")}
      submissionId={props.submissionId}
    >
      <OwnWordsFields {...props} asks="staff" />
      <ToldFields {...props} />
      <SubmitButton>Gem borgerens ord</SubmitButton>
    </Form>
  </Around>
);

/** How the citizen says that it goes, as it was told to staff. */
export const ToldScorePage = (props: ToldPageProps & { readonly goal: SaidOfGoal }) => (
  <Around {...props} title="Borgerens egen vurdering">
    <OfGoal goal={props.goal} />
    <p>Det er borgerens tal og ikke dit. Spørg, og skriv det, borgeren siger.</p>
    <Form
      keep="Borgerens egen vurdering"
      method="post"
      action={toldOfGoalPath(props.record.id, props.goal.id, "vurdering")}
      submissionId={props.submissionId}
    >
      <ScoreFields {...props} asks="staff" />
      <ToldFields {...props} />
      <ButtonRow>
        <SubmitButton>Gem vurderingen</SubmitButton>
        {props.goal.scores.length > 0 && (
          <SubmitButton kind="tertiary" name={scoreButtons.name} value={scoreButtons.takeBack}>
            Borgeren tager det sidste tal tilbage
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  </Around>
);

/** A wish that the citizen has told staff of. */
export const ToldWishPage = (props: ToldPageProps) => (
  <Around {...props} title="Borgerens ønske om et mål">
    <Form keep="Borgerens ønske" method="post" action={toldWishPath(props.record.id)} submissionId={props.submissionId}>
      <TextArea
        name={ownGoalFields.wish}
        label="Hvad ønsker borgeren?"
        hint="Skriv med borgerens ord."
        rows={4}
        value={textOf(props.fields, ownGoalFields.wish)}
        problems={props.problems}
      />
      <ToldFields {...props} />
      <SubmitButton>Gem ønsket</SubmitButton>
    </Form>
  </Around>
);

/** What is answered to a wish. */
export const AnswerWishPage = (props: ToldPageProps & { readonly wish: CitizenWish }) => (
  <Around {...props} title="Svar på borgerens ønske">
    <WishSaid wish={props.wish} />
    <Form
      keep="Svar på ønsket"
      method="post"
      action={answerWishPath(props.record.id, props.wish.id)}
      submissionId={props.submissionId}
    >
      <TextArea
        name={ownGoalFields.answer}
        label="Hvad gør I ved ønsket?"
        hint="Skriv til borgeren. Borgeren læser svaret på sine egne sider."
        rows={4}
        value={textOf(props.fields, ownGoalFields.answer)}
        problems={props.problems}
      />
      <SubmitButton>Gem svaret</SubmitButton>
    </Form>
  </Around>
);
