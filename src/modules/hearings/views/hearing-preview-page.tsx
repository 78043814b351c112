import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { LetterView } from "../../../ui/letter/letter-view.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { HearingPreview } from "../domain/case-pages.ts";
import { draftFields } from "../domain/hearing-draft.ts";
import { hearingPath, hearingPreviewPdfPath, sendHearingPath } from "../paths.ts";

interface HearingPreviewPageProps {
  readonly frame: Frame;
  readonly view: HearingPreview;
  /** Null while something hinders the letter. */
  readonly document: LetterDocument | null;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
}

/** The hearing's letter as it will be sent, word for word, with the button that sends it. */
export function HearingPreviewPage({ frame, view, document, submissionId, refusal }: HearingPreviewPageProps) {
  const { citizen, problems, record } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Se brevet, før du hører borgeren"
      step="hearing"
      isBelow
      refusal={refusal}
    >
      {document === null ? (
        <section aria-labelledby="brevet-mangler">
          <h2 id="brevet-mangler">Brevet kan ikke laves endnu. Det mangler:</h2>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          <LetterView letter={document} />
          <Form
            method="post"
            action={sendHearingPath(record.id)}
            submissionId={submissionId}
            hidden={{ [draftFields.shown]: view.tag }}
          >
            <p>
              {citizen.digital ? "Borgeren får brevet på sine egne sider i dag." : "Brevet skal printes og i post."}
            </p>
            <SubmitButton>Hør borgeren</SubmitButton>
          </Form>
        </>
      )}
      <ButtonRow>
        {document !== null && (
          <ButtonLink kind="secondary" href={hearingPreviewPdfPath(record.id)}>
            Se brevet som PDF
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={`${hearingPath(record.id)}#kladde`}>
          Tilbage til kladden
        </ButtonLink>
      </ButtonRow>
    </CaseWorkPage>
  );
}
