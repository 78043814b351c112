import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { writtenDay } from "../../../ui/written-day.ts";

import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { DraftView } from "../domain/case-pages.ts";
import { type DraftContent, partOf } from "../domain/decision-draft.ts";
import { readDraft } from "../domain/draft-form.ts";
import { withFollowedLinks } from "../domain/draft-links.ts";
import { decisionPath } from "../paths.ts";
import { CappedAgainNote } from "./capped-again-note.tsx";
import { EarlierDecisions } from "./earlier-decisions.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FactPoints } from "./fact-points.tsx";
import { InformationNotes } from "./information-notes.tsx";
import { LetStandForm } from "./let-stand-form.tsx";
import { MadeMeanwhile } from "./made-meanwhile.tsx";
import { ObstacleList } from "./obstacle-list.tsx";
import { PartFields } from "./part-fields.tsx";
import { WholeFields } from "./whole-fields.tsx";

interface DraftPageProps {
  readonly frame: Frame;
  readonly view: DraftView;
  readonly form: FormState;
  /** For the form that lets a decision stand. */
  readonly submissionId: string;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
  /** What later parts of the system tell above the work. */
  readonly above?: ComponentChildren;
}

/** The names that the form's buttons send. */
export const draftButtons = { name: "knap", save: "gem", preview: "se" } as const;

/** The decision as it is written: task by task, then the whole, then all that is still missing, before any button. */
export function DraftPage({ above, frame, view, form, refusal, submissionId }: DraftPageProps) {
  const { application, record } = view;
  const shown = shownContent(view, form);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Afgørelse"
      step="decision"
      problems={form.problems}
      refusal={refusal}
      beside={<EvidenceList evidence={view.evidence} />}
      islands={["filter-list"]}
    >
      {form.typed !== null && refusal !== undefined && (
        <MadeMeanwhile made={{ ...view, decisions: view.earlier }} typed={form.typed} />
      )}
      {above}
      <Standing view={view} />
      <InformationNotes information={view.information} caseId={record.id} today={view.today} />
      <Form keep="Afgørelse" method="post" action={decisionPath(record.id)}>
        <SubmitButton kind="secondary" name={draftButtons.name} value={draftButtons.save}>
          Gem
        </SubmitButton>
        <h2>Opgave for opgave</h2>
        {application.tasks.map((task) => (
          <PartFields key={task.id} view={view} task={task} part={partOf(shown, task.id)} form={form} />
        ))}
        <WholeFields view={view} whole={shown.whole} form={form} />
        <CappedAgainNote again={view.cappedAgain} tasks={application.tasks} />
        <FactPoints caseId={record.id} points={view.factPoints} tasks={application.tasks} />
        <Missing view={view} />
        <ButtonRow>
          <SubmitButton name={draftButtons.name} value={draftButtons.preview}>
            Gem, og se brevet
          </SubmitButton>
          <SubmitButton kind="secondary" name={draftButtons.name} value={draftButtons.save}>
            Gem kladden
          </SubmitButton>
        </ButtonRow>
      </Form>
      <LetStandForm view={view} submissionId={submissionId} problems={form.problems} />
      <EarlierDecisions record={record} decisions={view.earlier} />
    </CaseWorkPage>
  );
}

/** What the fields show: what was typed and not saved, else what is stored. */
function shownContent({ application, content }: DraftView, { typed }: FormState): DraftContent {
  if (typed === null) return content;
  const { whole, parts } = readDraft(typed, (name) => writtenDay(typed, name), application.tasks);
  return withFollowedLinks({ ...content, whole: whole.content, parts: parts.map((part) => part.content) });
}

/** Where the draft stands: who wrote it last, and whether it waits for somebody. */
function Standing({ view }: { view: DraftView }) {
  const { open, approvedByName } = view;
  if (open === undefined) return <p class="rn-note">Intet er gemt endnu. Felterne har forslag, hvor der er nogen.</p>;
  if (open.state === "draft") return <DraftStanding view={view} />;
  return (
    <Alert kind="info">
      <p>
        {open.approvedBy === null
          ? "Kladden venter på en kollegas godkendelse. Ændrer du noget, skal den lægges til godkendelse igen."
          : `Kladden er godkendt af ${approvedByName}. Ændrer du noget, skal den godkendes igen.`}
      </p>
    </Alert>
  );
}

function DraftStanding({ view: { draftedByName, sentBackByName, content } }: { view: DraftView }) {
  const { sentBack } = content;
  return (
    <>
      <p class="rn-note">Kladde. Sidst skrevet af {draftedByName}.</p>
      {sentBack !== null && (
        <Alert kind="warning" heading="Sendt tilbage" quiet>
          <p>
            {sentBackByName} sendte kladden tilbage <Day day={sentBack.on} short />: {sentBack.note}
          </p>
        </Alert>
      )}
    </>
  );
}

function Missing({ view }: { view: DraftView }) {
  const { obstacles, record, application } = view;
  if (obstacles.length === 0) {
    return (
      <Alert kind="success">
        <p>Alt er på plads efter det, der er gemt. Se brevet, før du træffer afgørelsen.</p>
      </Alert>
    );
  }
  return (
    <section aria-labelledby="afgoerelse-mangler">
      <h2 id="afgoerelse-mangler">Det mangler, før afgørelsen kan træffes</h2>
      <p class="rn-note">Listen gælder det, der er gemt.</p>
      <ObstacleList caseId={record.id} tasks={application.tasks} {...view} />
    </section>
  );
}
