import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type Message, turnedKinds } from "../domain/message.ts";
import { messageFields } from "../domain/message-form.ts";
import { turnedWords } from "../domain/message-words.ts";
import type { CaseMessagesView } from "../domain/messages-view.ts";
import { caseMessagesPath, messagePath } from "../paths.ts";

interface TurnPageProps {
  readonly frame: Frame;
  readonly view: CaseMessagesView;
  readonly message: Message;
  /** What was chosen; empty in a fresh form. */
  readonly chosen: string;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** A message that is something else in truth: on to the form for that with the words filled in, and then it is settled. */
export function TurnPage({ chosen, frame, message, problems, submissionId, view }: TurnPageProps) {
  const { record } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Beskeden er noget andet" step={null} isBelow problems={problems}>
      <p>
        <Link href={caseMessagesPath(record.id)}>Alle beskeder i sagen</Link>
      </p>
      <blockquote class="rn-letter-quotation">
        <Paragraphs text={message.words} />
      </blockquote>
      <p>
        Dagen, beskeden kom, er den dag, det andet er modtaget. Åbn formularen: Borgerens ord er skrevet ind. Kom
        tilbage hertil, når det er registreret, og afslut beskeden.
      </p>
      <Form method="post" action={messagePath(record.id, message.id)} submissionId={submissionId}>
        <RadioGroup
          name={messageFields.into}
          label="Hvad er beskeden?"
          choices={turnedKinds.map((kind) => ({ value: kind, label: `Den er ${turnedWords[kind]}` }))}
          value={chosen}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton name={messageFields.act} value="open-form">
            Åbn formularen
          </SubmitButton>
          <SubmitButton kind="secondary" name={messageFields.act} value="turned">
            Det er registreret: afslut beskeden
          </SubmitButton>
        </ButtonRow>
      </Form>
    </CaseWorkPage>
  );
}
