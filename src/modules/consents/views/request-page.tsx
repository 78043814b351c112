import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { postPath, staffLetterPath } from "../../letters/paths.ts";
import {
  type InformationStep,
  isOpenRequest,
  mayRemind,
  newestDay,
  requestState,
  restsOn,
} from "../domain/information-request.ts";
import { sourceInWords } from "../domain/information-source.ts";
import { consentPath, newConsentPath } from "../paths.ts";
import { RequestMark } from "./consent-tables.tsx";
import { ConsentsFrame } from "./consents-frame.tsx";
import { AnswerForm, GiveUpForm, RemindForm, type RequestPageProps } from "./request-forms.tsx";

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
