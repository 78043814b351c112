import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { csv } from "../../../platform/csv.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { countToReview } from "../../access/use-cases/read-openings.ts";
import { casePath } from "../../cases/paths.ts";
import { NextOwed } from "../../obligations/views/next-owed.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { lookUpPath } from "../../people/paths.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readSought } from "../domain/sought-text.ts";
import { readWorkListQuery } from "../domain/work-list.ts";
import { workListRows } from "../domain/work-list-rows.ts";
import { findCasesPath, findPath, workListPath, workPath } from "../paths.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { fetchWorkList, findCases, mostFound, readWorkList } from "../use-cases/read-work-list.ts";
import { mostNotes, searchNotes } from "../use-cases/search-notes.ts";
import { CasePage } from "../views/case-page.tsx";
import { notesField } from "../views/find-notes.tsx";
import { FindPage } from "../views/find-page.tsx";
import { WorkListPage } from "../views/work-list-page.tsx";

type StaffContext = Context<SignedInStaff>;

/**
 * Mounted at `/sagsbehandler`: today's work, finding a case, and the page of a case. What is sought is posted and only then,
 * where it is no CPR number, put in an address.
 */
export const caseworkerInsightRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/", async (c) => {
      const { actor } = c.var;
      const query = readWorkListQuery((name) => c.req.query(name), actor);
      const page = (
        <WorkListPage
          frame={frameOf(app, c, workPath)}
          list={await readWorkList(app, actor, query)}
          query={query}
          today={app.clock.today()}
          standardSlug={actor.municipality}
          lookUpsToReview={await countToReview(app, actor)}
        />
      );
      return c.html(renderPage(page));
    })
    .post("/", async (c) => {
      const fields = await formFields(c);
      const field = (name: string) => (typeof fields[name] === "string" ? fields[name] : undefined);
      const sought = readSought(field("soeg") ?? "");
      if (sought.kind === "cpr-number") return toLookUp(app, c);
      return c.redirect(workListPath({ ...readWorkListQuery(field, c.var.actor), page: 1 }), 303);
    })
    .post("/find", async (c) => {
      const sought = readSought(String((await formFields(c))["soeg"] ?? ""));
      return sought.kind === "cpr-number" ? toLookUp(app, c) : c.redirect(findCasesPath(sought.text), 303);
    })
    .get("/arbejdsliste.csv", limit("export"), async (c) => {
      const { actor } = c.var;
      const { items } = await fetchWorkList(
        app,
        actor,
        readWorkListQuery((name) => c.req.query(name), actor),
      );
      return c.body(csv(workListRows(items)), 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="arbejdsliste-${app.clock.today()}.csv"`,
        "Content-Security-Policy": "sandbox",
      });
    })
    .get("/find", async (c) => {
      const text = (c.req.query("soeg") ?? "").slice(0, 100);
      const found = await findCases(app, c.var.actor, text);
      const frame = frameOf(app, c, findPath);
      return c.html(renderPage(<FindPage frame={frame} text={text} found={found} most={mostFound} notes={null} />));
    })
    .get("/find/notater", (c) => c.redirect(findPath, 303))
    .post("/find/notater", async (c) => {
      const words = String((await formFields(c))[notesField] ?? "").slice(0, 100);
      const notes = { words, found: await searchNotes(app, c.var.actor, words), most: mostNotes };
      const frame = frameOf(app, c, findPath);
      return c.html(renderPage(<FindPage frame={frame} text="" found={[]} most={mostFound} notes={notes} />));
    })
    .get(`/sager/:caseId{${idPattern}}`, (c) => showCase(app, c, c.req.param("caseId")));

const frameOf = (app: App, c: StaffContext, current?: string) =>
  staffFrame(c.var.actor, standardOf(app, c.var.actor).municipality.name, current);

/** A number is handed on in the form that it came in; those who look nobody up are told where they can. */
function toLookUp(app: App, c: StaffContext): Response | Promise<Response> {
  if (permitsInGeneral(c.var.actor, "look-up:open")) return c.redirect(lookUpPath, 307);
  const problems = [
    { field: "soeg", message: "Søg på navn eller sagsnummer. Et CPR-nummer slår du op i modtagelsen." },
  ];
  const shown = { text: "", found: [], most: mostFound, notes: null, problems };
  return c.html(renderPage(<FindPage frame={frameOf(app, c, findPath)} {...shown} />), 422);
}

/** What was done on a page that led back to the case. */
const notices: Readonly<Record<string, string>> = {
  notat: "Notatet er gemt i sagens journal.",
  rettet: "Rettelsen er gemt. Det gamle kan stadig læses.",
};

async function showCase(app: App, c: StaffContext, caseId: string) {
  const typed = typedDay(c.req.query(), "paa");
  if (typed !== "blank" && typed !== "unreadable") return c.redirect(`${casePath(caseId)}?paa=${typed}`, 303);
  const facts = await readCasePage(app, c.var.actor, caseId, parseLocalDate(c.req.query("paa") ?? ""));
  if (!facts) return c.notFound();
  const { owed, day } = facts;
  const page = (
    <CasePage
      frame={frameOf(app, c)}
      facts={facts}
      seesConflicts={permitsInGeneral(c.var.actor, "conflict:register")}
      notice={notices[c.req.query("gjort") ?? ""]}
      wholeJournal={c.req.query("journal") === "alle"}
      next={<NextOwed {...owed} today={day} caseId={caseId} />}
    >
      <OwedPanel {...owed} today={day} audience="staff" caseId={caseId} />
    </CasePage>
  );
  return c.html(renderPage(page));
}
