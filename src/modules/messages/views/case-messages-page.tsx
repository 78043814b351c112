import { SubmitButton } from "../../../ui/button.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { answerBy } from "../domain/answer-time.ts";
import { type Message, messageState, waitingIn } from "../domain/message.ts";
import { messageFields } from "../domain/message-form.ts";
import { messageStateWords } from "../domain/message-words.ts";
import type { CaseMessagesView } from "../domain/messages-view.ts";
import { caseMessagesPath, takeDownPath } from "../paths.ts";
import { MessageMarks } from "./message-marks.tsx";
import { MessagePresses } from "./message-presses.tsx";
import { Thread, type ThreadWays } from "./thread.tsx";

interface CaseMessagesPageProps {
  readonly frame: Frame;
  readonly view: CaseMessagesView;
  readonly ways: ThreadWays;
  readonly words: string;
  readonly problems: FieldProblems;
  readonly submissionId: string;
  /** A one-use id for each message that something can be said of. */
  readonly pressIds: ReadonlyMap<string, string>;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
}

/** Beskeder i sagen, for staff: what waits, room to answer, and all that has been written. */
export function CaseMessagesPage(props: CaseMessagesPageProps) {
  const { frame, notice, problems, refusal, view, ways } = props;
  const waiting = waitingIn(view.messages);
  const others = view.messages.filter((message) => !waiting.includes(message));
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Beskeder"
      step={null}
      isBelow
      problems={problems}
      refusal={refusal}
      notice={notice}
    >
      <p>
        <Link href={takeDownPath(view.record.id)}>Skriv ned, hvad borgeren har sagt eller sendt</Link>
      </p>
      {waiting.length > 0 && <h2>Venter på svar</h2>}
      <Thread messages={waiting} ways={ways} below={(message) => <Waiting {...props} message={message} />} />
      <AnswerForm {...props} waiting={waiting} />
      {others.length > 0 && <h2>{waiting.length > 0 ? "Tidligere beskeder" : "Det er skrevet"}</h2>}
      <Thread messages={others} ways={ways} below={(message) => <MessageMarks message={message} />} />
      {view.messages.length === 0 && <p>Der er ingen beskeder i sagen endnu.</p>}
    </CaseWorkPage>
  );
}

/** How a message stands, and what can be said of it without answering. */
function Waiting({ message, pressIds, view }: CaseMessagesPageProps & { readonly message: Message }) {
  const due = answerBy(view.answerTime, message.sentOn);
  return (
    <>
      <p>
        <Tag kind={messageState(message) === "unread" ? "warning" : "info"}>
          {messageStateWords[messageState(message)]}
        </Tag>{" "}
        {due !== null && <DueTag due={due} today={view.today} />}
      </p>
      <MessageMarks message={message} />
      <MessagePresses caseId={view.record.id} message={message} submissionId={pressIds.get(message.id) ?? ""} />
    </>
  );
}

function AnswerForm(props: CaseMessagesPageProps & { readonly waiting: readonly Message[] }) {
  const { problems, submissionId, view, words } = props;
  const waiting = props.waiting.length;
  return (
    <>
      <h2>{waiting === 0 ? "Skriv til borgeren" : "Svar borgeren"}</h2>
      <Form keep="Svar på besked" method="post" action={caseMessagesPath(view.record.id)} submissionId={submissionId}>
        <input type="hidden" name={messageFields.seen} value={props.waiting.map(({ id }) => id).join(" ")} />
        <TextArea
          name={messageFields.words}
          label={waiting === 0 ? "Din besked" : "Dit svar"}
          hint={`Borgeren får det som brev og på sine egne sider. ${settles(waiting)}`.trim()}
          rows={8}
          value={words}
          problems={problems}
        />
        <SubmitButton>{waiting === 0 ? "Send beskeden" : "Send svaret"}</SubmitButton>
      </Form>
    </>
  );
}

function settles(waiting: number): string {
  if (waiting === 0) return "";
  return waiting === 1
    ? "Svaret afslutter beskeden, der venter."
    : `Svaret afslutter de ${waiting} beskeder, der venter.`;
}
