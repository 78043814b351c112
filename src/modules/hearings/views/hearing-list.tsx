import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { HearingView } from "../domain/case-pages.ts";
import { type Hearing, isLate, type SentHearing } from "../domain/hearing.ts";
import { exceptionCitation, saidBy } from "../domain/hearing-entries.ts";
import { markWords } from "../domain/hearing-letter-facts.ts";
import type { Postponement } from "../domain/postponement.ts";

/** What has been done so far, oldest first. */
export function HearingList({ view }: { view: HearingView }) {
  if (view.hearings.length === 0) return null;
  return (
    <section aria-labelledby="hoering-hidtil">
      <h2 id="hoering-hidtil">Det er gjort</h2>
      <ul>
        {view.hearings.map((hearing) => (
          <li key={hearing.id}>
            <OneHearing hearing={hearing} caseId={view.record.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneHearing({ hearing, caseId }: { hearing: Hearing; caseId: string }) {
  if (hearing.way === "sent") return <Sent hearing={hearing} caseId={caseId} />;
  return (
    <>
      <Day day={hearing.registeredOn} />:{" "}
      {hearing.way === "exception"
        ? `Undtaget efter ${exceptionCitation(hearing)}.`
        : "Der var ikke noget at høre borgeren om."}{" "}
      {hearing.reason}
      {hearing.way === "exception" && hearing.section === 20 && (
        <p>
          Afgørelsen skal have oplysningerne med. Den skal også sige, at borgeren kan få sagen taget op igen (§ 20, stk.
          2).
        </p>
      )}
    </>
  );
}

function Sent({ hearing, caseId }: { hearing: SentHearing; caseId: string }) {
  const { answerBy, answers, facts, firstAnswerBy, leftOut, letterId, points, postponements, sentOn, takenBackOn } =
    hearing;
  return (
    <>
      <p>
        {takenBackOn !== null ? (
          <>
            Taget ud af posten <Day day={takenBackOn} />. Det blev ikke sendt.
          </>
        ) : sentOn === null ? (
          "Skrevet, men ikke lagt i post endnu."
        ) : (
          <>
            Sendt <Day day={sentOn} />.
          </>
        )}{" "}
        Svar senest <Day day={answerBy} />
        {answerBy !== firstAnswerBy && (
          <>
            {" "}
            (før: <Day day={firstAnswerBy} short />)
          </>
        )}
        . <Link href={staffLetterPath(caseId, letterId)}>Se brevet</Link>
      </p>
      <Details summary={`Det blev borgeren hørt om (${facts.length})`}>
        <ul>
          {facts.map(({ text, source }) => (
            <li key={text}>
              {text} <span class="rn-note">({source})</span>
            </li>
          ))}
          {leftOut.map(({ text, source, mark }) => (
            <li key={text}>
              Ikke forelagt: {text} <span class="rn-note">({source})</span> <Tag>{markWords[mark]}</Tag>
            </li>
          ))}
        </ul>
      </Details>
      {postponements.map((one) => (
        <p key={one.id}>
          Bad om mere tid <Day day={one.askedOn} />. <OnTime decided={one.decided} />
        </p>
      ))}
      {answers.map((answer) => (
        <div key={`${answer.on}-${answer.text}`}>
          <p>
            {saidBy(answer)} <Day day={answer.on} />:{" "}
            {isLate(answer, hearing) && <Tag kind="warning">Kom efter fristen, tæller med</Tag>}
          </p>
          <blockquote class="rn-letter-quotation">{answer.text}</blockquote>
        </div>
      ))}
      {points.length > 0 && (
        <dl class="rn-said">
          {points.map(({ says, means }) => (
            <div key={says}>
              <dt>Borgeren siger: {says}</dt>
              <dd>Vi mener: {means === "" ? "(ikke besvaret)" : means}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** What was answered to a party who wanted more time. */
function OnTime({ decided }: Pick<Postponement, "decided">) {
  if (decided === null) return <>Venter på svar.</>;
  if (decided.answerBy === null) return <>Fik nej: {decided.reason}</>;
  return (
    <>
      Fik tid til og med <Day day={decided.answerBy} />.
    </>
  );
}
