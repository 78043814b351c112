import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { complaintStand, isToAnswer } from "../domain/complaint-stand.ts";
import type { ComplaintStep } from "../domain/complaint-step.ts";
import type { WaitingComplaint } from "../domain/complaint-views.ts";
import { standWords, subjectLabels, wordsSaid } from "../domain/complaint-words.ts";
import { waitedForOf } from "../domain/who-has-it.ts";
import { providerComplaintPath } from "../paths.ts";

/** What a provider tried to write, and why it was not kept. */
export interface TriedComment {
  readonly complaintId: string;
  readonly note: string;
  readonly because: "blank" | "not-now";
}

interface ProviderComplaintsPageProps {
  readonly frame: Frame;
  readonly complaints: readonly WaitingComplaint[];
  readonly newSubmissionId: () => string;
  readonly tried?: TriedComment | undefined;
  readonly notice?: string | undefined;
}

/** The field in which a provider writes what it says to a complaint. */
export const commentField = (complaintId: string): string => `bemaerkning-${complaintId}`;

/** Klager over jeres støtte: each with the citizen's words, and room for what the provider says to the municipality. */
export function ProviderComplaintsPage(props: ProviderComplaintsPageProps) {
  const { complaints, frame, notice, tried } = props;
  const problems: FieldProblems =
    tried?.because === "blank"
      ? [{ field: commentField(tried.complaintId), message: "Skriv, hvordan I ser det." }]
      : [];
  return (
    <Page title="Klager over jeres støtte" frame={frame} problems={problems}>
      <Told notice={notice} />
      {tried?.because === "not-now" && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>Klagen er besvaret eller trukket tilbage i mellemtiden.</p>
        </Alert>
      )}
      <p>
        Borgeren har sagt ja til, at I læser klagen. Kommunen svarer borgeren. I skriver til kommunen, hvordan I ser
        det.
      </p>
      {complaints.length === 0 && <p>Der er ingen klager over jeres støtte.</p>}
      {complaints.map((one) => (
        <OneComplaint key={one.complaint.id} {...props} {...one} problems={problems} />
      ))}
    </Page>
  );
}

type OneProps = ProviderComplaintsPageProps & WaitingComplaint & { readonly problems: FieldProblems };

function OneComplaint({ caseNumber, citizen, complaint, newSubmissionId, problems, tried }: OneProps) {
  const own = complaint.steps.filter(({ kind }) => kind === "commented");
  const waits = isToAnswer(complaint);
  const asked = waitedForOf(complaint);
  const isAwaited = own.length === 0 || asked !== undefined;
  return (
    <section aria-labelledby={`klage-${complaint.id}`}>
      <h2 id={`klage-${complaint.id}`}>
        {citizen}, klage {complaintNumber(caseNumber, complaint)}
      </h2>
      <p>
        <Tag kind={waits && isAwaited ? "warning" : "plain"}>
          {waits && isAwaited ? "Venter på jeres bemærkninger" : standWords[complaintStand(complaint)]}
        </Tag>{" "}
        Modtaget <Day day={complaint.receivedOn} />.
        {complaint.subject !== "decision" && ` ${subjectLabels[complaint.subject]}.`}
      </p>
      <blockquote>
        <Paragraphs text={wordsSaid(complaint) || unsaid(complaint)} />
      </blockquote>
      <Asked asked={asked} />
      {own.map((step) => (
        <div key={step.note}>
          <p>
            I skrev <Day day={step.on} /> ({step.by}):
          </p>
          <Paragraphs text={step.note} />
        </div>
      ))}
      {waits && (
        <Form
          keep="Bemærkninger til en klage"
          keepFor={complaint.id}
          method="post"
          action={providerComplaintPath(complaint.id)}
          submissionId={newSubmissionId()}
        >
          <TextArea
            name={commentField(complaint.id)}
            label={own.length === 0 ? "Hvordan ser I det?" : "Vil I skrive mere?"}
            hint="Hvad er der sket, og hvad gør I ved det?"
            rows={5}
            value={tried?.complaintId === complaint.id ? tried.note : ""}
            problems={problems}
          />
          <SubmitButton>Send til kommunen</SubmitButton>
        </Form>
      )}
    </section>
  );
}

const unsaid = ({ recordings }: Complaint): string =>
  recordings.length > 0
    ? "Borgeren har sendt en lydoptagelse. Kommunen skriver ned, hvad der bliver sagt."
    : "Borgeren er uenig og har ikke skrevet mere.";

/** Until when the municipality waits, and what it wants to know. */
function Asked({ asked }: { readonly asked: ComplaintStep | undefined }) {
  if (!asked?.expectedOn) return null;
  return (
    <p>
      Kommunen vil gerne have jeres svar senest <Day day={asked.expectedOn} />. {asked.note}
    </p>
  );
}
