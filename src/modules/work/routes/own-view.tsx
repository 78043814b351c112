import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { filterFields } from "../domain/saved-filter.ts";
import { readWorkListQuery, type WorkChoice } from "../domain/work-list.ts";
import { savedFiltersPath, workListPath, workPath } from "../paths.ts";
import { changeFilter, readOwnView, removeFilter, saveFilter, switchSingleKeys } from "../use-cases/own-view.ts";
import { SavedFiltersPage } from "../views/saved-filters-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: what a member of staff keeps of the work list for themselves. */
export const ownViewRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/valg", (c) => show(app, c, { choice: chosenIn(c, (name) => c.req.query(name)), typed: {} }))
    .post("/valg", async (c) => {
      const typed = await formFields(c);
      const choice = readWorkListQuery((name) => textOf(typed, name), c.var.actor);
      const kept = { scope: choice.scope, urgency: choice.urgency, what: choice.what };
      const outcome = await saveFilter(app, c.var.actor, kept, typed);
      if (outcome.ok) return c.redirect(workListPath(kept), 303);
      return show(app, c, { choice: kept, typed, problems: outcome.refusal });
    })
    .post(`/valg/:filterId{${idPattern}}`, async (c) => {
      const id = c.req.param("filterId");
      const typed = fieldsOf(await formFields(c), id);
      const outcome = await changeFilter(app, c.var.actor, id, typed);
      if (outcome.ok) return c.redirect(savedFiltersPath, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, { choice: null, typed, changing: id, problems: outcome.refusal });
    })
    .post(`/valg/:filterId{${idPattern}}/slet`, async (c) =>
      (await removeFilter(app, c.var.actor, c.req.param("filterId")))
        ? c.redirect(savedFiltersPath, 303)
        : c.notFound(),
    )
    .post("/taster", async (c) => {
      const fields = await formFields(c);
      await switchSingleKeys(app, c.var.actor, textOf(fields, "taster") === "til");
      return c.redirect(`${workPath}#taster`, 303);
    });

/** The fields of one of several forms on a page, by their own names. */
const fieldsOf = (sent: Fields, id: string): Fields =>
  Object.fromEntries(Object.values(filterFields).map((name) => [name, textOf(sent, `${name}-${id}`)]));

const chosenIn = (c: StaffContext, asked: (name: string) => string | undefined): WorkChoice | null =>
  asked("hvem") === undefined ? null : readWorkListQuery(asked, c.var.actor);

interface Shown {
  readonly choice: WorkChoice | null;
  readonly typed: Fields;
  readonly changing?: string;
  readonly problems?: FieldProblems;
}

async function show(app: App, c: StaffContext, { choice, typed, changing, problems }: Shown) {
  const { actor } = c.var;
  const { filters } = await readOwnView(app, actor);
  const named = problems?.map((one) => (changing === undefined ? one : { ...one, field: `${one.field}-${changing}` }));
  const page = (
    <SavedFiltersPage frame={staffFrameOf(app, actor)} {...{ filters, choice, typed, changing }} problems={named} />
  );
  return c.html(renderPage(page), problems ? 422 : 200);
}
