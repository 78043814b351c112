import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { stepPath } from "../../cases/paths.ts";
import { postPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { HearingView } from "../domain/case-pages.ts";
import type { HearingState } from "../domain/hearing.ts";
import { draftFields } from "../domain/hearing-draft.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { postponementFields } from "../domain/postponement.ts";
import { AnswerForm, NoHearingForms } from "./hearing-forms.tsx";
import { HearingList } from "./hearing-list.tsx";
import { PointsForm } from "./points-form.tsx";
import { draftKey, SendForm } from "./send-form.tsx";
import { TakeBackForms } from "./take-back-form.tsx";
import { DecideOnTimeForm, RegisterAskForm } from "./time-forms.tsx";

interface HearingPageProps {
  readonly frame: Frame;
  readonly view: HearingView;
  readonly form: FormState;
  /** Whether the reader may hear the citizen, or write why not. */
  readonly mayHear: boolean;
  /** A one-use id for each form of the page. */
  readonly newId: () => string;
  readonly refusal?: string | undefined;
  /** What later parts of the system tell above the work. */
  readonly above?: ComponentChildren;
}

/** How the party is heard: what has been put to the citizen, what was answered, or why there was no hearing. */
export function HearingPage({ above, frame, view, form, mayHear, newId, refusal }: HearingPageProps) {
  const { record, owed, state } = view;
  const failed = (fields: readonly string[]): boolean =>
    form.problems.some(({ field }) => fields.some((name) => field.startsWith(name)));
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Partshøring"
      step="hearing"
      problems={form.problems}
      refusal={refusal}
    >
      {above}
      <Alert kind={state === "met" ? "success" : "info"}>
        <p>
          {stateWords[state]} {state === "not-posted" && <Link href={postPath}>Gå til posten</Link>}
        </p>
      </Alert>
      <p>
        Er der væsentlige oplysninger til skade for borgeren, som borgeren måske ikke kender? Så skal borgeren se dem og
        kunne svare, før sagen afgøres. Får borgeren det hele, er partshøring ikke nødvendig.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={["forvaltningsloven § 19, stk. 1", "forvaltningsloven § 20", "forvaltningsloven § 21"]}
      />
      {state === "met" && view.isWaiting && owed.openSteps.includes("decision") && (
        <ButtonRow>
          <ButtonLink href={stepPath.decision(record.id)}>Videre til afgørelse</ButtonLink>
        </ButtonRow>
      )}
      <HearingList view={view} />
      {mayHear && <TakeBackForms view={view} form={form} newId={newId} />}
      {mayHear && <DecideOnTimeForm view={view} form={form} submissionId={newId()} />}
      {!view.isWaiting && (
        <p>
          Der er ingen ansøgning, der venter på en afgørelse. Hør borgeren her, hvis I tager noget op igen, eller hvis I
          vil ændre eller stoppe støtte.
        </p>
      )}
      <ComesBack view={view} form={form} mayHear={mayHear} newId={newId} failed={failed} />
      {view.isApplied && mayHear && <ToWrite view={view} form={form} newId={newId} failed={failed} />}
    </CaseWorkPage>
  );
}

interface PartProps extends Pick<HearingPageProps, "view" | "form" | "newId"> {
  /** Whether something is wrong in a field whose name begins so. */
  readonly failed: (fields: readonly string[]) => boolean;
}

/** What comes back from the citizen: answers, more time, and what is said to them. */
function ComesBack({ view, form, newId, failed, mayHear }: PartProps & Pick<HearingPageProps, "mayHear">) {
  const { record, toAnswer, toPostpone } = view;
  if (toAnswer === undefined) return null;
  return (
    <>
      <h2>Når borgeren svarer</h2>
      <Details
        summary="Skriv borgerens svar ned"
        open={toAnswer.answers.length === 0 || failed([hearingFields.answer, hearingFields.answeredOn])}
      >
        <AnswerForm view={view} form={form} submissionId={newId()} />
      </Details>
      {toPostpone === undefined && (
        <Details summary="Borgeren beder om mere tid" open={failed([postponementFields.wishedOn])}>
          <RegisterAskForm view={view} form={form} submissionId={newId()} />
        </Details>
      )}
      {mayHear && toAnswer.answers.length > 0 && (
        <section id="punkter" aria-label="Det siger borgeren, og det mener vi">
          <Details summary="Det siger borgeren, og det mener vi" open={toAnswer.points.length === 0}>
            <PointsForm caseId={record.id} hearing={toAnswer} form={form} />
          </Details>
        </section>
      )}
    </>
  );
}

/** What is put to the citizen, or why nobody is heard. */
function ToWrite({ view, form, newId, failed }: PartProps) {
  const { draft, state } = view;
  const inDraft = ["oplysning", "kilde", "hoeres", draftFields.meaning, draftFields.answerBy];
  return (
    <>
      <h2 id="kladde">
        {state === "missing" ? "Hør borgeren, eller skriv hvorfor ikke" : "Hør borgeren igen, eller ret"}
      </h2>
      <Details
        summary={draft.isStored ? "Partshøring (kladde)" : "Send partshøring"}
        open={draft.isStored || form.conflicts.includes(draftKey) || failed(inDraft)}
      >
        <SendForm view={view} form={form} submissionId={newId()} />
      </Details>
      <NoHearingForms view={view} form={form} submissionIds={[newId(), newId()]} />
    </>
  );
}

const stateWords: Readonly<Record<HearingState, string>> = {
  met: "Partshøringen er på plads.",
  waiting: "Borgeren har stadig tid til at svare. En afgørelse, der ikke giver borgeren det hele, må vente så længe.",
  "not-posted": "Brevet er skrevet, men ikke lagt i post. Partshøringen begynder først, når det er sendt.",
  "came-too-late":
    "Brevet kom først, da fristen var gået. Borgeren er ikke hørt. Hør borgeren igen, eller giv mere tid.",
  missing: "Ingen har taget stilling til partshøring endnu.",
};
