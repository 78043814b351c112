import type { ComponentChildren } from "preact";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { CitizenPaper } from "../../cases/domain/citizen-paper.ts";
import { citizenCasePath, citizenComplaintsPath, citizenPaperPath } from "../../cases/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import { citizenSentences } from "../../obligations/domain/citizen-obligation-words.ts";
import { owedNow } from "../../obligations/domain/owed-order.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { forWhomPath } from "../../people/paths.ts";
import { isWithdrawn, type MyCase } from "../domain/case-with-applications.ts";
import { applyPath } from "../paths.ts";
import { UnitContact } from "./unit-contact.tsx";

interface MyPageProps {
  readonly frame: Frame;
  /** Whoever looks: the citizen, or somebody who acts for the citizen. */
  readonly actor: CitizenSide;
  readonly today: LocalDate;
  /** Newest first. */
  readonly cases: readonly MyCase[];
  /** The day that the unsent application was last changed; null where there is none. */
  readonly draftSavedOn: LocalDate | null;
  /** Those whom the citizen may act for today. */
  readonly helped: readonly string[];
  /** What comes before the cases: the next appointment, where there is one. */
  readonly next: ComponentChildren;
}

/** The citizen's start page: what is under way, what comes next and by when, and the way to apply. */
export function MyPage(props: MyPageProps) {
  const { actor, cases, draftSavedOn, frame, helped, next, today } = props;
  const { municipality } = actor;
  const mayApply = permitsInGeneral(actor, "application:submit");
  return (
    <Page title={actor.kind === "citizen" ? "Min side" : `Sider for ${actor.citizenName}`} frame={frame}>
      {draftSavedOn !== null && <DraftAlert savedOn={draftSavedOn} municipality={municipality} />}
      {cases.length === 0 && draftSavedOn === null && (
        <p class="rn-lead">
          {mayApply
            ? "Her kan du søge om støtte i hverdagen. Du kan også følge din sag og læse breve fra kommunen."
            : "Der er ingen sag at se lige nu."}
        </p>
      )}
      {next}
      {cases.length > 0 && <h2>Dine sager</h2>}
      {cases.map((mine) => (
        <CaseSection key={mine.record.id} mine={mine} municipality={municipality} today={today} />
      ))}
      {draftSavedOn === null && mayApply && <ButtonToApply municipality={municipality} isFirst={cases.length === 0} />}
      {helped.length > 0 && (
        <p>
          Du hjælper {inARow(helped)}. <Link href={forWhomPath(actor)}>Vælg, hvem du handler for</Link>
        </p>
      )}
    </Page>
  );
}

function DraftAlert({ municipality, savedOn }: { municipality: string; savedOn: LocalDate }) {
  return (
    <>
      <Alert kind="info" heading="Du er i gang med en ansøgning">
        <p>
          Den er ikke sendt endnu. Vi har gemt dine svar. Du skrev sidst <Day day={savedOn} />.
        </p>
      </Alert>
      <ButtonRow>
        <ButtonLink href={applyPath({ municipality })}>Fortsæt din ansøgning</ButtonLink>
      </ButtonRow>
    </>
  );
}

const ButtonToApply = ({ isFirst, municipality }: { isFirst: boolean; municipality: string }) => (
  <ButtonRow>
    <ButtonLink href={applyPath({ municipality })} kind={isFirst ? "primary" : "secondary"}>
      Søg om støtte
    </ButtonLink>
  </ButtonRow>
);

interface CaseSectionProps {
  readonly mine: MyCase;
  readonly municipality: string;
  readonly today: LocalDate;
}

function CaseSection({ mine, municipality, today }: CaseSectionProps) {
  const { applications, letters, open, record, unit } = mine;
  const newest = applications.at(-1);
  const id = `sag-${record.number}`;
  const path = citizenCasePath({ municipality }, record.id);
  return (
    <section class="card" aria-labelledby={id}>
      <div class="card-content">
        <h3 id={id} class="card-heading">
          Sag {record.number}
        </h3>
        {open.includes("status") && newest && (
          <p>
            Kommunen fik din ansøgning <Day day={newest.receivedOn} />.
          </p>
        )}
        <Invitation mine={mine} />
        {open.includes("status") && <NextStep mine={mine} today={today} />}
        <UnitContact unit={unit} caseworker={mine.caseworker} />
        {open.includes("status") ? (
          <ButtonRow>
            <ButtonLink href={path}>
              Se din sag<span class="sr-only"> {record.number}</span>
            </ButtonLink>
          </ButtonRow>
        ) : (
          <Papers mine={mine} municipality={municipality} />
        )}
        {letters.length > 0 && <h4>{open.includes("status") ? "Nyeste breve" : "Breve"}</h4>}
        <ul>
          {(open.includes("status") ? letters.slice(0, lettersShown) : letters).map((letter) => (
            <li key={letter.id}>
              <Link href={citizenLetterPath(municipality, record.id, letter.id)}>{letter.title}</Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** All letters stand on the case's own page; where that is not open, here. */
const lettersShown = 3;

/** What is open by itself, to somebody whom the case's own page is not open to. */
const Papers = ({ mine, municipality }: Omit<CaseSectionProps, "today">) => (
  <ul>
    {mine.papers.map((paper) => (
      <li key={paper}>
        <Link href={citizenPaperPath({ municipality }, mine.record.id, paper)}>
          {paperWords[paper]}
          <span class="sr-only"> i sag {mine.record.number}</span>
        </Link>
      </li>
    ))}
    {mine.open.includes("complaint") && (
      <li>
        <Link href={citizenComplaintsPath({ municipality }, mine.record.id)}>
          Klager<span class="sr-only"> i sag {mine.record.number}</span>
        </Link>
      </li>
    )}
  </ul>
);

const paperWords: Readonly<Record<CitizenPaper, string>> = {
  application: "Det, du søgte om",
  hearing: "Partshøringen",
  decision: "Afgørelsen",
  plan: "Handleplanen",
};

/** Said first where the municipality waits for the citizen: there is something to read and answer. */
function Invitation({ mine }: { mine: MyCase }) {
  const { hearing, plan } = mine.invites;
  if (!hearing && !plan) return null;
  return (
    <Alert kind="info" heading="Vi vil gerne høre fra dig" level={3}>
      {hearing && <p>Kommunen har skrevet til dig, før den afgør din sag. Du kan svare på det i din sag.</p>}
      {plan && <p>Kommunen har lavet et forslag til en handleplan. Du kan sige ja eller nej i din sag.</p>}
    </Alert>
  );
}

/** The most urgent of what is owed, as one sentence with its day. */
function NextStep({ mine, today }: { mine: MyCase; today: LocalDate }) {
  if (isWithdrawn(mine)) return <p>Du har trukket din ansøgning tilbage. Du kan altid søge igen.</p>;
  const [next] = owedNow(mine.owed.obligations, today);
  if (!next)
    return <p>{mine.record.closedOn === null ? "Der er ikke noget, der venter lige nu." : "Sagen er lukket."}</p>;
  return (
    <p>
      <strong>Det næste:</strong> {citizenSentences[next.what]}.{" "}
      {next.due === null ? (
        "Der er ikke sat en dag."
      ) : (
        <>
          Senest <Day day={next.due} />. <DueTag due={next.due} today={today} />
        </>
      )}
    </p>
  );
}
