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
import { hearingFields } from "../domain/hearing-form.ts";
import { AnswerForm, NoHearingForms, SendForm } from "./hearing-forms.tsx";
import { HearingList } from "./hearing-list.tsx";

interface HearingPageProps {
  readonly frame: Frame;
  readonly view: HearingView;
  readonly form: FormState;
  /** Whether the reader may hear the citizen, or write why not. */
  readonly mayHear: boolean;
  /** One-use ids for the forms of the page, in the order send, exception, not needed, answer. */
  readonly submissionIds: readonly [string, string, string, string];
  readonly refusal?: string | undefined;
}

/** How the party is heard: what has been put to the citizen, what was answered, or why there was no hearing. */
export function HearingPage({ frame, view, form, mayHear, submissionIds, refusal }: HearingPageProps) {
  const { record, owed, state } = view;
  const [send, except, needless, answer] = submissionIds;
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
      {view.toAnswer !== undefined && <AnswerForm view={view} form={form} submissionId={answer} />}
      {view.isWaiting && mayHear && (
        <>
          <h2>{state === "missing" ? "Hør borgeren, eller skriv hvorfor ikke" : "Hør borgeren igen, eller ret"}</h2>
          <Details
            summary="Send partshøring"
            open={failed(["oplysning", "kilde", hearingFields.meaning, hearingFields.answerBy])}
          >
            <SendForm view={view} form={form} submissionId={send} />
          </Details>
          <NoHearingForms view={view} form={form} submissionIds={[except, needless]} />
        </>
      )}
      {!view.isWaiting && (
        <p>Der er ingen ansøgning, der venter på en afgørelse. Så er der ikke noget at høre borgeren om.</p>
      )}
    </CaseWorkPage>
  );
}

const stateWords: Readonly<Record<HearingState, string>> = {
  met: "Partshøringen er på plads.",
  waiting: "Borgeren har stadig tid til at svare. En afgørelse, der ikke giver borgeren det hele, må vente så længe.",
  "not-posted": "Brevet er skrevet, men ikke lagt i post. Partshøringen begynder først, når det er sendt.",
  missing: "Ingen har taget stilling til partshøring endnu.",
};
