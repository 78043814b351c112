import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { consentsPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type AssessmentPart, savesItself } from "../domain/assessment-part.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { considerationsPath, earlierAssessmentPath, startAssessmentPath } from "../paths.ts";
import { ApplicationWords } from "./application-words.tsx";
import { FinishedAssessment } from "./finished-assessment.tsx";
import { OpenAssessment } from "./open-assessment.tsx";
import { TextRows } from "./text-rows.tsx";
import { typedTexts } from "./typed-texts.ts";

interface AssessmentPageProps {
  readonly frame: Frame;
  readonly view: AssessmentView;
  readonly part: AssessmentPart;
  readonly form: FormState;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
  /** What later parts of the system tell above the work. */
  readonly above?: ComponentChildren;
}

/** The assessment: its parts with how far each has come, or one part of it with the citizen's words beside. */
export function AssessmentPage({ above, frame, view, part, form, refusal }: AssessmentPageProps) {
  const { assessment } = view;
  const isOpen = assessment !== undefined && assessment.finishedOn === null;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Udredning"
      step="assessment"
      problems={form.problems}
      refusal={refusal}
      islands={isOpen && savesItself(part) ? ["autosave-parts"] : []}
      beside={<ApplicationWords applications={view.applications} />}
    >
      {above}
      <p>
        <Link href={consentsPath(view.record.id)}>Samtykker og oplysninger fra andre</Link>
      </p>
      {!isOpen && <Start view={view} />}
      {isOpen && <OpenAssessment view={view} part={part} form={form} assessment={assessment} />}
      {assessment && !isOpen && <NotKept view={view} form={form} />}
      {assessment && !isOpen && <Finished view={view} />}
      <Earlier view={view} />
    </CaseWorkPage>
  );
}

/** A finished assessment that another one has followed: it stays as it was. */
export function EarlierAssessmentPage({ frame, view }: { frame: Frame; view: AssessmentView }) {
  const { assessment } = view;
  if (!assessment?.finishedOn) return null;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={`Udredningen ${dayInWords(assessment.finishedOn)}`}
      step="assessment"
      isBelow
      beside={<ApplicationWords applications={view.applications} />}
    >
      <FinishedAssessment view={view} assessment={assessment} />
    </CaseWorkPage>
  );
}

function Start({ view }: { view: AssessmentView }) {
  const isFirst = view.assessment === undefined;
  return (
    <Form method="post" action={startAssessmentPath(view.record.id)}>
      {isFirst && <p>Udredningen begynder med de temaer, som borgeren har søgt om. Du kan tilføje flere.</p>}
      <SubmitButton kind={isFirst ? "primary" : "secondary"}>
        {isFirst ? "Begynd udredningen" : "Udred igen"}
      </SubmitButton>
    </Form>
  );
}

/** What was typed when somebody else had finished the assessment: to be read and copied, since nothing of it is kept. */
function NotKept({ view, form }: { view: AssessmentView; form: FormState }) {
  const typed = typedTexts(form.typed ?? {}, view.ffb);
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby="ikke-gemt">
      <h2 id="ikke-gemt">Det skrev du</h2>
      <TextRows texts={typed} empty="" />
    </section>
  );
}

function Finished({ view }: { view: AssessmentView }) {
  const { assessment } = view;
  if (!assessment?.finishedOn) return null;
  return (
    <>
      <Alert kind="success">
        <p>
          Udredningen blev afsluttet <Day day={assessment.finishedOn} />.
        </p>
      </Alert>
      <ButtonRow>
        <ButtonLink href={considerationsPath(view.record.id)}>Videre til overvejelser</ButtonLink>
      </ButtonRow>
      <FinishedAssessment view={view} assessment={assessment} />
    </>
  );
}

/** Every assessment before this one, to be read in full. */
function Earlier({ view: { earlier, record } }: { view: AssessmentView }) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="tidligere-udredninger">
      <h2 id="tidligere-udredninger">Tidligere udredninger</h2>
      <ul>
        {earlier.toReversed().map(({ id, finishedOn }) => (
          <li key={id}>
            <Link href={earlierAssessmentPath(record.id, id)}>
              Udredningen {finishedOn === null ? "" : dayInWords(finishedOn)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
