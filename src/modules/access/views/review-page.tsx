import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { lookUpReviewPath } from "../../people/paths.ts";
import type { OpeningToReview } from "../domain/opening.ts";
import { reviewedPath, reviewOnePath } from "../paths.ts";

/** The note field of one opening: each form on the page has its own. */
export const noteField = (openingId: string): string => `note-${openingId}`;

interface ReviewPageProps {
  readonly frame: Frame;
  readonly openings: readonly OpeningToReview[];
  readonly reviewed: boolean;
  readonly problems?: FieldProblems | undefined;
  /** Gives each form its one-use id. */
  readonly newSubmissionId: () => string;
}

/** Opslag i enhedens sager: who opened them, when, whom and why; the manager says that it has been looked at. */
export function ReviewPage({ frame, newSubmissionId, openings, problems, reviewed }: ReviewPageProps) {
  const waiting = openings.length === 1 ? "1 opslag venter på dig." : `${openings.length} opslag venter på dig.`;
  return (
    <Page
      title="Opslag i enhedens sager"
      windowTitle={reviewed ? "Opslag i enhedens sager, gennemset" : undefined}
      frame={frame}
      problems={problems}
    >
      <p>
        Medarbejdere uden for en sag kan åbne den med CPR-nummer og en begrundelse. Se, om begrundelsen hører til deres
        arbejde. Spørg, hvis du er i tvivl.
      </p>
      <p>
        <Link href={reviewed ? lookUpReviewPath : reviewedPath}>
          {reviewed ? "Vis dem, der venter" : "Vis dem, der er set igennem"}
        </Link>
      </p>
      {reviewed ? openings.length === 0 && <p>Ingen opslag er set igennem endnu.</p> : <p>{waiting}</p>}
      {openings.map((opening) => (
        <section key={opening.id}>
          <h2>
            <Moment at={opening.openedAt} />: {opening.by}
          </h2>
          <Facts opening={opening} />
          {opening.review === null && <Review opening={opening} problems={problems} submissionId={newSubmissionId()} />}
        </section>
      ))}
    </Page>
  );
}

function Facts({ opening }: { opening: OpeningToReview }) {
  const { by, caseNumbers, citizen, reason, review, unit } = opening;
  return (
    <SummaryList
      items={[
        { term: "Hvem", answer: unit === null ? by : `${by}, ${unit}` },
        { term: "Borger", answer: `${citizen}, sag ${caseNumbers.join(", ")}` },
        { term: "Begrundelse", answer: reason },
        ...(review === null
          ? []
          : [
              {
                term: "Set igennem",
                answer: (
                  <>
                    <Moment at={review.at} /> af {review.by}: {review.note}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

interface ReviewProps {
  readonly opening: OpeningToReview;
  readonly problems: FieldProblems | undefined;
  readonly submissionId: string;
}

function Review({ opening, problems, submissionId }: ReviewProps) {
  return (
    <Form
      keep="Gennemsyn af et opslag"
      keepFor={opening.id}
      method="post"
      action={reviewOnePath(opening.id)}
      submissionId={submissionId}
    >
      <TextField
        name={noteField(opening.id)}
        label="Hvad så du?"
        hint="For eksempel: Opslaget hører til arbejdet."
        problems={problems}
        maxLength={500}
      />
      <SubmitButton kind="secondary">
        Set igennem<span class="sr-only">: opslaget af {opening.by}</span>
      </SubmitButton>
    </Form>
  );
}
