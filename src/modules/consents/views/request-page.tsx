import type { ComponentChildren } from "preact";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { postPath, staffLetterPath } from "../../letters/paths.ts";
import {
  type InformationRequest,
  type InformationStep,
  isOpenRequest,
  mayRemind,
  newestDay,
  requestState,
  restsOn,
} from "../domain/information-request.ts";
import { sourceInWords } from "../domain/information-source.ts";
import { requestFields } from "../domain/request-form.ts";
import { consentPath, newConsentPath, requestActPath } from "../paths.ts";
import { PaperField } from "./answering-fields.tsx";
import { RequestMark } from "./consent-tables.tsx";
import { ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

interface RequestPageProps extends ConsentsPageProps {
  readonly request: InformationRequest;
  /** Which of the forms was tried; null where none was. */
  readonly tried: "remind" | "answer" | "give-up" | null;
  /** One-use ids for the forms, in the order answer, remind, give up. */
  readonly submissionIds: readonly [string, string, string];
}

/** One question to others: what was asked of whom by which consent, and what is to be done about it now. */
export function RequestPage(props: RequestPageProps) {
  const { request, view } = props;
  const { information, record, today } = view;
  const state = requestState(request, information.consents, today);
  return (
    <ConsentsFrame {...props} title={`Spørgsmål til ${sourceInWords(request.source)}`}>
      <p>
        <RequestMark state={state} />{" "}
        {state === "not-posted" && <Link href={postPath}>Gå til posten, og læg brevet i post</Link>}
        {state === "to-recall" && "Samtykket gælder ikke længere. Træk spørgsmålet tilbage, eller få et nyt samtykke."}
      </p>
      <SummaryList items={items(props)} />
      {request.steps.length > 0 && <h2>Det er sket siden</h2>}
      <ul>
        {request.steps.map((step) => (
          <li key={`${step.kind}-${step.on}-${step.letterId}`}>
            <Step step={step} view={view} />
          </li>
        ))}
      </ul>
      {state === "to-recall" && (
        <p>
          <Link href={newConsentPath(record.id)}>Bed om et nyt samtykke</Link>
        </p>
      )}
      {isOpenRequest(request) && props.mayAskOthers && (
        <>
          <h2>Hvad er der sket?</h2>
          <AnswerForm {...props} />
          {mayRemind(request, information.consents, today).ok && <RemindForm {...props} />}
          <GiveUpForm {...props} />
        </>
      )}
    </ConsentsFrame>
  );
}

function items({
  request,
  view,
}: RequestPageProps): readonly { readonly term: string; readonly answer: ComponentChildren }[] {
  const caseId = view.record.id;
  return [
    { term: "Spurgt om", answer: <Paragraphs text={request.asked} /> },
    { term: "Adresse", answer: <Paragraphs text={request.address.join("\n")} /> },
    { term: "Sendt", answer: request.sentOn === null ? "Ikke endnu" : <Day day={request.sentOn} /> },
    { term: "Svar senest", answer: <Day day={newestDay(request)} today={view.today} /> },
    { term: "Samtykke", answer: <Link href={consentPath(caseId, restsOn(request))}>Se samtykket</Link> },
    { term: "Brev", answer: <Link href={staffLetterPath(caseId, request.letterId)}>Se brevet</Link> },
  ];
}

const stepWords = { reminded: "Rykket", answered: "Besvaret", "given-up": "Opgivet" } as const;

function Step({ step, view: { papers, record } }: { readonly step: InformationStep } & Pick<RequestPageProps, "view">) {
  const paper = papers.find(({ id }) => id === step.documentId);
  return (
    <>
      {stepWords[step.kind]} <Day day={step.on} />.{" "}
      {step.answerBy !== null && (
        <>
          Ny svarfrist <Day day={step.answerBy} />.{" "}
        </>
      )}
      {step.note}{" "}
      {paper !== undefined && <Link href={filePath(documentsPath(record.id), paper.id)}>{paper.title}</Link>}{" "}
      {step.letterId !== null && <Link href={staffLetterPath(record.id, step.letterId)}>Se brevet</Link>}
    </>
  );
}

function AnswerForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Der er kommet svar" open={tried === "answer"}>
      <Form
        keep="Svar fra andre"
        method="post"
        action={requestActPath(view.record.id, request.id, "answer")}
        submissionId={submissionIds[0]}
      >
        <DayField form={form} label="Hvornår kom svaret?" view={view} />
        <TextArea
          name={requestFields.note}
          label="Hvad kom der?"
          hint="Kort. Læg selve papiret under sagens dokumenter, og vælg det her."
          rows={3}
          value={form.typed.text(requestFields.note)}
          problems={form.problems}
        />
        <PaperField form={form} view={view} />
        <SubmitButton>Gem svaret</SubmitButton>
      </Form>
    </Details>
  );
}

function RemindForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Skriv igen, og sæt en ny dag" open={tried === "remind"}>
      <Form method="post" action={requestActPath(view.record.id, request.id, "remind")} submissionId={submissionIds[1]}>
        <DateField
          name={requestFields.answerBy}
          label="Hvornår vil I gerne have svar senest?"
          value={form.writtenDay(requestFields.answerBy) ?? asWritten(view.proposedDay)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Lav brevet</SubmitButton>
      </Form>
    </Details>
  );
}

function GiveUpForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Opgiv spørgsmålet, eller træk det tilbage" open={tried === "give-up"}>
      <Form
        keep="Opgivet spørgsmål"
        method="post"
        action={requestActPath(view.record.id, request.id, "give-up")}
        submissionId={submissionIds[2]}
      >
        <DayField form={form} label="Hvilken dag?" view={view} />
        <TextArea
          name={requestFields.note}
          label="Hvorfor?"
          rows={2}
          value={form.typed.text(requestFields.note)}
          problems={form.problems}
        />
        {request.sentOn !== null && (
          <RadioGroup
            name={requestFields.recall}
            label="Hvordan får de det at vide?"
            choices={[
              { value: "brev", label: "Lav et brev, der trækker spørgsmålet tilbage" },
              { value: "sagt", label: "De har fået det at vide, eller det er ikke nødvendigt" },
            ]}
            value={form.typed.text(requestFields.recall) || "sagt"}
            problems={form.problems}
          />
        )}
        <SubmitButton kind="secondary">Gem</SubmitButton>
      </Form>
    </Details>
  );
}

function DayField({ form, label, view }: Pick<RequestPageProps, "form" | "view"> & { readonly label: string }) {
  return (
    <DateField
      name={requestFields.on}
      label={label}
      value={form.writtenDay(requestFields.on) ?? asWritten(view.today)}
      problems={form.problems}
    />
  );
}
