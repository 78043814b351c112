import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { type Message, messageState } from "../domain/message.ts";
import { messageFields } from "../domain/message-form.ts";
import { messagePath } from "../paths.ts";

interface MessagePressesProps {
  readonly caseId: string;
  readonly message: Message;
  readonly submissionId: string;
}

/** What can be said of a message that waits, without answering: that it is read, needs no answer, or is something else. */
export function MessagePresses({ caseId, message, submissionId }: MessagePressesProps) {
  const path = messagePath(caseId, message.id);
  return (
    <>
      <Form method="post" action={path} submissionId={submissionId}>
        <ButtonRow>
          {messageState(message) === "unread" && (
            <SubmitButton kind="secondary" name={messageFields.act} value="read">
              Jeg har læst den
            </SubmitButton>
          )}
          <SubmitButton kind="secondary" name={messageFields.act} value="no-answer">
            Den kræver ikke svar
          </SubmitButton>
        </ButtonRow>
      </Form>
      <p>
        <Link href={path}>Den er noget andet, for eksempel en klage</Link>
      </p>
    </>
  );
}
