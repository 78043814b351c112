import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { answerAbout, type PartContent } from "../domain/follow-up-part.ts";
import { partVersionField } from "../domain/part-form.ts";
import { checkPage, type PartPage, pagesOfPart, shownField } from "../domain/part-pages.ts";
import { answerInWords, goalInWords, questionWords } from "../domain/part-words.ts";
import { myFollowUpsPath, myPartPath } from "../paths.ts";
import { GoalQuestion, OneQuestion } from "./part-fields.tsx";

/** The buttons of a page: on to the next one, or away for now. Both save. */
export const partButtons = { name: "knap", next: "videre", later: "senere" } as const;

interface MyPartProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly goals: readonly SaidOfGoal[];
  readonly submissionId: string;
  readonly refusal?: string | undefined;
}

interface AroundProps extends MyPartProps {
  readonly title: string;
  readonly step: number;
  readonly children: ComponentChildren;
}

/** Around each page: how far one has come, and one step back. */
function Around({ frame, municipality, record, goals, step, title, refusal, children }: AroundProps) {
  const pages = pagesOfPart(goals.length);
  const before = pages[step - 1]?.name;
  const href =
    before === undefined
      ? myFollowUpsPath({ municipality }, record.id)
      : myPartPath({ municipality }, record.id, before);
  return (
    <Page
      title={title}
      windowTitle={`${title} Sag ${record.number}`}
      frame={frame}
      above={step < pages.length ? `Spørgsmål ${step + 1} af ${pages.length}` : `Sag ${record.number}`}
      back={{ text: "Tilbage", href }}
    >
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      {children}
    </Page>
  );
}

interface MyPageProps extends MyPartProps {
  readonly page: PartPage;
  readonly fields: Fields;
  /** The tag of the answers that stand on the page now. */
  readonly tag: string;
  /** What somebody else has written meanwhile; null where nobody has. */
  readonly others: PartContent | null;
}

/** One question of what the citizen says before a follow-up. Nothing must be answered, and each page is saved. */
export function MyPartPage(props: MyPageProps) {
  const { municipality, record, goals, page, fields, submissionId, tag, others } = props;
  const step = pagesOfPart(goals.length).findIndex(({ name }) => name === page.name);
  const goal = page.asks === "goal" ? goals[page.goal] : undefined;
  return (
    <Around {...props} title={titles[page.name] ?? "Hvordan er det gået?"} step={step}>
      {goal !== undefined && (
        <p>
          Dit mål: <strong>{goal.text}</strong>
        </p>
      )}
      {others !== null && <OthersAnswer page={page} goals={goals} content={others} />}
      <Form
        keep="Før opfølgningen"
        method="post"
        action={myPartPath({ municipality }, record.id, page.name)}
        submissionId={submissionId}
        hidden={{ [shownField]: tag }}
      >
        {page.asks === "goal" ? (
          <GoalQuestion row={page.goal} goalId={goal?.id ?? ""} fields={fields} asks="citizen" />
        ) : (
          page.asks.map((question) => <OneQuestion key={question} question={question} fields={fields} asks="citizen" />)
        )}
        <ButtonRow>
          <SubmitButton name={partButtons.name} value={partButtons.next}>
            Gem og fortsæt
          </SubmitButton>
          <SubmitButton kind="tertiary" name={partButtons.name} value={partButtons.later}>
            Gem og fortsæt senere
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Around>
  );
}

/** What the other one has written on the same page, so that both can be read. */
function OthersAnswer({ page, goals, content }: Pick<MyPageProps, "goals" | "page"> & { content: PartContent }) {
  const { term, answer } = rowOf(page, goals, content);
  const by = content.by.as === "citizen" ? "Borgeren" : content.by.name;
  return (
    <>
      <p>{by} har skrevet dette imens. Gemmer du dit svar, kommer det i stedet.</p>
      <SummaryList items={[{ term, answer: <span class="rn-written">{answer}</span> }]} />
    </>
  );
}

const titles: Readonly<Record<string, string>> = {
  virker: "Hvad virker, og hvad virker ikke?",
  hjaelp: "Hvilken hjælp vil du have?",
  moede: "Hvordan skal vi mødes?",
  "tale-om": "Hvad skal vi tale om?",
};

/** The answers, looked through and sent. */
export function MyPartCheckPage(props: MyPartProps & { readonly content: PartContent; readonly version: number }) {
  const { municipality, record, goals, content, submissionId, version } = props;
  const pages = pagesOfPart(goals.length);
  const items = pages.map((page) => ({
    ...rowOf(page, goals, content),
    change: { href: myPartPath({ municipality }, record.id, page.name) },
  }));
  return (
    <Around {...props} title="Se dine svar, og send dem" step={pages.length}>
      <p>Du behøver ikke svare på alt. Du kan rette dine svar, indtil vi mødes.</p>
      <SummaryList items={items} />
      <Form
        method="post"
        action={myPartPath({ municipality }, record.id, checkPage)}
        submissionId={submissionId}
        hidden={{ [partVersionField]: String(version) }}
      >
        <SubmitButton>Send dine svar</SubmitButton>
      </Form>
    </Around>
  );
}

function rowOf(page: PartPage, goals: readonly SaidOfGoal[], content: PartContent) {
  if (page.asks === "goal") {
    const goal = goals[page.goal];
    const said = goal === undefined ? "" : goalInWords(answerAbout(content, goal));
    return { term: goal?.text ?? "", answer: said || "Ikke svaret" };
  }
  const said = page.asks
    .map((question) => answerInWords(question, content.texts[question]))
    .filter((text) => text !== "")
    .join(" · ");
  const [first = "works"] = page.asks;
  return { term: titles[page.name] ?? questionWords[first], answer: said || "Ikke svaret" };
}
