import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { casePath, registerComplaintPath, stepPath } from "../../cases/paths.ts";
import { whereabouts } from "../../letters/domain/letter.ts";
import { pdfPath, postPath, staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { phrasePath } from "../../phrases/paths.ts";
import { standardPath } from "../../standards/paths.ts";
import { explanationPath } from "../../workings/paths.ts";
import type { IssuedView } from "../domain/case-pages.ts";
import { IssuedEvidenceList } from "./issued-evidence-list.tsx";
import { IssuedPartView } from "./issued-parts.tsx";
import { ReopenForm } from "./reopen-form.tsx";

interface IssuedPageProps {
  readonly frame: Frame;
  readonly view: IssuedView;
  readonly submissionId: string;
  readonly form: FormState;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
}

/** A decision that has been issued, as it was made: never changed, with the edition of its own day. */
export function IssuedPage({ frame, view, submissionId, form, refusal }: IssuedPageProps) {
  const { decision, record, owed, letter, newerEdition } = view;
  const letterPath = staffLetterPath(record.id, decision.letterId);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Truffet afgørelse"
      step="decision"
      isBelow
      problems={form.problems}
      refusal={refusal}
    >
      <p class="rn-lead">
        Truffet <Day day={decision.issuedOn} />. {letter && `${whereabouts(letter)}.`}
      </p>
      <p>
        <Link href={letterPath}>Læs brevet</Link> · <Link href={pdfPath(letterPath)}>Hent det som PDF</Link>
        {view.number !== null && (
          <>
            {" "}
            · <Link href={explanationPath(record.id, decision.id)}>Sådan er den regnet ud</Link>
          </>
        )}
      </p>
      {newerEdition !== null && (
        <Alert kind="info">
          <p>
            Afgørelsen bygger på <Link href={standardPath(owed.standardSlug, decision.editionOn)}>udgaven</Link> fra{" "}
            <Day day={decision.editionOn} short />. Nu gælder udgaven fra <Day day={newerEdition} short />.
          </p>
        </Alert>
      )}
      <h2>Opgave for opgave</h2>
      {decision.parts.map((part) => (
        <IssuedPartView key={part.id} part={part} />
      ))}
      <Whole view={view} />
      {view.phrases.length > 0 && (
        <>
          <h2>Fra biblioteket</h2>
          <ul>
            {view.phrases.map(({ id, title, version }) => (
              <li key={`${id}.${version}`}>
                <Link href={phrasePath(id)}>{title}</Link>, udgave {version}
              </li>
            ))}
          </ul>
        </>
      )}
      <IssuedEvidenceList evidence={view.evidence} parts={decision.parts} />
      <Next view={view} />
      {view.mayReopen && <ReopenForm decision={decision} submissionId={submissionId} form={form} />}
    </CaseWorkPage>
  );
}

/** What comes after it: the letter on its way, then the plan. */
function Next({ view: { decision, letter, record } }: { view: IssuedView }) {
  const isGranted = decision.parts.some(({ outcome }) => outcome === "granted");
  const toPost = letter !== undefined && letter.channel === "paper" && letter.postedOn === null;
  return (
    <ButtonRow>
      {toPost && <ButtonLink href={postPath}>Læg brevet i post</ButtonLink>}
      {isGranted && (
        <ButtonLink href={stepPath.plan(record.id)} kind={toPost ? "secondary" : "primary"}>
          Videre til handleplan
        </ButtonLink>
      )}
      <ButtonLink href={registerComplaintPath(record.id, decision.id)} kind="secondary">
        Registrér en klage
      </ButtonLink>
      <ButtonLink href={casePath(record.id)} kind="secondary">
        Til sagen
      </ButtonLink>
    </ButtonRow>
  );
}

function Whole({ view }: { view: IssuedView }) {
  const { assessment, editionOn, firstFollowUpOn, providerWish, reasons } = view.decision;
  const rows = [
    { term: "Vurdering", answer: assessment },
    { term: "Regler", answer: reasons.rules },
    { term: "Lagt vægt på", answer: reasons.considerations },
    { term: "Oplysninger", answer: reasons.facts },
    {
      term: "Ønske om leverandør",
      answer: providerWish && `${providerWish.wish}. ${providerWish.reason ?? "Følges."}`,
    },
    { term: "Første opfølgning", answer: firstFollowUpOn && <Day day={firstFollowUpOn} /> },
    { term: "Afgørelsens nummer", answer: view.number },
    { term: "Standardens udgave", answer: <Day day={editionOn} short /> },
  ];
  return (
    <>
      <h2>Hele afgørelsen</h2>
      <SummaryList items={rows.filter(({ answer }) => answer !== null && answer !== "")} />
    </>
  );
}
