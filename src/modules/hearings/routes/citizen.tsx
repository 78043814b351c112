import { type Context, Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { type AddRefusal, addDocuments } from "../../documents/use-cases/add-documents.ts";
import { refusedInWords } from "../../documents/use-cases/check-files.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { postponementFields } from "../domain/postponement.ts";
import { citizenHearingPath } from "../paths.ts";
import { answerHearing } from "../use-cases/answer-hearing.ts";
import { askForTime } from "../use-cases/ask-for-time.ts";
import { readOwnHearing } from "../use-cases/read-hearing.ts";
import { CitizenHearingPage } from "../views/citizen-hearing-page.tsx";
import { answerRefusalWords } from "./refusal-words.ts";

type CitizenContext = Context<SignedInCitizen>;

/** The citizen's hearing, mounted at `/borger/:slug`. */
export const citizenHearingRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(`/sag/:caseId{${idPattern}}/partshoering`, (c) => show(app, c, c.req.param("caseId")))
    .post(`/sag/:caseId{${idPattern}}/partshoering`, limit("upload"), async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const filed = await filePapers(app, c, caseId, fields);
      if (filed.problems.length > 0) return show(app, c, caseId, { typed: fields, ...filed, conflicts: [] });
      const outcome = await answerHearing(app, c.var.actor, caseId, {
        answer: wordsIn(fields, filed.count),
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal !== "answer-blank") return c.notFound();
      const problems = [{ field: hearingFields.answer, message: answerRefusalWords[outcome.refusal] }];
      return show(app, c, caseId, triedForm(fields, problems));
    })
    .post(`/sag/:caseId{${idPattern}}/partshoering/mere-tid`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const written = { fields, wishedOn: typedDay(fields, postponementFields.wishedOn) };
      const path = citizenHearingPath(c.var.actor.municipality, caseId);
      const press = { submissionId: submissionIn(fields, app.newId), path };
      const outcome = await askForTime(app, c.var.actor, caseId, written, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "already-asked") return c.redirect(path, 303);
      if (typeof outcome.refusal === "string") return c.notFound();
      return show(app, c, caseId, triedForm(fields, outcome.refusal.problems));
    });

/** What was answered: the words, else that there is nothing to say, else that the papers say it. */
function wordsIn(fields: Fields, papers: number): string {
  const written = textOf(fields, hearingFields.answer);
  if (written !== "") return written;
  if (textOf(fields, hearingFields.nothingToSay) === "ja") return "Jeg har ikke noget at sige.";
  return papers > 0 ? "Jeg har sendt papirer med." : "";
}

/** Papers that came with the answer are filed in the case, before the answer is: where one cannot be taken in, nothing is lost. */
async function filePapers(app: App, c: CitizenContext, caseId: string, fields: Fields) {
  const { actor } = c.var;
  const files = await formFiles(c, hearingFields.papers);
  if (files.length === 0) return { count: 0, problems: [] };
  const pressed = textOf(fields, hearingFields.papersPress);
  const outcome = await addDocuments(
    app,
    actor,
    caseId,
    {
      files,
      told: {
        title: null,
        note: "Sendt med svaret på partshøringen",
        receivedOn: app.clock.today(),
        from: actor.kind === "citizen" ? "citizen" : "representative",
        shownToCitizen: true,
      },
    },
    { submissionId: isId(pressed) ? pressed : app.newId(), path: citizenHearingPath(actor.municipality, caseId) },
  );
  if (outcome.ok) return { count: files.length, problems: [] };
  return { count: 0, problems: [{ field: hearingFields.papers, message: refusalOfPapers(outcome.refusal) }] };
}

function refusalOfPapers(refusal: AddRefusal): string {
  if (typeof refusal !== "string") return refusedInWords(refusal);
  return refusal === "too-many-files"
    ? "Vælg højst 5 filer ad gangen. Send resten bagefter."
    : "Papirerne kunne ikke sendes. Ring til kommunen.";
}

async function show(app: App, c: CitizenContext, caseId: string, form = freshForm) {
  const { actor } = c.var;
  const view = await readOwnHearing(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <CitizenHearingPage
      frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      form={form}
      submissionIds={[app.newId(), app.newId(), app.newId()]}
      mayAddPapers={permitsInGeneral(actor, "document:add") && view.record.closedOn === null}
      open={openParts(actor)}
      mayAnswer={permitsInGeneral(actor, "hearing:answer")}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}
