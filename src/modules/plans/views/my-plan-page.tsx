import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import { wayBack } from "../../cases/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { ActionPlan, Goal } from "../domain/action-plan.ts";
import { purposeInWords } from "../domain/purposes.ts";
import { myGoalsPath } from "../paths.ts";
import { YourAnswer } from "./your-answer.tsx";

interface MyPlanPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Null where none has been offered. */
  readonly plan: ActionPlan | null;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
  /** The answer as it was typed. */
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly notice?: string | undefined;
  /** True while a wish to talk about the plan waits for the municipality. */
  readonly talkWaits: boolean;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** False for a companion, who may read it and not answer it. */
  readonly mayAnswer: boolean;
  /** What is owed in the case. */
  readonly children: ComponentChildren;
}

/** The citizen's own page of the plan: what it says, and the citizen's answer. */
export function MyPlanPage(props: MyPlanPageProps) {
  const { frame, municipality, caseId, caseNumber, open, plan, refusal, notice, talkWaits } = props;
  return (
    <Page
      title="Din handleplan"
      frame={frame}
      above={`Sag ${caseNumber}`}
      back={wayBack({ municipality }, caseId, open)}
      problems={props.problems}
    >
      <Told notice={notice} />
      {talkWaits && plan?.state === "offered" && (
        <Alert kind="info" heading="Du har bedt om at tale om planen">
          <p>Din sagsbehandler svarer dig. Du kan vente med at sige ja eller nej. Du mister ikke noget på at vente.</p>
        </Alert>
      )}
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

function Offered(props: MyPlanPageProps & { readonly plan: ActionPlan }) {
  const { plan, municipality, caseId } = props;
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
      {plan.goals.length > 0 && (
        <p>
          <Link href={myGoalsPath({ municipality }, caseId)}>Skriv om målene med dine egne ord</Link>
        </p>
      )}
      {plan.state === "offered" &&
        (props.mayAnswer ? <YourAnswer {...props} /> : <p>Du kan læse med. Kun borgeren kan sige ja eller nej.</p>)}
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
  if (plan.state === "draft") return null;
  return (
    <p class="rn-lead">
      Du har sagt {saidWords[plan.state]}
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

const saidWords: Readonly<Record<Exclude<ActionPlan["state"], "draft" | "offered">, string>> = {
  accepted: "ja til planen",
  partly: "ja til noget af planen. Kommunen læser, hvad du vil have anderledes. Du svarede",
  declined: "nej til planen. Du beholder din støtte. Du svarede",
};

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
