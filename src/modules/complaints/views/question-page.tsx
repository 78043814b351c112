import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { StepCount } from "../../../ui/step-guide.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { citizenComplainPath, wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { complaintSubjects } from "../domain/complaint.ts";
import { asksAbout, type ComplaintQuestion, complaintFields, questionsAsked } from "../domain/complaint-draft.ts";
import type { WritingView } from "../domain/complaint-views.ts";
import { subjectChoices } from "../domain/complaint-words.ts";
import { questionPath } from "../paths.ts";
import { AboutFields } from "./about-fields.tsx";

/** What every page of the citizen's flow is shown with. */
export interface WritingPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: WritingView;
  readonly problems: FieldProblems;
  /** The parts of the case that are open to whoever complains. */
  readonly open: readonly Part[];
}

interface QuestionPageProps extends WritingPageProps {
  readonly question: Exclude<ComplaintQuestion, "tjek">;
  /** The decision that it was begun from; null where it was begun elsewhere. */
  readonly decisionId: string | null;
}

/** One question of a complaint, with a way back. Nothing has to be written. */
export function ComplaintQuestionPage(props: QuestionPageProps) {
  const { decisionId, frame, municipality, problems, question, view } = props;
  const asked = questionsAsked(view.draft, view.ground);
  const at = asked.indexOf(question);
  const before = asked[at - 1];
  const place = { municipality };
  const { id } = view.record;
  return (
    <Page
      title={titleOf(props)}
      windowTitle={`${titleOf(props)} - Klage, trin ${at + 1} af ${asked.length}`}
      frame={frame}
      above={<StepCount at={at + 1} of={asked.length} />}
      back={
        before === undefined
          ? wayBack(place, id, props.open)
          : { text: "Tilbage", href: questionPath(place, id, before) }
      }
      problems={problems}
    >
      <Form
        keep="Din klage"
        method="post"
        action={
          question === "hvad"
            ? citizenComplainPath(place, id, decisionId ?? undefined)
            : questionPath(place, id, question)
        }
      >
        {question === "hvad" && <Subject {...props} />}
        {question === "om" && <AboutFields {...props} />}
        {question === "ord" && <OwnWords {...props} />}
        <ButtonRow>
          <SubmitButton>Fortsæt</SubmitButton>
        </ButtonRow>
      </Form>
      {question === "hvad" && <OtherWays {...props} />}
    </Page>
  );
}

function titleOf({ question, view }: QuestionPageProps): string {
  if (question === "hvad") return "Hvad er du uenig i?";
  if (question === "ord") return "Vil du skrive, hvorfor du er uenig?";
  return asksAbout(view.draft, view.ground) === "provider"
    ? "Hvem må læse din klage?"
    : "Hvad i afgørelsen er du uenig i?";
}

function Subject({ problems, view }: QuestionPageProps) {
  return (
    <>
      <p>Det koster ikke noget at klage. Det ændrer ikke den hjælp, du får nu.</p>
      <RadioGroup
        name={complaintFields.subject}
        label="Vælg det, der passer bedst"
        choices={complaintSubjects.map((value) => ({ value, ...subjectChoices[value] }))}
        value={view.draft.subject ?? undefined}
        problems={problems}
      />
    </>
  );
}

function OtherWays({ frame, municipality }: QuestionPageProps) {
  const phone = frame.help?.phone;
  return (
    <>
      <p>
        Du kan også klage ved at ringe, skrive eller komme forbi. En anden må gerne hjælpe dig.
        {phone !== undefined && (
          <>
            {" "}
            Telefon <PhoneLink phone={phone} />.
          </>
        )}
      </p>
      <Why
        standard={municipality}
        sources={["serviceloven § 166", "retssikkerhedsloven § 66, stk. 1", "retssikkerhedsloven § 67, stk. 1"]}
        summary="Hvad siger loven?"
      />
    </>
  );
}

function OwnWords({ problems, view }: QuestionPageProps) {
  const { draft, isLate } = view;
  return (
    <>
      <p>Du behøver ikke skrive noget. »Jeg er uenig« er nok. Vil du hellere sige det, kan du gøre det om lidt.</p>
      <TextArea
        name={complaintFields.words}
        label="Dine egne ord"
        hint="Skriv, som det falder dig ind."
        optional
        rows={8}
        value={draft.words}
        problems={problems}
      />
      {isLate && (
        <>
          <Alert kind="info" heading="Fristen for at klage er gået">
            <p>Du kan klage alligevel. Vi sender klagen til Ankestyrelsen. De bestemmer, om den kan behandles.</p>
          </Alert>
          <TextArea
            name={complaintFields.lateReason}
            label="Er der en grund til, at klagen kommer nu?"
            hint="For eksempel sygdom. Det kan få betydning."
            optional
            rows={4}
            value={draft.lateReason}
            problems={problems}
          />
        </>
      )}
    </>
  );
}
