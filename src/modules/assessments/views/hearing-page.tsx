import { Alert } from "../../../ui/alert.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Why } from "../../../ui/why.tsx";
import { NextOwed } from "../../obligations/views/next-owed.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { HearingView } from "../domain/case-pages.ts";
import type { HearingState } from "../domain/hearing.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { caseBreadcrumb } from "../paths.ts";
import { AnswerForm, NoHearingForms, SendForm } from "./hearing-forms.tsx";
import { HearingList } from "./hearing-list.tsx";

interface HearingPageProps {
  readonly frame: Frame;
  readonly view: HearingView;
  readonly form: FormState;
  /** One-use ids for the forms of the page, in the order send, exception, not needed, answer. */
  readonly submissionIds: readonly [string, string, string, string];
  readonly refusal?: string | undefined;
}

/** How the party is heard: what has been put to the citizen, what was answered, or why there was no hearing. */
export function HearingPage({ frame, view, form, submissionIds, refusal }: HearingPageProps) {
  const { record, owed, today, state } = view;
  const [send, except, needless, answer] = submissionIds;
  const failed = (fields: readonly string[]): boolean =>
    form.problems.some(({ field }) => fields.some((name) => field.startsWith(name)));
  return (
    <Page
      title="Partshøring"
      windowTitle={`Partshøring i sag ${record.number}`}
      frame={frame}
      above={`${view.citizen.name}, sag ${record.number}`}
      breadcrumb={caseBreadcrumb(record)}
      problems={form.problems}
    >
      {refusal !== undefined && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      <NextOwed obligations={owed.obligations} today={today} />
      <Alert kind={state === "met" ? "success" : "info"}>
        <p>{stateWords[state]}</p>
      </Alert>
      <p>
        Er der væsentlige oplysninger til skade for borgeren, som borgeren måske ikke kender? Så skal borgeren se dem og
        kunne svare, før sagen afgøres. Får borgeren det hele, er partshøring ikke nødvendig.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={["forvaltningsloven § 19, stk. 1", "forvaltningsloven § 20", "forvaltningsloven § 21"]}
      />
      <HearingList view={view} />
      {view.toAnswer !== undefined && <AnswerForm view={view} form={form} submissionId={answer} />}
      {view.isWaiting && (
        <>
          <h2>Hør borgeren, eller skriv hvorfor ikke</h2>
          <Details
            summary="Send partshøring"
            open={failed(["oplysning", "kilde", hearingFields.meaning, hearingFields.answerBy])}
          >
            <SendForm view={view} form={form} submissionId={send} />
          </Details>
          <NoHearingForms view={view} form={form} submissionIds={[except, needless]} />
        </>
      )}
      <OwedPanel {...owed} today={today} audience="staff" />
    </Page>
  );
}

const stateWords: Readonly<Record<HearingState, string>> = {
  met: "Partshøringen er på plads.",
  waiting: "Borgeren har stadig tid til at svare. En afgørelse, der ikke giver borgeren det hele, må vente så længe.",
  "not-posted": "Brevet er skrevet, men ikke lagt i post. Partshøringen begynder først, når det er sendt.",
  missing: "Ingen har taget stilling til partshøring endnu.",
};
