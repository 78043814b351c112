import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { wayBack } from "../../cases/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { ActionPlan, Goal } from "../domain/action-plan.ts";
import { answerFields } from "../domain/answer-plan.ts";
import { purposeInWords } from "../domain/purposes.ts";
import { citizenPlanPath } from "../paths.ts";

interface MyPlanPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Null where none has been offered. */
  readonly plan: ActionPlan | null;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** False for a companion, who may read it and not answer it. */
  readonly mayAnswer: boolean;
  /** What is owed in the case. */
  readonly children: ComponentChildren;
}

/** The citizen's own page of the plan: what it says, and a yes or a no. */
export function MyPlanPage(props: MyPlanPageProps) {
  const { frame, municipality, caseId, caseNumber, open, plan, refusal } = props;
  return (
    <Page
      title="Din handleplan"
      frame={frame}
      above={`Sag ${caseNumber}`}
      back={wayBack({ municipality }, caseId, open)}
    >
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      {plan === null || plan.state === "draft" ? (
        <p>
          {plan?.letterId
            ? "Kommunen er ved at rette din plan. Den sidste står i brevet."
            : "Kommunen har ikke lavet en handleplan til dig endnu."}
        </p>
      ) : (
        <Offered {...props} plan={plan} />
      )}
      {plan?.letterId && (
        <p>
          <Link href={citizenLetterPath(municipality, caseId, plan.letterId)}>Læs brevet med planen</Link>
        </p>
      )}
      {props.children}
    </Page>
  );
}

function Offered({
  plan,
  municipality,
  caseId,
  mayAnswer,
  submissionId,
}: MyPlanPageProps & { readonly plan: ActionPlan }) {
  return (
    <>
      <Standing plan={plan} />
      <h2>Hvad er formålet?</h2>
      <p class="rn-written">{purposeInWords(plan.purposes, plan.purpose)}</p>
      <h2>Hvad går støtten ud på?</h2>
      <p class="rn-written">{plan.interventions}</p>
      <h2>Hvor længe varer den?</h2>
      <p class="rn-written">{plan.duration}</p>
      {plan.other !== "" && (
        <>
          <h2>Andet</h2>
          <p class="rn-written">{plan.other}</p>
        </>
      )}
      <h2>Dine mål</h2>
      {plan.goals.length === 0 && <p>Målene laver I sammen senere.</p>}
      <ol>
        {plan.goals.map((goal) => (
          <li key={goal.id}>
            <MyGoal goal={goal} />
          </li>
        ))}
      </ol>
      {plan.state === "offered" &&
        (mayAnswer ? (
          <YesOrNo municipality={municipality} caseId={caseId} submissionId={submissionId} />
        ) : (
          <p>Du kan læse med. Kun borgeren kan sige ja eller nej.</p>
        ))}
    </>
  );
}

function Standing({ plan }: { plan: ActionPlan }) {
  if (plan.state === "offered") {
    return (
      <p class="rn-lead">
        Kommunen foreslår denne plan. Du bestemmer selv, om du vil have den. Siger du nej, beholder du din støtte.
      </p>
    );
  }
  return (
    <p class="rn-lead">
      Du har sagt {plan.state === "accepted" ? "ja" : "nej"} til planen
      {plan.answeredOn !== null && (
        <>
          {" "}
          <Day day={plan.answeredOn} />
        </>
      )}
      .
    </p>
  );
}

const kindWords: Readonly<Record<Goal["kind"], string>> = {
  develop: "Du skal kunne mere.",
  keep: "Du skal blive ved med at kunne det.",
  "limit-loss": "Det skal ikke blive sværere for hurtigt.",
};

function MyGoal({ goal }: { goal: Goal }) {
  return (
    <>
      <p>
        <strong>{goal.text}</strong>
      </p>
      {goal.ownWords !== "" && <p>Dine ord: »{goal.ownWords}«</p>}
      <p>
        {kindWords[goal.kind]}
        {goal.measure !== "" && ` Sådan ser I det: ${goal.measure}`}
        {goal.by !== null && (
          <>
            {" "}
            Senest <Day day={goal.by} />.
          </>
        )}
      </p>
    </>
  );
}

function YesOrNo(props: Pick<MyPlanPageProps, "municipality" | "caseId" | "submissionId">) {
  const { municipality, caseId, submissionId } = props;
  return (
    <>
      <h2>Hvad siger du til planen?</h2>
      <Form
        keep="Svar på handleplanen"
        method="post"
        action={citizenPlanPath({ municipality }, caseId)}
        submissionId={submissionId}
      >
        <TextArea name={answerFields.words} label="Vil du sige noget om planen?" rows={4} optional />
        <ButtonRow>
          <SubmitButton name={answerFields.answer} value="accepted">
            Ja til planen
          </SubmitButton>
          <SubmitButton kind="secondary" name={answerFields.answer} value="declined">
            Nej til planen
          </SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
