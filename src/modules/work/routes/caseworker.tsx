import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { csv } from "../../../platform/csv.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { limit, takeTurn } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { countToReview } from "../../access/use-cases/read-openings.ts";
import { casePath } from "../../cases/paths.ts";
import { decisionsToApprove } from "../../decisions/use-cases/read-approvals.ts";
import { countToSettle } from "../../dispatches/use-cases/read-dispatches.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { lookUpPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { parkedWaiting } from "../../rulings/use-cases/read-parked.ts";
import { readSought } from "../domain/sought-text.ts";
import { readWorkListQuery } from "../domain/work-list.ts";
import { workListRows } from "../domain/work-list-rows.ts";
import { findPath, workPath } from "../paths.ts";
import { fromCitizensTo } from "../use-cases/count-from-citizens.ts";
import { fromProvidersTo } from "../use-cases/count-from-providers.ts";
import { findCases, findCasesByCpr, mostFound } from "../use-cases/find-cases.ts";
import { readOwnView } from "../use-cases/own-view.ts";
import { fetchWorkList, readWorkList } from "../use-cases/read-work-list.ts";
import { mostNotes, searchNotes } from "../use-cases/search-notes.ts";
import { FindPage, type FindPageProps } from "../views/find-page.tsx";
import { soughtField } from "../views/search-form.tsx";
import { WorkListPage, type WorkTold } from "../views/work-list-page.tsx";
import { handOverRoutes } from "./hand-over.tsx";
import { ownViewRoutes } from "./own-view.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: today's work and finding a case. What is sought is posted. */
export const workRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .route("/", handOverRoutes(app))
    .route("/", ownViewRoutes(app))
    .get("/", (c) => showWork(app, c))
    .post("/find", (c) => find(app, c))
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
      const cases = await findCases(app, c.var.actor, text);
      return showFound(app, c, { text, found: text.trim() === "" ? null : { cases, notes: null } });
    });

/** Today's work as the address asks for it; where it asks for nothing, as the reader has chosen to begin. */
async function showWork(app: App, c: StaffContext): Promise<Response> {
  const { actor } = c.var;
  const own = await readOwnView(app, actor);
  const asked = readWorkListQuery((name) => c.req.query(name), actor);
  const start = own.filters.find(({ isStart }) => isStart);
  const query = start && c.req.query("hvem") === undefined ? { ...asked, ...start.choice } : asked;
  const page = (
    <WorkListPage
      frame={staffFrameOf(app, c.var.actor, workPath)}
      list={await readWorkList(app, actor, query)}
      query={query}
      own={own}
      today={app.clock.today()}
      standardSlug={actor.municipality}
      waiting={{
        lookUpsToReview: await countToReview(app, actor),
        lettersToSettle: await countToSettle(app, actor),
        decisionsToApprove: await decisionsToApprove(app, actor),
        rulingsWithoutCase: await parkedWaiting(app, actor),
        fromCitizens: await fromCitizensTo(app, actor),
        fromProviders: await fromProvidersTo(app, actor),
      }}
      told={toldIn(c)}
    />
  );
  return c.html(renderPage(page));
}

function toldIn(c: StaffContext): WorkTold | null {
  if (c.req.query("valg") === "ingen") return "none-ticked";
  const handedOn = /^[1-9]\d?$/.exec(c.req.query("givet") ?? "")?.[0];
  return handedOn === undefined ? null : { handedOn: Number(handedOn) };
}

/** What was sought, found: one case by its number or its citizen's is opened; else all that was found stands on one page. */
async function find(app: App, c: StaffContext): Promise<Response> {
  const typed = (await formFields(c))[soughtField];
  const sought = readSought(typeof typed === "string" ? typed : "");
  if (sought.kind === "cpr-number") return findByCpr(app, c, sought.cprNumber);
  const { text } = sought;
  if (text === "") return c.redirect(findPath, 303);
  const cases = await findCases(app, c.var.actor, text);
  const [only] = cases;
  if (sought.kind === "case-number" && only) return c.redirect(casePath(only.caseId), 303);
  return showFound(app, c, { text, found: { cases, notes: await searchNotes(app, c.var.actor, text) } });
}

/** Where no case is open to the reader it leads on alike, whether there is one or not. */
async function findByCpr(app: App, c: StaffContext, cprNumber: string): Promise<Response> {
  await takeTurn(c, "cpr-look-up");
  const cases = await findCasesByCpr(app, c.var.actor, cprNumber);
  const [only] = cases;
  if (only && cases.length === 1) return c.redirect(casePath(only.caseId), 303);
  return only ? showFound(app, c, { text: "", found: { cases, notes: null } }) : toLookUp(app, c);
}

async function showFound(app: App, c: StaffContext, shown: Pick<FindPageProps, "text" | "found" | "problems">) {
  const most = { cases: mostFound, notes: mostNotes };
  const { hasSingleKeys } = await readOwnView(app, c.var.actor);
  const page = (
    <FindPage frame={staffFrameOf(app, c.var.actor, findPath)} most={most} hasSingleKeys={hasSingleKeys} {...shown} />
  );
  return c.html(renderPage(page), shown.problems === undefined ? 200 : 422);
}

/** A number is handed on in the form that it came in; those who look nobody up are told where they can. */
function toLookUp(app: App, c: StaffContext): Response | Promise<Response> {
  if (permitsInGeneral(c.var.actor, "look-up:open")) return c.redirect(lookUpPath, 307);
  const message = "Ingen af dine sager har det CPR-nummer. Et CPR-nummer slår du ellers op i modtagelsen.";
  return showFound(app, c, { text: "", found: null, problems: [{ field: soughtField, message }] });
}
