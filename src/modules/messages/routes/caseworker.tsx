import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { writtenDay } from "../../../ui/written-day.ts";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { type Typed, typedIn } from "../../documents/routes/typed-documents.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { messageFields, readPress, readSeen, readWords } from "../domain/message-form.ts";
import type { CaseMessagesView } from "../domain/messages-view.ts";
import { caseMessagesPath } from "../paths.ts";
import { answerMessage } from "../use-cases/answer-message.ts";
import { type MarkToSet, type MessageNamed, markMessage } from "../use-cases/mark-message.ts";
import { openOtherForm } from "../use-cases/open-other-form.ts";
import { readCaseMessages, readWaitingMessages } from "../use-cases/read-messages.ts";
import { takeDownMessage } from "../use-cases/take-down-message.ts";
import { CaseMessagesPage } from "../views/case-messages-page.tsx";
import { TakeDownPage } from "../views/take-down-page.tsx";
import type { ThreadWays } from "../views/thread.tsx";
import { TurnPage } from "../views/turn-page.tsx";
import { WaitingMessagesPage } from "../views/waiting-messages-page.tsx";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/beskeder` as const;
const one = `${all}/:messageId{${idPattern}}` as const;

/** Messages from citizens, mounted at `/sagsbehandler`. */
export const caseworkerMessageRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/beskeder", (c) => list(app, c))
    .get(all, (c) => show(app, c, c.req.param("caseId")))
    .post(all, (c) => answer(app, c, c.req.param("caseId")))
    .get(`${all}/ny`, (c) => showTakeDown(app, c, c.req.param("caseId")))
    .post(`${all}/ny`, (c) => takeDown(app, c, c.req.param("caseId")))
    .get(one, (c) => showTurn(app, c, c.req.param()))
    .post(one, (c) => press(app, c, c.req.param()));

async function list(app: App, c: StaffContext) {
  const scope = c.req.query("hvem") === "enhed" ? "unit" : "mine";
  const messages = await readWaitingMessages(app, c.var.actor, scope);
  const page = (
    <WaitingMessagesPage
      frame={staffFrameOf(app, c.var.actor)}
      messages={messages}
      scope={scope}
      today={app.clock.today()}
    />
  );
  return c.html(renderPage(page));
}

const notices = {
  svar: "Brevet til borgeren er lavet. Det står også i tråden.",
  skrevet: "Beskeden er skrevet ned. Borgeren får en kvittering.",
  afsluttet: "Det er gemt.",
} as const;

const done = (caseId: string, what: keyof typeof notices): string => `${caseMessagesPath(caseId)}?gjort=${what}`;

interface Tried {
  readonly words: string;
  readonly problems: FieldProblems;
}

async function show(app: App, c: StaffContext, caseId: string, tried?: Tried, refusal?: string) {
  const view = await readCaseMessages(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const isFresh = tried === undefined && refusal === undefined;
  const notice = Object.entries(notices).find(([name]) => name === c.req.query("gjort"))?.[1];
  const page = (
    <CaseMessagesPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      ways={waysOf(view)}
      words={tried?.words ?? ""}
      problems={tried?.problems ?? []}
      submissionId={app.newId()}
      pressIds={new Map(view.messages.map(({ id }) => [id, app.newId()]))}
      refusal={refusal}
      notice={isFresh ? notice : undefined}
    />
  );
  return c.html(renderPage(page), statusOf(tried, refusal));
}

const statusOf = (tried: Tried | undefined, refusal: string | undefined) => {
  if (refusal !== undefined) return 409;
  return tried === undefined ? 200 : 422;
};

const waysOf = ({ papers, record }: CaseMessagesView): ThreadWays => ({
  reader: "staff",
  papers: new Map(papers.map(({ id, title }) => [id, title])),
  paperHref: (id) => filePath(documentsPath(record.id), id),
  letterHref: (id) => staffLetterPath(record.id, id),
  mayReadLetters: true,
});

async function answer(app: App, c: StaffContext, caseId: string) {
  const typed = await typedIn(c, app.newId);
  const read = readWords(typed, "Skriv, hvad du vil sige til borgeren.");
  if (!read.ok) return show(app, c, caseId, { words: typed.text(messageFields.words), problems: read.refusal });
  const { submissionId } = typed;
  const sent = { words: read.value, seen: readSeen(typed) };
  const outcome = await answerMessage(app, c.var.actor, caseId, sent, { submissionId, path: done(caseId, "svar") });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, caseId, { words: read.value, problems: [] }, answeredMeanwhile);
}

const answeredMeanwhile =
  "En kollega har afsluttet beskeden i mellemtiden. Din tekst står herunder. Du kan stadig sende den til borgeren.";

async function showTakeDown(app: App, c: StaffContext, caseId: string, typed?: Typed, problems: FieldProblems = []) {
  const view = await readCaseMessages(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <TakeDownPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      text={typed?.text ?? (() => "")}
      day={typed && writtenDay(typed.fields, saidFields.on)}
      problems={problems}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), typed ? 422 : 200);
}

async function takeDown(app: App, c: StaffContext, caseId: string) {
  const typed = await typedIn(c, app.newId);
  const pressed = { submissionId: typed.submissionId, path: done(caseId, "skrevet") };
  const outcome = await takeDownMessage(app, c.var.actor, caseId, typed, pressed);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showTakeDown(app, c, caseId, typed, outcome.refusal.problems);
}

async function showTurn(app: App, c: StaffContext, named: MessageNamed, typed?: Typed, problems: FieldProblems = []) {
  const view = await readCaseMessages(app, c.var.actor, named.caseId);
  const message = view?.messages.find(({ id, sender }) => id === named.messageId && sender === "citizen");
  if (!view || !message) return c.notFound();
  const page = (
    <TurnPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      message={message}
      chosen={typed?.text(messageFields.into) ?? ""}
      problems={problems}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), typed ? 422 : 200);
}

async function press(app: App, c: StaffContext, named: MessageNamed) {
  const typed = await typedIn(c, app.newId);
  const read = readPress(typed);
  if (!read.ok) return showTurn(app, c, named, typed, read.refusal);
  const pressed = read.value;
  if (pressed.kind === "open-form") {
    const path = await openOtherForm(app, c.var.actor, named, pressed.into);
    return path === undefined ? c.notFound() : c.redirect(path, 303);
  }
  const mark: MarkToSet = { kind: pressed.kind, turnedInto: pressed.kind === "turned" ? pressed.into : null };
  const { submissionId } = typed;
  const outcome = await markMessage(app, c.var.actor, named, mark, {
    submissionId,
    path: done(named.caseId, "afsluttet"),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named.caseId, undefined, "En kollega har afsluttet beskeden i mellemtiden. Se, hvem og hvordan.");
}
