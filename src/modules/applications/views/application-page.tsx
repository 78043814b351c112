import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { whereabouts } from "../../letters/domain/letter.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Application } from "../domain/application.ts";
import type { CaseApplications } from "../domain/case-with-applications.ts";
import { isUnderAge, type OpenQuestion, openQuestions } from "../domain/what-to-ask.ts";
import { type ApplicationAct, actPath, registerPath } from "../paths.ts";
import type { CasePageProps } from "./case-page.tsx";
import { CitizenFacts } from "./citizen-facts.tsx";
import { AppliedTasks, ToldInApplication } from "./told-in-application.tsx";

/** A case's applications for staff: what to ask now and what was asked for; beside it what can be done and what is owed. */
export function ApplicationPage({ data, frame, refusal, today }: CasePageProps) {
  const { applications, citizen, record } = data;
  return (
    <CaseWorkPage
      view={{ ...data, today }}
      frame={frame}
      title="Ansøgning"
      step="application"
      refusal={refusal}
      beside={<Acts data={data} />}
    >
      {record.acute && (
        <Alert kind="warning" heading="Det haster">
          <p>Ansøgningen siger, at borgeren har brug for hjælp med det samme.</p>
        </Alert>
      )}
      {applications.length === 0 && <p>Der er ingen ansøgning i sagen endnu.</p>}
      {applications.toReversed().map((application) => (
        <ApplicationSection key={application.id} application={application} data={data} />
      ))}
      <h2>Borgeren</h2>
      <CitizenFacts citizen={citizen} caseId={record.id} />
      <Letters data={data} />
    </CaseWorkPage>
  );
}

function ApplicationSection({ application, data }: { application: Application; data: CaseApplications }) {
  const { citizen, guidance, waiting } = data;
  const isWaiting = waiting.some(({ id }) => id === application.id);
  return (
    <section aria-labelledby={`ansoegning-${application.id}`}>
      <h2 id={`ansoegning-${application.id}`}>
        Ansøgning modtaget <Day day={application.receivedOn} />
      </h2>
      {application.withdrawnOn !== null && (
        <Alert kind="info" heading="Trukket tilbage" level={3}>
          <p>
            Det skete <Day day={application.withdrawnOn} />.
          </p>
        </Alert>
      )}
      {isWaiting && isUnderAge(application, citizen.bornOn) && (
        <Alert kind="warning" heading="Borgeren er under 18 år" level={3}>
          <p>Ansøgningen er modtaget. Den vises for afdelingen for børn og unge.</p>
        </Alert>
      )}
      {isWaiting && <ToAsk questions={openQuestions(application, citizen.bornOn, guidance)} slug={guidance.standard} />}
      <AppliedTasks application={application} audience="staff" />
      <ToldInApplication application={application} audience="staff" />
    </section>
  );
}

function ToAsk({ questions, slug }: { questions: readonly OpenQuestion[]; slug: string }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>Det skal I spørge om eller tage fat på nu</h3>
      <ul>
        {questions.map(({ sources, text }) => (
          <li key={text}>
            {text}
            <Why standard={slug} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

const actNames: readonly { readonly act: ApplicationAct; readonly text: string; readonly onlyWaiting?: true }[] = [
  { act: "sagsbehandler", text: "Tag sagen, eller giv den til en anden" },
  { act: "enhed", text: "Flyt sagen til en anden enhed" },
  { act: "vejledning", text: "Skriv, hvilken vejledning borgeren fik" },
  { act: "forsinkelse", text: "Giv besked om forsinkelse", onlyWaiting: true },
  { act: "traek-tilbage", text: "Træk ansøgningen tilbage efter borgerens ønske", onlyWaiting: true },
];

function Acts({ data }: { data: CaseApplications }) {
  const { caseworker, citizen, mayTellDelay, record, standard, waiting } = data;
  if (record.closedOn !== null) return null;
  const unit = standard.units.find(({ slug }) => slug === record.unit)?.name ?? record.unit;
  return (
    <>
      <h2>Det kan du gøre</h2>
      <p>
        Hos {unit}. {caseworker === null ? "Ingen har sagen endnu." : `Sagsbehandler: ${caseworker.name}.`}
      </p>
      <ul>
        {actNames
          .filter(
            ({ act, onlyWaiting }) => (!onlyWaiting || waiting.length > 0) && (act !== "forsinkelse" || mayTellDelay),
          )
          .map(({ act, text }) => (
            <li key={act}>
              <Link href={actPath(record.id, act)}>{text}</Link>
            </li>
          ))}
        <li>
          <Link href={registerPath(citizen.id, record.id)}>Registrér en ny ansøgning i sagen</Link>
        </li>
      </ul>
    </>
  );
}

function Letters({ data }: Pick<CasePageProps, "data">) {
  const { letters, record } = data;
  if (letters.length === 0) return null;
  return (
    <>
      <h2>Breve</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link href={staffLetterPath(record.id, letter.id)}>{letter.title}</Link>. {whereabouts(letter)}.
          </li>
        ))}
      </ul>
    </>
  );
}
