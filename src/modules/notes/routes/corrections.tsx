import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { casePath } from "../../cases/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { firstDayInForce } from "../../standards/domain/edition-in-force.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { datedEvent, dayFields, lastDayOf, readDayCorrection } from "../domain/day-correction.ts";
import { factFields, readFacts } from "../domain/facts-form.ts";
import { correctDay } from "../use-cases/correct-day.ts";
import type { EntryAt } from "../use-cases/correct-entry.ts";
import { correctFacts, type FactsRefusal } from "../use-cases/correct-facts.ts";
import type { DayKeeper } from "../use-cases/day-keeper.ts";
import { readCaseForNotes, readEntryToCorrect } from "../use-cases/read-case-for-notes.ts";
import { CorrectDayPage } from "../views/correct-day-page.tsx";
import { CorrectFactsPage } from "../views/correct-facts-page.tsx";

type StaffContext = Context<SignedInStaff>;

const inCase = `/sager/:caseId{${idPattern}}` as const;
const dayAt = `${inCase}/journal/:entryId{${idPattern}}/dag` as const;

/**
 * Mounted at `/sagsbehandler`: putting right a day that was written down wrongly, and what the case knows of the citizen.
 *
 * @param keepers who keeps such days beside the journal, of the modules after this one
 */
export const correctionRoutes = (app: App, keepers: readonly DayKeeper[]) =>
  new Hono<SignedInStaff>()
    .get(dayAt, (c) => showDay(app, c, c.req.param(), freshForm))
    .post(dayAt, (c) => putDayRight(app, c, c.req.param(), keepers))
    .get(`${inCase}/oplysninger`, (c) => showFacts(app, c, c.req.param("caseId"), freshForm))
    .post(`${inCase}/oplysninger`, (c) => putFactsRight(app, c, c.req.param("caseId")));

async function showDay(app: App, c: StaffContext, at: EntryAt, form: FormState, submissionId = app.newId()) {
  const view = await readEntryToCorrect(app, c.var.actor, at, "facts:correct");
  const dated = view && datedEvent(view.entry);
  if (!view || !dated) return c.notFound();
  const page = (
    <CorrectDayPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      dated={dated}
      form={form}
      submissionId={submissionId}
    />
  );
  return c.html(renderPage(page), view.correctedBy && form.typed ? 409 : statusOf(form));
}

async function putDayRight(app: App, c: StaffContext, at: EntryAt, keepers: readonly DayKeeper[]) {
  const typed = await formFields(c);
  const submissionId = submissionIn(typed, app.newId);
  const view = await readEntryToCorrect(app, c.var.actor, at, "facts:correct");
  const dated = view && datedEvent(view.entry);
  if (!view || !dated) return c.notFound();
  const { today } = view;
  const firstDay = firstDayInForce(standardOf(app, c.var.actor)) ?? today;
  const told = readDayCorrection(typed, typedDay(typed, dayFields.is), dated, {
    ...{ firstDay, today },
    lastDay: lastDayOf(
      dated,
      view.entries.flatMap(({ event }) => event ?? []),
    ),
  });
  if (!told.ok) return showDay(app, c, at, triedForm(typed, told.refusal), submissionId);
  const press = { submissionId, path: `${casePath(at.caseId)}?gjort=rettet#tidslinje` };
  const outcome = await correctDay(app, c.var.actor, { ...at, told: told.value, keepers }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "before-it-was-made")
    return showDay(app, c, at, triedForm(typed, [{ field: dayFields.is, message: beforeMade }]), submissionId);
  return outcome.refusal === "already-corrected" ? showDay(app, c, at, triedForm(typed, [])) : c.notFound();
}

const beforeMade = "Dagen kan ikke ligge før den dag, der står i papiret selv.";

async function showFacts(app: App, c: StaffContext, caseId: string, form: FormState, refusal?: string) {
  const view = await readCaseForNotes(app, c.var.actor, caseId, "facts:correct");
  if (!view) return c.notFound();
  const page = (
    <CorrectFactsPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={form}
      submissionId={app.newId()}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

async function putFactsRight(app: App, c: StaffContext, caseId: string) {
  const typed = await formFields(c);
  const told = readFacts(typed, typedDay(typed, factFields.bornOn), app.clock.today());
  if (!told.ok) return showFacts(app, c, caseId, triedForm(typed, told.refusal));
  const press = { submissionId: submissionIn(typed, app.newId), path: `${casePath(caseId)}?gjort=rettet#tidslinje` };
  const seen = textOf(typed, factFields.shown);
  const outcome = await correctFacts(app, c.var.actor, caseId, { ...told.value, seen }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showFacts(app, c, caseId, triedForm(typed, []), explain[outcome.refusal]);
}

const explain: Readonly<Record<Exclude<FactsRefusal, "not-found">, string>> = {
  "nothing-changed": "Der er ikke noget, der er anderledes end før. Ret det, der er forkert, og gem igen.",
  "changed-meanwhile":
    "En kollega har rettet oplysningerne, mens du skrev. Det, du skrev, står her endnu. Se det igennem, og gem igen.",
};
