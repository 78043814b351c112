import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { HearingView } from "../domain/case-pages.ts";
import type { Hearing, SentHearing } from "../domain/hearing.ts";

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
        ? `Undtaget efter forvaltningsloven § 19, stk. 2, nr. ${hearing.number}.`
        : "Der var ikke noget at høre borgeren om."}{" "}
      {hearing.reason}
    </>
  );
}

function Sent({ hearing, caseId }: { hearing: SentHearing; caseId: string }) {
  const { sentOn, answerBy, answeredOn, answer } = hearing;
  return (
    <>
      <p>
        {sentOn === null ? (
          "Skrevet, men ikke lagt i post endnu."
        ) : (
          <>
            Sendt <Day day={sentOn} />.
          </>
        )}{" "}
        Svar senest <Day day={answerBy} />. <Link href={staffLetterPath(caseId, hearing.letterId)}>Se brevet</Link>
      </p>
      {answeredOn !== null && (
        <>
          <p>
            Borgeren svarede <Day day={answeredOn} />:
          </p>
          <blockquote class="rn-letter-quotation">{answer}</blockquote>
        </>
      )}
    </>
  );
}
