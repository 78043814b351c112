import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { wayBack } from "../../cases/paths.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import type { CitizenHearingView } from "../domain/case-pages.ts";
import type { SentHearing } from "../domain/hearing.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { citizenHearingPath, citizenTimePath } from "../paths.ts";
import { AskForTimeForm } from "./time-forms.tsx";

interface CitizenHearingPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: CitizenHearingView;
  readonly form: FormState;
  /** One-use ids for what the page sends: the answer, more time, and papers with the answer. */
  readonly submissionIds: readonly [answer: string, time: string, papers: string];
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** Whether whoever answers may send papers with the answer. */
  readonly mayAddPapers: boolean;
  /** False for a companion, who may read it and not answer it. */
  readonly mayAnswer: boolean;
}

/** Where the citizen sees what the municipality will build on, and answers. It is never too late to write. */
export function CitizenHearingPage(props: CitizenHearingPageProps) {
  const { frame, municipality, view, form, open } = props;
  const { hearing, record, owed, today } = view;
  return (
    <Page
      title="Sig din mening, før vi afgør din sag"
      frame={frame}
      back={wayBack({ municipality }, record.id, open)}
      problems={form.problems}
    >
      <p class="rn-lead">
        Vi har oplysninger, som kan tale imod det, du har søgt om. Du kan svare senest{" "}
        <Day day={hearing.answerBy} today={today} />.
      </p>
      <Facts hearing={hearing} />
      <p>
        <Link href={citizenLetterPath(municipality, record.id, hearing.letterId)}>Læs hele brevet</Link>
      </p>
      <Answered hearing={hearing} />
      {props.mayAnswer ? <AnswerForm {...props} /> : <p>Du kan læse med. Kun borgeren kan svare.</p>}
      {props.mayAnswer && <MoreTime {...props} />}
      <p>Du kan også ringe eller komme forbi. En anden må gerne hjælpe dig.</p>
      <Why standard={owed.standardSlug} sources={["forvaltningsloven § 19, stk. 1", "forvaltningsloven § 21"]} />
      {open.includes("status") && <OwedPanel {...owed} today={today} audience="citizen" />}
    </Page>
  );
}

/** More time: asked for here, granted, or refused with a reason; what was said to it stands in a letter. */
function MoreTime({ form, municipality, submissionIds, view: { hearing, record, today } }: CitizenHearingPageProps) {
  const last = hearing.postponements.at(-1);
  const [, submissionId] = submissionIds;
  return (
    <>
      {last?.decided === null && (
        <Alert kind="info" heading="Du har bedt om mere tid">
          <p>
            Det gjorde du <Day day={last.askedOn} today={today} />. Vi afgør ikke din sag, før vi har svaret dig.
          </p>
        </Alert>
      )}
      {last?.decided && (
        <p>
          {last.decided.answerBy === null ? "Du kunne ikke få mere tid." : "Du har fået mere tid."}{" "}
          <Link href={citizenLetterPath(municipality, record.id, last.decided.letterId)}>Læs vores svar</Link>
        </p>
      )}
      {last?.decided !== null && (
        <Details
          summary="Har du brug for mere tid?"
          open={form.problems.some(({ field }) => field.startsWith("mere-tid"))}
        >
          <p>Du kan bede om mere tid til at svare. Så venter vi med at afgøre din sag, til vi har svaret dig.</p>
          <AskForTimeForm
            by="party"
            form={form}
            submissionId={submissionId}
            action={citizenTimePath(municipality, record.id)}
          />
        </Details>
      )}
    </>
  );
}

function AnswerForm(props: CitizenHearingPageProps) {
  const { form, mayAddPapers, municipality, submissionIds, view } = props;
  const { hearing, record } = view;
  const [submissionId, , papersPress] = submissionIds;
  return (
    <Form
      keep="Svar på partshøringen"
      method="post"
      action={citizenHearingPath(municipality, record.id)}
      submissionId={submissionId}
      hidden={{ [hearingFields.papersPress]: papersPress }}
      {...(mayAddPapers && { files: true })}
    >
      {hearing.answeredOn === null && <h2>Svar her</h2>}
      <TextArea
        name={hearingFields.answer}
        label={hearing.answeredOn === null ? "Dit svar" : "Vil du skrive mere?"}
        hint="Er noget forkert? Mangler der noget? Skriv, som det falder dig ind."
        rows={8}
        value={textOf(form.typed ?? {}, hearingFields.answer)}
        problems={form.problems}
      />
      {mayAddPapers && (
        <FileField
          name={hearingFields.papers}
          label="Vil du sende papirer med?"
          hint={`${form.problems.length > 0 ? "Filerne er ikke gemt. Vælg dem igen. " : ""}Højst 5 filer. Du kan tage et billede af et papir.`}
          endings={documentEndings}
          optional
          several
          problems={form.problems}
        />
      )}
      <ButtonRow>
        <SubmitButton>Send dit svar</SubmitButton>
        {hearing.answeredOn === null && (
          <SubmitButton kind="secondary" name={hearingFields.nothingToSay} value="ja">
            Jeg har ikke noget at sige
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  );
}

function Facts({ hearing }: { hearing: SentHearing }) {
  return (
    <>
      <h2>Det vil vi gerne høre din mening om</h2>
      <ul>
        {hearing.facts.map(({ text, source }) => (
          <li key={text}>
            {text} <span class="rn-note">(Kommer fra: {source})</span>
          </li>
        ))}
      </ul>
      <h2>Det kan oplysningerne betyde</h2>
      <p>{hearing.meaning}</p>
    </>
  );
}

function Answered({ hearing }: { hearing: SentHearing }) {
  if (hearing.answeredOn === null) return null;
  return (
    <>
      <Alert kind="success" heading="Vi har fået dit svar">
        <p>
          Du svarede <Day day={hearing.answeredOn} />. Vi læser det, før vi afgør din sag.
        </p>
      </Alert>
      <h2>Det har du skrevet</h2>
      {hearing.answer.split("\n").map((line, at) => (
        <p key={`${at}-${line}`}>{line}</p>
      ))}
    </>
  );
}
