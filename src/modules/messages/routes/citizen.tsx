import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { citizenDocumentsPath, filePath } from "../../documents/paths.ts";
import { typedIn } from "../../documents/routes/typed-documents.ts";
import { refusedInWords } from "../../documents/use-cases/check-files.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { messageFields, readWords } from "../domain/message-form.ts";
import type { MessagesView } from "../domain/messages-view.ts";
import { citizenMessagesPath } from "../paths.ts";
import { readMyMessages } from "../use-cases/read-messages.ts";
import { type SendRefusal, sendMessage } from "../use-cases/send-message.ts";
import { MyMessagesPage } from "../views/my-messages-page.tsx";
import type { ThreadWays } from "../views/thread.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/beskeder` as const;

/** The citizen's messages in a case, mounted at `/borger/:slug`. */
export const citizenMessageRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => show(app, c, c.req.param("caseId")))
    .post(all, limit("upload"), (c) => send(app, c, c.req.param("caseId")));

async function send(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const typed = await typedIn(c, app.newId);
  const read = readWords(typed, "Skriv din besked.");
  const words = typed.text(messageFields.words);
  if (!read.ok) return show(app, c, caseId, { words, problems: read.refusal });
  const files = await formFiles(c, messageFields.files);
  const press = { submissionId: typed.submissionId, path: `${citizenMessagesPath(actor, caseId)}?gjort=sendt` };
  const outcome = await sendMessage(app, actor, caseId, { words: read.value, files }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, caseId, { words, problems: fileProblems(outcome.refusal) });
}

const fileProblems = (refusal: Exclude<SendRefusal, "not-found">): FieldProblems => [
  {
    field: messageFields.files,
    message: refusal === "too-many-files" ? "Vælg højst 5 filer ad gangen." : refusedInWords(refusal),
  },
];

interface Tried {
  readonly words: string;
  readonly problems: FieldProblems;
}

async function show(app: App, c: CitizenContext, caseId: string, tried?: Tried) {
  const { actor } = c.var;
  const view = await readMyMessages(app, actor, caseId);
  if (!view) return c.notFound();
  const { settings, units } = standardOf(app, actor);
  const { unit: slug } = view.record;
  const unit = units.find((one) => one.slug === slug);
  const page = (
    <MyMessagesPage
      frame={citizenFrameOf(app, actor, { unit: slug })}
      municipality={actor.municipality}
      view={view}
      ways={waysOf(actor.municipality, actor.kind, view)}
      unit={{ name: unit?.name ?? "kommunen", phone: unit?.phone, hours: settings.phoneHours?.[slug] }}
      open={openParts(actor)}
      mayWrite={permitsInGeneral(actor, "message:write")}
      mayAttach={permitsInGeneral(actor, "document:add")}
      words={tried?.words ?? ""}
      problems={tried?.problems ?? []}
      submissionId={app.newId()}
      isSent={tried === undefined && c.req.query("gjort") === "sendt"}
    />
  );
  return c.html(renderPage(page), tried ? 422 : 200);
}

const waysOf = (municipality: string, reader: ThreadWays["reader"], { papers, record }: MessagesView): ThreadWays => ({
  reader,
  papers: new Map(papers.map(({ id, title }) => [id, title])),
  paperHref: (id) => filePath(citizenDocumentsPath({ municipality }, record.id), id),
  letterHref: (id) => citizenLetterPath(municipality, record.id, id),
  mayReadLetters: false,
});
