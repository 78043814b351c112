import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { VoiceNote } from "../../../ui/island-element.ts";
import { Page } from "../../../ui/page.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { StepCount } from "../../../ui/step-guide.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { documentEndings, documentTypes } from "../../documents/domain/document-type.ts";
import {
  asksAbout,
  type ComplaintQuestion,
  chosenParts,
  complaintFields,
  questionsAsked,
  trackOf,
} from "../domain/complaint-draft.ts";
import { chosenOf } from "../domain/complaint-ground.ts";
import { subjectChoices } from "../domain/complaint-words.ts";
import { questionPath } from "../paths.ts";
import type { WritingPageProps } from "./question-page.tsx";
import { WhatHappens } from "./what-happens.tsx";

interface CheckPageProps extends WritingPageProps {
  /** The form's one-use id: two presses send one complaint. */
  readonly submissionId: string;
  /** Whether somebody changed it after it was last shown, so that it was not sent. */
  readonly isChanged: boolean;
}

/** "Check your answers": what is complained about, what happens then, papers, and the button that sends. */
export function ComplaintCheckPage({ frame, isChanged, municipality, problems, submissionId, view }: CheckPageProps) {
  const { draft, ground, record } = view;
  const at = { municipality };
  const asked = questionsAsked(draft, ground);
  const isToProvider = asksAbout(draft, ground) === "provider" && draft.toProvider === true;
  return (
    <Page
      title="Tjek din klage"
      windowTitle={`Tjek din klage - Klage, trin ${asked.length} af ${asked.length}`}
      frame={frame}
      above={<StepCount at={asked.length} of={asked.length} />}
      back={{ text: "Tilbage", href: questionPath(at, record.id, "ord") }}
      problems={problems}
      islands={["voice-note"]}
    >
      {isChanged && (
        <Alert kind="warning" heading="Klagen er ikke sendt">
          <p>Den er ændret, siden du så den. Læs den igen, og send den så. Dine filer skal vælges igen.</p>
        </Alert>
      )}
      <SummaryList items={itemsOf(view, (question) => questionPath(at, record.id, question))} />
      <h2>Det sker, når du har sendt</h2>
      <WhatHappens
        track={trackOf(draft, ground)}
        guidance={view.guidance}
        subject={draft.subject}
        isLate={view.isLate}
        provider={isToProvider ? (ground.provider?.name ?? null) : null}
      />
      <p>Du får en kvittering med det samme. Du kan altid trække klagen tilbage.</p>
      <Form method="post" action={questionPath(at, record.id, "tjek")} submissionId={submissionId} files>
        <input type="hidden" name={complaintFields.seen} value={view.tag} />
        <FileField
          name={complaintFields.files}
          label="Vil du sende papirer med?"
          hint={`${problems.length > 0 ? "Filerne er ikke gemt. Vælg dem igen. " : ""}Højst 5 filer på hver 10 MB: PDF, billeder, Word, ODT eller ren tekst.`}
          optional
          endings={documentEndings}
          several
          problems={problems}
        />
        <FileField
          name={complaintFields.voice}
          label="Vil du hellere sige det?"
          hint="Send en lydoptagelse. Vi skriver ned, hvad du siger. Klagen gælder fra i dag."
          optional
          endings={soundEndings}
          problems={problems}
        />
        <VoiceNote field={complaintFields.voice} />
        <ButtonRow>
          <SubmitButton>Send klagen</SubmitButton>
        </ButtonRow>
      </Form>
      <Form method="post" action={`${questionPath(at, record.id, "hvad")}/kasser`}>
        <p>Vil du ikke klage alligevel?</p>
        <ButtonRow>
          <SubmitButton kind="secondary">Slet det, jeg har skrevet</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

const soundEndings = Object.values(documentTypes)
  .filter(({ word }) => word === "lydoptagelse")
  .map(({ ending }) => `.${ending}`)
  .concat(".opus");

function itemsOf(
  { draft, ground }: WritingPageProps["view"],
  href: (question: ComplaintQuestion) => string,
): readonly SummaryItem[] {
  const asks = asksAbout(draft, ground);
  return [
    {
      term: "Du er uenig i",
      answer: draft.subject === null ? <strong>Mangler svar</strong> : subjectChoices[draft.subject].label,
      change: { href: href("hvad") },
    },
    ...(asks === "parts"
      ? [{ term: "Det handler om", answer: <Chosen draft={draft} ground={ground} />, change: { href: href("om") } }]
      : []),
    ...(asks === "provider"
      ? [
          {
            term: "Hvem læser klagen",
            answer: draft.toProvider === true ? `Kommunen og ${ground.provider?.name ?? ""}` : "Kun kommunen",
            change: { href: href("om") },
          },
        ]
      : []),
    {
      term: "Dine ord",
      answer: draft.words === "" ? "Jeg er uenig." : <Paragraphs text={draft.words} />,
      change: { href: href("ord") },
    },
    ...(draft.lateReason === ""
      ? []
      : [
          {
            term: "Derfor kommer den nu",
            answer: <Paragraphs text={draft.lateReason} />,
            change: { href: href("ord") },
          },
        ]),
  ];
}

function Chosen({ draft, ground }: Pick<WritingPageProps["view"], "draft" | "ground">) {
  const chosen = chosenOf(ground, chosenParts(draft, ground));
  if (chosen.length === 0) return <>Ikke en afgørelse</>;
  return (
    <>
      {chosen.map(({ about: { decision }, parts }) => (
        <div key={decision.id}>
          {capitalised(tasksInARow(decision.parts.filter(({ id }) => parts.includes(id)).map(({ task }) => task)))}.
          Afgørelsen er fra {formatDay(decision.issuedOn)}.
        </div>
      ))}
    </>
  );
}
