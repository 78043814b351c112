import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { delayFields } from "../domain/application-acts.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { applicationPath } from "../paths.ts";
import { type DelayRefusal, notifyDelay } from "../use-cases/notify-delay.ts";
import { previewDelay } from "../use-cases/preview-delay.ts";
import type { CasePageProps } from "../views/case-page.tsx";
import { DelayPage, delayButtons } from "../views/delay-page.tsx";
import { dateIn, submissionIn } from "./forms.ts";
import { noOpenApplicationWords } from "./refusal-words.ts";
import { type StaffContext, showCase, type Trouble } from "./show-case.tsx";

const at = `/sager/:caseId{${idPattern}}/ansoegning/forsinkelse` as const;

/** The notice of delay, mounted at `/sagsbehandler`: written, seen as it will be, sent. */
export const delayRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(at, (c) => showCase(app, c, c.req.param("caseId"), delayPage({ typed: {}, submissionId: app.newId() })))
    .post(at, (c) => notify(app, c, c.req.param("caseId")));

interface ShownForm {
  readonly typed: Fields;
  readonly submissionId: string;
  readonly preview?: LetterDocument;
}

const delayPage =
  ({ preview, submissionId, typed }: ShownForm) =>
  (props: CasePageProps) => (
    <DelayPage {...props} typed={typed} submissionId={submissionId} preview={preview ?? null} />
  );

async function notify(app: App, c: StaffContext, caseId: string) {
  const { actor } = c.var;
  const typed: Fields = await formFields(c);
  const submissionId = submissionIn(typed, app);
  const written = {
    expectedOn: dateIn(typed, delayFields.expectedOn),
    reason: textOf(typed, delayFields.reason),
    submissionId,
  };
  const isPreview = textOf(typed, delayButtons.name) === delayButtons.preview;
  if (isPreview) {
    const preview = await previewDelay(app, actor, caseId, written);
    const shown = preview.ok ? { typed, submissionId, preview: preview.value } : { typed, submissionId };
    return showCase(app, c, caseId, delayPage(shown), preview.ok ? {} : troubleOf(preview.refusal));
  }
  const outcome = await notifyDelay(app, actor, caseId, written);
  if (outcome.ok) return c.redirect(applicationPath(outcome.value), 303);
  return showCase(app, c, caseId, delayPage({ typed, submissionId }), troubleOf(outcome.refusal));
}

function troubleOf(refusal: DelayRefusal): Trouble {
  if (refusal === "not-found") return {};
  return typeof refusal === "string" ? { refusal: noOpenApplicationWords[refusal] } : refusal;
}
