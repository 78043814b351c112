import { formatLength } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import { wayBack } from "../../cases/paths.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { type Message, messageState, readIn } from "../domain/message.ts";
import { messageFields } from "../domain/message-form.ts";
import { turnedWords } from "../domain/message-words.ts";
import type { MessagesView } from "../domain/messages-view.ts";
import { citizenMessagesPath } from "../paths.ts";
import { Thread, type ThreadWays } from "./thread.tsx";

interface MyMessagesPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MessagesView;
  readonly ways: ThreadWays;
  readonly unit: { readonly name: string; readonly phone?: string | undefined; readonly hours?: string | undefined };
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly mayWrite: boolean;
  /** Whether whoever writes may file papers too. */
  readonly mayAttach: boolean;
  readonly words: string;
  readonly problems: FieldProblems;
  readonly submissionId: string;
  /** True right after a message was sent. */
  readonly isSent: boolean;
}

/** Beskeder: what the citizen and the authority write to each other, with room to write. */
export function MyMessagesPage(props: MyMessagesPageProps) {
  const { frame, isSent, mayWrite, municipality, open, problems, view, ways } = props;
  const { messages, record } = view;
  const newest = messages.at(-1);
  const answer = newest?.sender === "authority" ? newest : undefined;
  const others = messages.filter(({ id }) => id !== answer?.id);
  const below = (message: Message) => <Standing message={message} />;
  return (
    <Page
      title="Beskeder"
      windowTitle={`Beskeder, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
      problems={problems}
    >
      {isSent && <Sent view={view} />}
      {answer && (
        <>
          <h2>Det nyeste svar</h2>
          <Thread messages={[answer]} ways={ways} below={below} />
        </>
      )}
      {mayWrite && <WriteForm {...props} />}
      {others.length > 0 && (
        <>
          <h2>{answer ? "Tidligere beskeder" : "Det er skrevet"}</h2>
          <Thread messages={others} ways={ways} below={below} />
        </>
      )}
      {messages.length === 0 && !mayWrite && <p>Der er ingen beskeder i sagen endnu.</p>}
      {open.includes("status") && <OwedPanel {...view.owed} today={view.today} audience="citizen" />}
    </Page>
  );
}

/** The receipt, on the page itself: it has come, and what happens now. */
function Sent({ view: { caseworker } }: Pick<MyMessagesPageProps, "view">) {
  return (
    <Alert kind="success" heading="Vi har fået din besked">
      <p>
        {caseworker === null ? "Kommunen" : caseworker.name} læser den. Du kan se her på siden, når den er læst. Svaret
        kommer også her.
      </p>
    </Alert>
  );
}

function WriteForm(props: MyMessagesPageProps) {
  const { mayAttach, municipality, problems, submissionId, unit, view, words } = props;
  const { caseworker, record } = view;
  const whom = caseworker?.name ?? unit.name;
  return (
    <>
      <h2>Skriv til {whom}</h2>
      <AnswerTimeTold view={view} />
      <Form
        keep="Besked"
        method="post"
        action={citizenMessagesPath({ municipality }, record.id)}
        submissionId={submissionId}
        files
      >
        <TextArea
          name={messageFields.words}
          label="Hvad vil du sige eller spørge om?"
          hint="Du kan skrive lidt eller meget. Det er godt nok, som det er."
          rows={6}
          value={words}
          problems={problems}
        />
        {mayAttach && (
          <FileField
            name={messageFields.files}
            label="Send papirer med"
            hint={problems.length > 0 ? `Filerne er ikke gemt. Vælg dem igen. ${limits}` : limits}
            endings={documentEndings}
            several
            optional
            problems={problems}
          />
        )}
        <SubmitButton>Send beskeden</SubmitButton>
      </Form>
      <h2>Haster det?</h2>
      <p>
        Beskeder er ikke til det, der haster.{" "}
        {caseworker !== null || unit.phone !== undefined ? "Ring i stedet for." : ""}
      </p>
      <ul>
        <Phone {...props} />
        <li>
          Er nogen i fare, så ring <Link href="tel:112">112</Link>.
        </li>
        <li>Har du brug for en læge nu, så ring til din egen læge eller til lægevagten.</li>
      </ul>
    </>
  );
}

const limits = "Højst 5 filer på hver 10 MB: PDF, billeder, Word, ODT eller ren tekst.";

function Phone({ unit, view: { caseworker } }: Pick<MyMessagesPageProps, "unit" | "view">) {
  const phone = caseworker?.phone ?? unit.phone;
  if (phone === undefined || phone === null) return null;
  return (
    <li>
      {caseworker?.name ?? unit.name}: <PhoneLink phone={phone} />
      {unit.hours !== undefined && `, ${unit.hours}`}
    </li>
  );
}

/** How long an answer may take, where the municipality has set it; else nothing is promised. */
function AnswerTimeTold({ view: { answerTime } }: Pick<MyMessagesPageProps, "view">) {
  if (answerTime === null) return null;
  return (
    <p>
      Du får svar inden for {formatLength(answerTime.length)}. <OwnSetting />
    </p>
  );
}

/** Whether the municipality has read what the citizen wrote, and what became of it. */
function Standing({ message }: { message: Message }) {
  if (message.sender === "authority") return null;
  const read = readIn(message);
  const turned = message.marks.find(({ turnedInto }) => turnedInto !== null)?.turnedInto;
  return (
    <p class="rn-note">
      {read === undefined ? (
        "Ikke læst af kommunen endnu."
      ) : (
        <>
          Læst af kommunen <Day day={dayOfMoment(read.at)} />.
        </>
      )}{" "}
      {turned && `Kommunen har behandlet den som ${turnedWords[turned]}.`}
      {messageState(message) === "read" && "Du har ikke fået svar endnu."}
    </p>
  );
}
