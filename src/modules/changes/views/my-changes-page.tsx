import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import { citizenPaperPath, wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { wishWords } from "../../plans/domain/own-goal-words.ts";
import type { ChangesView, ShownChange } from "../domain/change-views.ts";
import { myChangeSentences } from "../domain/my-change-words.ts";
import { myChangeWishPath, myRegretPath } from "../paths.ts";
import { CitizenCountdown } from "./grant-countdown.tsx";

interface MyChangesPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: ChangesView;
  readonly open: readonly Part[];
  readonly mayWrite: boolean;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly newSubmissionId: () => string;
}

/** Ændr eller stop din støtte: what is about to change, the last day where there is one, and how to say that it should be otherwise. */
export function MyChangesPage(props: MyChangesPageProps) {
  const { frame, municipality, notice, open, refusal, view } = props;
  const { changes, record } = view;
  const shown = changes.filter(({ standing }) => standing !== "taken-back");
  return (
    <Page
      title="Ændr eller stop din støtte"
      windowTitle={`Ændr eller stop din støtte, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} refusal={refusal} />
      <Leaving sentences={view.leaving} />
      <CitizenCountdown {...view} />
      {shown.length > 0 && <h2>Det sker med din støtte</h2>}
      {shown.toReversed().map((one) => (
        <MyChange key={one.change.id} {...props} shown={one} />
      ))}
      <SayIt {...props} />
    </Page>
  );
}

/** That somebody has registered a death or a removal: who is told it can say at once that it is wrong. */
const Leaving = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <Alert kind="info" heading="Det har vi fået at vide" quiet>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  );

function MyChange({
  mayWrite,
  municipality,
  newSubmissionId,
  open,
  shown,
  view,
}: MyChangesPageProps & { readonly shown: ShownChange }) {
  const { change, mayRegret, standing } = shown;
  const caseId = view.record.id;
  return (
    <div>
      {myChangeSentences(change, standing).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {standing === "waits" && change.worsens && open.includes("hearing") && (
        <p>
          <Link href={citizenPaperPath({ municipality }, caseId, "hearing")}>Se, hvad vi spørger dig om</Link>
        </p>
      )}
      {standing === "decided" && open.includes("decision") && (
        <p>
          <Link href={citizenPaperPath({ municipality }, caseId, "decision")}>
            Læs afgørelsen, og se, hvordan du klager
          </Link>
        </p>
      )}
      {mayRegret && mayWrite && (
        <Form method="post" action={myRegretPath({ municipality }, caseId, change.id)} submissionId={newSubmissionId()}>
          <p>Fortryder du, fortsætter støtten som nu. Du skal ikke sige hvorfor.</p>
          <SubmitButton kind="secondary">Jeg fortryder</SubmitButton>
        </Form>
      )}
    </div>
  );
}

/** What the citizen has said, and the way to say it. */
function SayIt({ mayWrite, municipality, view }: MyChangesPageProps) {
  const { granted, record, today, wishes } = view;
  return (
    <>
      {wishes.length > 0 && <h2>Det har du sagt</h2>}
      {wishes.length > 0 && (
        <ul>
          {wishes.toReversed().map((wish) => (
            <li key={wish.id}>
              {wishWords[wish.kind]}, <Day day={wish.on} today={today} />: »{wish.text}«
              <p>{wish.answer === null ? "Din sagsbehandler læser det og svarer dig." : `Svar: ${wish.answer.text}`}</p>
            </li>
          ))}
        </ul>
      )}
      {granted.length > 0 && mayWrite && record.closedOn === null && (
        <>
          <h2>Skal støtten være anderledes?</h2>
          <p>Du kan altid bede om mere eller mindre støtte. Du kan også sige, at du vil stoppe.</p>
          <p>
            <ButtonLink href={myChangeWishPath({ municipality }, record.id)}>Sig, hvad du vil</ButtonLink>
          </p>
        </>
      )}
      {granted.length === 0 && <p>Du har ikke støtte lige nu. Du kan altid søge igen.</p>}
    </>
  );
}
