import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { LetterView } from "../../../ui/letter/letter-view.tsx";
import { Link } from "../../../ui/link.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type LetterChannel, stillToBe } from "../../letters/domain/letter.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { DraftView } from "../domain/case-pages.ts";
import { missingPoints } from "../domain/fact-points.ts";
import { approvalsPath, approvePath, askApprovalPath, decisionPath, issuePath, sendBackPath } from "../paths.ts";
import { CappedAgainNote } from "./capped-again-note.tsx";
import { FactPoints } from "./fact-points.tsx";
import { ObstacleList } from "./obstacle-list.tsx";

interface PreviewPageProps {
  readonly frame: Frame;
  readonly view: DraftView;
  /** Null while something hinders the letter. */
  readonly document: LetterDocument | null;
  /** How the letter will reach the citizen. */
  readonly channel: LetterChannel;
  readonly submissionId: string;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
}

/** The name of the hidden field that tells which version of the draft was seen. */
export const versionField = "version";

/** The letter as it will be sent, word for word, with the button that sends it. */
export function PreviewPage({ frame, view, document, channel, submissionId, refusal }: PreviewPageProps) {
  const { record, application } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Se brevet, før afgørelsen træffes"
      step="decision"
      isBelow
      refusal={refusal}
      refusalHeading="Afgørelsen er ikke truffet"
    >
      {document === null ? (
        <section aria-labelledby="brevet-mangler">
          <h2 id="brevet-mangler">Brevet kan ikke laves endnu. Det mangler:</h2>
          <ObstacleList caseId={record.id} tasks={application.tasks} {...view} />
        </section>
      ) : (
        <>
          <LetterView letter={document} />
          <CappedAgainNote again={view.cappedAgain} tasks={application.tasks} />
          <FactPoints caseId={record.id} points={view.factPoints} tasks={application.tasks} />
          <Acts view={view} channel={channel} submissionId={submissionId} />
        </>
      )}
      <ButtonRow>
        <ButtonLink kind="secondary" href={decisionPath(record.id)}>
          Tilbage til kladden
        </ButtonLink>
      </ButtonRow>
    </CaseWorkPage>
  );
}

/** The name of the field that says why it is decided though something is missing. */
export const despiteField = "alligevel";

/** The name of the field that says what is to be changed. */
export const noteField = "bemaerkning";

/** Sends the draft back to whoever wrote it. */
function SendBack({ view, hidden }: { view: DraftView; hidden: Readonly<Record<string, string>> }) {
  return (
    <Form keep="Send tilbage" method="post" action={sendBackPath(view.record.id)} hidden={hidden}>
      <TextArea
        name={noteField}
        label="Hvad skal ændres?"
        hint={`${view.draftedByName} ser det på kladden. Det står også i journalen.`}
        rows={3}
      />
      <SubmitButton kind="secondary">Send tilbage</SubmitButton>
    </Form>
  );
}

/** What can be done with a complete draft: issue it, or first have a second person approve it. */
function Acts({ view, channel, submissionId }: Pick<PreviewPageProps, "view" | "channel" | "submissionId">) {
  const { open, record, needsApproval, mayApprove } = view;
  if (open === undefined) return <p>Gem kladden, før afgørelsen kan træffes.</p>;
  const hidden = { [versionField]: String(open.version) };
  const isApproved = open.state === "awaiting-approval" && open.approvedBy !== null;
  if (!needsApproval || isApproved) {
    return (
      <>
        <Form
          keep="Afgørelsen træffes"
          method="post"
          action={issuePath(record.id)}
          submissionId={submissionId}
          hidden={hidden}
        >
          <p>
            {channel === "own-pages"
              ? "Borgeren får brevet på sine egne sider i dag."
              : `Brevet skal ${stillToBe({ channel })}.`}
          </p>
          {missingPoints(view.factPoints).length > 0 && (
            <TextArea
              name={despiteField}
              label="Hvorfor træffer du afgørelsen, selv om noget mangler?"
              hint="Svaret står i journalen, ikke i brevet."
              rows={2}
            />
          )}
          <SubmitButton>Træf afgørelsen</SubmitButton>
        </Form>
        {view.maySendBack && <SendBack view={view} hidden={hidden} />}
      </>
    );
  }
  if (open.state === "draft") {
    return (
      <Form method="post" action={askApprovalPath(record.id)} hidden={hidden}>
        <p>En kollega skal godkende afgørelsen, før den kan sendes.</p>
        <SubmitButton>Læg til godkendelse</SubmitButton>
      </Form>
    );
  }
  if (!mayApprove) {
    return (
      <p>
        Kladden venter på, at en kollega godkender den. Du har selv skrevet den.{" "}
        <Link href={approvalsPath}>Se alle, der venter</Link>
      </p>
    );
  }
  return (
    <>
      <Form method="post" action={approvePath(record.id)} hidden={hidden}>
        <p>{view.draftedByName} har skrevet kladden. Læs brevet, før du godkender.</p>
        <SubmitButton>Godkend afgørelsen</SubmitButton>
      </Form>
      <SendBack view={view} hidden={hidden} />
    </>
  );
}
