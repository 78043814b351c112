import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { downloadNamed } from "../../../platform/uploads/download-name.ts";
import { triedForm } from "../../../ui/form-state.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { appealPath } from "../../cases/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { makeFields, questionFields, sendFields } from "../domain/package-forms.ts";
import { explainMissing } from "../use-cases/choose-for-package.ts";
import { makePackage } from "../use-cases/make-package.ts";
import { type AppealNamed, readAppeal } from "../use-cases/read-appeal.ts";
import { readPackageFile } from "../use-cases/read-package-file.ts";
import { registerQuestion } from "../use-cases/register-question.ts";
import { sendPackage } from "../use-cases/send-package.ts";
import { AppealPage, type TriedForm } from "../views/appeal-page.tsx";
import { appealPieceRoutes } from "./pieces.tsx";

type StaffContext = Context<SignedInStaff>;
const one = `/sager/:caseId{${idPattern}}/klager/:appealedId{${idPattern}}/pakke` as const;
const made = `${one}/:packageId{${idPattern}}` as const;

/** The package to the appeal board, mounted at `/sagsbehandler`. */
export const appealRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(one, (c) => show(app, c, namedIn(c.req.param())))
    .post(`${one}/mangler`, (c) => explain(app, c, namedIn(c.req.param())))
    .post(`${one}/lav`, (c) => make(app, c, namedIn(c.req.param())))
    .post(`${one}/spoergsmaal`, (c) => question(app, c, namedIn(c.req.param())))
    .post(`${one}/sendt`, (c) => send(app, c, namedIn(c.req.param())))
    .get(`${made}/fil/:ordinal{[0-9]+}`, async (c) => {
      const { ordinal, packageId, ...named } = c.req.param();
      const file = { ...namedIn(named), packageId, ordinal: Number(ordinal) };
      const found = await readPackageFile(app, c.var.actor, file);
      if (!found) return c.notFound();
      const [, stem = "fil", ending = "pdf"] = /^(.*)\.([a-z]+)$/.exec(found.file.name) ?? [];
      return c.body(new Uint8Array(found.bytes), 200, {
        "Content-Type": found.file.mediaType,
        "Content-Disposition": downloadNamed(stem, ending),
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "sandbox",
      });
    })
    .route("/", appealPieceRoutes(app));

const namedIn = ({ appealedId, caseId }: { readonly caseId: string; readonly appealedId: string }): AppealNamed => ({
  caseId,
  complaintId: appealedId,
});

const pressOf = (app: App, fields: FormFields, { caseId, complaintId }: AppealNamed, done: string) => ({
  submissionId: submissionIn(fields, app.newId),
  path: `${appealPath(caseId, complaintId)}?gjort=${done}`,
});

async function explain(app: App, c: StaffContext, named: AppealNamed) {
  const fields = await formFields(c);
  const outcome = await explainMissing(app, c.var.actor, named, fields, pressOf(app, fields, named, "begrundet"));
  return answer(app, c, named, { outcome, fields, tried: "missing" });
}

async function make(app: App, c: StaffContext, named: AppealNamed) {
  const fields = await formFields(c);
  const toMake = { tag: textOf(fields, makeFields.tag), questionId: textOf(fields, makeFields.question) };
  const outcome = await makePackage(app, c.var.actor, named, toMake, pressOf(app, fields, named, "lavet"));
  return answer(app, c, named, { outcome, fields, tried: "make" });
}

async function question(app: App, c: StaffContext, named: AppealNamed) {
  const fields = await formFields(c);
  const typed = {
    fields,
    on: typedDay(fields, questionFields.on),
    answerBy: typedDay(fields, questionFields.answerBy),
  };
  const outcome = await registerQuestion(app, c.var.actor, named, typed, pressOf(app, fields, named, "spurgt"));
  return answer(app, c, named, { outcome, fields, tried: "question" });
}

async function send(app: App, c: StaffContext, named: AppealNamed) {
  const fields = await formFields(c);
  const packageId = textOf(fields, sendFields.packageId);
  const typed = { fields, on: typedDay(fields, sendFields.on) };
  const outcome = await sendPackage(
    app,
    c.var.actor,
    { ...named, packageId },
    typed,
    pressOf(app, fields, named, "sendt"),
  );
  return answer(app, c, named, { outcome, fields, tried: "send" });
}

interface Answered {
  readonly outcome: Outcome<string, string | { readonly problems: FieldProblems }>;
  readonly fields: FormFields;
  readonly tried: TriedForm;
}

function answer(app: App, c: StaffContext, named: AppealNamed, { fields, outcome, tried }: Answered) {
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string")
    return show(app, c, named, { tried, fields, refusal: refusals[refusal] ?? "Prøv igen." });
  return show(app, c, named, { tried, fields, problems: refusal.problems });
}

const refusals: Readonly<Record<string, string>> = {
  "changed-meanwhile": "Sagen eller valgene er ændret, siden du åbnede siden. Se listen igennem igen.",
  "nothing-in-it": "Der er ikke valgt noget til pakken.",
  "not-newest": "Der er lavet en nyere pakke, eller den her er allerede sendt.",
  "pages-taken": "En anden pakke er sendt imens, og den har brugt sidetallene. Lav pakken igen.",
  "not-of-case": "Noget i pakken hører ikke til i sagen mere. Lav pakken igen.",
  withdrawn: "Klagen er trukket tilbage. Send ikke papirerne.",
  "not-sent": "Klagen er ikke sendt til Ankestyrelsen endnu.",
};

const notices: Readonly<Record<string, string>> = {
  begrundet: "Begrundelserne er gemt.",
  lavet: "Pakken bliver lavet nu.",
  spurgt: "Det er gemt, hvad Ankestyrelsen beder om.",
  sendt: "Det er gemt, at pakken er sendt. Brevet til borgeren er lavet.",
};

interface Shown {
  readonly tried?: TriedForm;
  readonly fields?: FormFields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(app: App, c: StaffContext, named: AppealNamed, shown: Shown = {}) {
  const { actor } = c.var;
  const view = await readAppeal(app, actor, named);
  if (!view) return c.notFound();
  const { fields, problems, refusal, tried = null } = shown;
  const page = (
    <AppealPage
      frame={staffFrameOf(app, actor)}
      view={view}
      form={triedForm(fields ?? null, problems)}
      tried={tried}
      submissionIds={{ missing: app.newId(), make: app.newId(), send: app.newId(), question: app.newId() }}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), problems ? 422 : refusal === undefined ? 200 : 409);
}
