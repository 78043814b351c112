import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import { wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { CitizenWish, SaidOfGoal } from "../domain/own-goal.ts";
import { wishWords, writtenBy } from "../domain/own-goal-words.ts";
import { citizenPlanPath, myGoalPath, myWishPath } from "../paths.ts";
import { OwnWords } from "./own-words.tsx";
import { ScoreOverTime } from "./score-over-time.tsx";

interface MyGoalsPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly goals: readonly SaidOfGoal[];
  readonly earlier: readonly SaidOfGoal[];
  readonly wishes: readonly CitizenWish[];
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** False for a companion, who only reads along. */
  readonly mayWrite: boolean;
  readonly notice?: string | undefined;
}

/** Dine mål: each goal with the citizen's own words and scores beside it, and what the citizen wishes. */
export function MyGoalsPage(props: MyGoalsPageProps) {
  const { frame, municipality, record, goals, earlier, open, mayWrite, notice } = props;
  return (
    <Page
      title="Dine mål"
      windowTitle={`Dine mål, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} />
      <p class="rn-lead">
        Her kan du skrive om dine mål med dine egne ord. Du kan også sige, hvordan det går. Det står ved siden af målet.
        Kommunen og dem, der støtter dig, læser det.
      </p>
      {!mayWrite && <p>Du kan læse med. Kun borgeren kan skrive.</p>}
      {goals.length === 0 && (
        <p>
          Du har ingen mål endnu. <Link href={citizenPlanPath({ municipality }, record.id)}>Se din handleplan</Link>
        </p>
      )}
      {goals.map((goal) => (
        <OneGoal key={goal.id} {...props} goal={goal} />
      ))}
      <Wishes {...props} />
      {earlier.length > 0 && <h2>Tidligere mål</h2>}
      {earlier.map((goal) => (
        <section key={goal.id} aria-labelledby={`maal-${goal.id}`}>
          <h3 id={`maal-${goal.id}`}>{goal.text}</h3>
          <OwnWords words={goal.words} audience="citizen" />
          <ScoreOverTime goal={goal} />
        </section>
      ))}
    </Page>
  );
}

function OneGoal({ goal, municipality, record, mayWrite }: MyGoalsPageProps & { readonly goal: SaidOfGoal }) {
  const path = (what: "ord" | "vurdering") => myGoalPath({ municipality }, record.id, goal.id, what);
  return (
    <section aria-labelledby={`maal-${goal.id}`} class="rn-goal">
      <h2 id={`maal-${goal.id}`}>{goal.text}</h2>
      <OwnWords words={goal.words} audience="citizen" />
      <ScoreOverTime goal={goal} />
      {mayWrite && (
        <ButtonRow>
          <ButtonLink href={path("vurdering")} kind="secondary">
            Sig, hvordan det går<span class="sr-only">: {goal.text}</span>
          </ButtonLink>
          <Link href={path("ord")}>
            {goal.words.length === 0 ? "Skriv med dine egne ord" : "Skriv dine ord om"}
            <span class="sr-only">: {goal.text}</span>
          </Link>
        </ButtonRow>
      )}
    </section>
  );
}

/** What the citizen has wished, and what was answered. */
function Wishes({ wishes, municipality, record, mayWrite }: MyGoalsPageProps) {
  return (
    <section aria-labelledby="oensker">
      <h2 id="oensker">Vil du have et andet mål?</h2>
      <p>Du kan altid ønske et nyt mål. Din sagsbehandler læser det og svarer dig.</p>
      {wishes.length > 0 && (
        <ul>
          {wishes.toReversed().map((wish) => (
            <li key={wish.id}>
              {wishWords[wish.kind]} <Day day={wish.on} />
              {wish.text !== "" && `: »${wish.text}«`}
              {writtenBy(wish) !== "" && <span class="rn-note"> ({writtenBy(wish)})</span>}
              <br />
              {wish.answer === null ? "Kommunen har ikke svaret endnu." : `Kommunens svar: ${wish.answer.text}`}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <p>
          <Link href={myWishPath({ municipality }, record.id)}>Ønsk et nyt mål</Link>
        </p>
      )}
    </section>
  );
}
