import type { ComponentChildren } from "preact";
import { ButtonLink } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Told } from "../../../ui/told.tsx";
import { wayBack } from "../../cases/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { writtenBy } from "../../plans/domain/own-goal-words.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import { type FollowUpPart, partOfSide } from "../domain/follow-up-part.ts";
import type { MyFollowUpsFacts } from "../domain/my-follow-ups.ts";
import { checkPage, pagesOfPart } from "../domain/part-pages.ts";
import { partInRows } from "../domain/part-words.ts";
import { standingForCitizen } from "../domain/standing-for-citizen.ts";
import { useSentences } from "../domain/use-words.ts";
import { myPartPath } from "../paths.ts";

interface MyFollowUpsPageProps extends MyFollowUpsFacts {
  readonly frame: Frame;
  readonly municipality: string;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly mayWrite: boolean;
  readonly notice?: string | undefined;
  /** What else is asked of the citizen. */
  readonly beside?: ComponentChildren;
}

/** Din opfølgning: when the next one is, what the citizen says before it, and what was agreed at the last one. */
export function MyFollowUpsPage(props: MyFollowUpsPageProps) {
  const { frame, municipality, record, open, notice, parts, owed, today } = props;
  const together = partOfSide(parts, "together");
  return (
    <Page
      title="Opfølgning på din støtte"
      windowTitle={`Opfølgning, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} />
      <p class="rn-lead">
        Vi taler med dig om støtten med jævne mellemrum. Vi taler om, hvad der virker, og om noget skal være anderledes.
      </p>
      <Next {...props} />
      <YourPart {...props} />
      {props.beside}
      {together?.sent && (
        <section aria-labelledby="sammen">
          <h2 id="sammen">Skrevet sammen med dig</h2>
          <p class="rn-note">{writtenBy(together.sent.by)}.</p>
          <SummaryList items={partInRows(together.sent).map(({ term, text }) => ({ term, answer: text }))} />
        </section>
      )}
      <Last {...props} />
      {open.includes("status") && <OwedPanel {...owed} today={today} audience="citizen" />}
    </Page>
  );
}

/** When the next one is, and what happens then. */
function Next({ coming, isRunning, today }: MyFollowUpsPageProps) {
  if (!isRunning || coming === undefined) return <p>Der er ikke nogen opfølgning lige nu.</p>;
  return (
    <>
      <h2>Næste opfølgning</h2>
      <p>
        {coming.due === null ? (
          "Vi aftaler dagen sammen med dig."
        ) : (
          <>
            Vi skal følge op senest <Day day={coming.due} today={today} />.
          </>
        )}{" "}
        Vi mødes, taler i telefon eller mødes på skærm. Du må gerne have en med. Bagefter aftaler vi, om støtten
        fortsætter eller skal ændres.
      </p>
    </>
  );
}

/** What the citizen says before it: not begun, begun, sent. It can be changed until the follow-up is held. */
function YourPart(props: MyFollowUpsPageProps) {
  const own = partOfSide(props.parts, "citizen");
  if (!props.isRunning) return null;
  return (
    <section aria-labelledby="din-del">
      <h2 id="din-del">Sig din mening, før vi mødes</h2>
      <p>
        {own?.sent ? (
          <SentLine own={own} />
        ) : (
          "Du kan skrive, hvordan det går. Du kan springe alt over, du ikke vil svare på."
        )}{" "}
        Din sagsbehandler læser det. Dine tal for målene kan dem, der støtter dig, også se.
      </p>
      {own?.sent && <SummaryList items={partInRows(own.sent).map(({ term, text }) => ({ term, answer: text }))} />}
      {props.mayWrite ? <WayIn {...props} own={own} /> : <p>Du kan læse med. Kun borgeren kan skrive.</p>}
    </section>
  );
}

/** Into the questions, or to the answers that are there. */
function WayIn({
  goals,
  municipality,
  own,
  record,
}: MyFollowUpsPageProps & { readonly own: FollowUpPart | undefined }) {
  const first = pagesOfPart(goals.length)[0]?.name ?? checkPage;
  const isSent = own !== undefined && own.sent !== null;
  return (
    <p>
      <ButtonLink
        href={myPartPath({ municipality }, record.id, own === undefined ? first : checkPage)}
        kind={isSent ? "secondary" : "primary"}
      >
        {own === undefined ? "Begynd" : isSent ? "Ret dine svar" : "Skriv videre"}
      </ButtonLink>
    </p>
  );
}

const SentLine = ({ own }: { own: FollowUpPart }) => (
  <>
    Du har sendt dine svar
    {own.sentAt !== null && (
      <>
        {" "}
        <Moment at={own.sentAt} />
      </>
    )}
    . Du kan rette dem, indtil vi mødes.
  </>
);

/** What was agreed at the last one. */
function Last({ last }: MyFollowUpsPageProps) {
  if (last === null) return null;
  return (
    <section aria-labelledby="sidste">
      <h2 id="sidste">
        Sidste gang: <Day day={last.heldOn} />
      </h2>
      <p>{outcomeSentences[last.outcome]}</p>
      {last.change !== null && (
        <p>
          Fra <Day day={last.change.from} />: <span class="rn-written">{last.change.what}</span>
        </p>
      )}
      <p class="rn-written">{last.notes}</p>
      {last.use !== null && useSentences(last.use, "citizen").map((sentence) => <p key={sentence}>{sentence}</p>)}
      {last.goals.length > 0 && (
        <SummaryList
          items={last.goals.map(({ goal, next, ownScore, standing }) => ({
            term: goal,
            answer: [
              `${standingForCitizen[standing]}.`,
              ownScore === null ? "" : `Dit eget tal var ${ownScore} af 10.`,
              next === "" ? "" : `Det gør vi nu: ${next}`,
            ]
              .filter((text) => text !== "")
              .join(" "),
          }))}
        />
      )}
      <p>
        Du har fået et brev om det. Er noget forkert, så sig det til os. Så retter vi det eller skriver din mening ned.
      </p>
    </section>
  );
}

const outcomeSentences: Readonly<Record<FollowUp["outcome"], string>> = {
  continue: "Vi aftalte, at støtten fortsætter.",
  adjust: "Vi aftalte, at støtten skal ændres.",
  end: "Vi aftalte, at støtten slutter.",
  "other-help": "Vi aftalte, at du har brug for anden hjælp.",
};
