import { ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CitizenWish, SaidOfGoal } from "../domain/own-goal.ts";
import { wishWords, writtenBy } from "../domain/own-goal-words.ts";
import { answerWishPath, toldOfGoalPath, toldWishPath } from "../paths.ts";
import { OwnWords } from "./own-words.tsx";
import { ScoreOverTime } from "./score-over-time.tsx";

/** What the pages of the citizen's own words are about. */
export interface OwnGoalsFacts extends Omit<CaseAtWork, "record"> {
  readonly record: CaseRecord;
  readonly goals: readonly SaidOfGoal[];
  readonly earlier: readonly SaidOfGoal[];
  readonly wishes: readonly CitizenWish[];
}

interface OwnGoalsPageProps extends OwnGoalsFacts {
  readonly frame: Frame;
  /** Whether the reader may write what the citizen has said, and answer wishes. */
  readonly mayWrite: boolean;
  readonly notice?: string | undefined;
}

/** Borgerens ord om målene, for staff: words and scores beside each goal, and wishes, those that wait first. */
export function OwnGoalsPage(props: OwnGoalsPageProps) {
  const { record, goals, earlier, mayWrite } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Borgerens ord om målene"
      step="plan"
      isBelow
      notice={props.notice}
    >
      <Wishes {...props} />
      {goals.length === 0 && <p>Borgeren har ingen mål endnu. De kommer, når en plan er tilbudt.</p>}
      {goals.map((goal) => (
        <section key={goal.id} aria-labelledby={`maal-${goal.id}`} class="rn-goal">
          <h2 id={`maal-${goal.id}`}>{goal.text}</h2>
          {goal.words.length + goal.scores.length === 0 && <p>Borgeren har ikke sagt noget om målet endnu.</p>}
          <OwnWords words={goal.words} audience="staff" />
          <ScoreOverTime goal={goal} />
          {mayWrite && <WaysToWrite caseId={record.id} goal={goal} />}
        </section>
      ))}
      {earlier.length > 0 && <h2>Mål, der ikke står i planen mere</h2>}
      {earlier.map((goal) => (
        <section key={goal.id} aria-labelledby={`maal-${goal.id}`}>
          <h3 id={`maal-${goal.id}`}>{goal.text}</h3>
          <OwnWords words={goal.words} audience="staff" />
          <ScoreOverTime goal={goal} />
        </section>
      ))}
    </CaseWorkPage>
  );
}

/** What the citizen told on the phone or in person is written down for the citizen. */
const WaysToWrite = ({ caseId, goal }: { caseId: string; goal: SaidOfGoal }) => (
  <ButtonRow>
    <Link href={toldOfGoalPath(caseId, goal.id, "ord")}>
      Skriv, hvad borgeren siger<span class="sr-only"> om målet: {goal.text}</span>
    </Link>
    <Link href={toldOfGoalPath(caseId, goal.id, "vurdering")}>
      Skriv borgerens egen vurdering<span class="sr-only">: {goal.text}</span>
    </Link>
  </ButtonRow>
);

function Wishes({ wishes, record, mayWrite }: OwnGoalsPageProps) {
  const waiting = wishes.filter(({ answer }) => answer === null);
  const answered = wishes.filter(({ answer }) => answer !== null).toReversed();
  return (
    <section aria-labelledby="oensker">
      <h2 id="oensker">Borgerens ønsker</h2>
      {waiting.length === 0 && <p>Ingen ønsker venter på svar.</p>}
      {waiting.map((wish) => (
        <div key={wish.id} class="rn-next">
          <WishSaid wish={wish} />
          {mayWrite && (
            <p>
              <Link href={answerWishPath(record.id, wish.id)}>
                Svar på ønsket<span class="sr-only">: {wish.text || wishWords[wish.kind]}</span>
              </Link>
            </p>
          )}
        </div>
      ))}
      {answered.length > 0 && (
        <Details summary={`Besvarede ønsker (${answered.length})`}>
          {answered.map((wish) => (
            <div key={wish.id}>
              <WishSaid wish={wish} />
              <p>Svar: {wish.answer?.text}</p>
            </div>
          ))}
        </Details>
      )}
      {mayWrite && (
        <p>
          <Link href={toldWishPath(record.id)}>Skriv et ønske, borgeren har fortalt om</Link>
        </p>
      )}
    </section>
  );
}

/** A wish as the citizen said it, and who wrote it down. */
export function WishSaid({ wish }: { wish: CitizenWish }) {
  return (
    <p>
      <strong>{wishWords[wish.kind]}</strong> <Day day={wish.on} />
      {wish.text !== "" && (
        <>
          : <span class="rn-written">»{wish.text}«</span>
        </>
      )}
      {writtenBy(wish) !== "" && <span class="rn-note"> {writtenBy(wish)}</span>}
    </p>
  );
}
