import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { logControlPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { longestNote, type ReviewRefusal } from "../domain/finding-to-review.ts";
import { findingPath } from "../paths.ts";
import { readFinding, readFindings } from "../use-cases/read-findings.ts";
import { reviewFinding } from "../use-cases/review-finding.ts";
import { FindingPage, noteField } from "../views/finding-page.tsx";
import { FindingsPage } from "../views/findings-page.tsx";
import { pageAsked, pagesFor } from "./page-asked.ts";

type StaffContext = Context<SignedInStaff>;

const findingsOnPage = 50;
const one = `/logkontrol/:findingId{${idPattern}}` as const;

/** Mounted at `/ledelse`: what the daily review of the log of looks found. */
export const logControlRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/logkontrol", async (c) => {
      const reviewed = c.req.query("vis") === "gennemgaaet";
      const page = pageAsked(c.req.query("side"));
      const query = { reviewed, skip: (page - 1) * findingsOnPage, count: findingsOnPage };
      const { all, findings } = await readFindings(app, c.var.actor, query);
      const shown = { findings, page, pages: pagesFor(all, findingsOnPage), reviewed };
      return c.html(renderPage(<FindingsPage frame={staffFrameOf(app, c.var.actor, logControlPath)} {...shown} />));
    })
    .get(one, (c) => showFinding(app, c, c.req.param("findingId")))
    .post(one, async (c) => {
      const id = c.req.param("findingId");
      const typed = (await formFields(c))[noteField];
      const note = typeof typed === "string" ? typed : "";
      const outcome = await reviewFinding(app, c.var.actor, id, note);
      return outcome.ok ? c.redirect(logControlPath, 303) : refusedReview(app, c, id, note, outcome.refusal);
    });

const problemWords = {
  "note-missing": "Skriv, hvad du har fundet ud af.",
  "note-too-long": `Skriv højst ${longestNote} tegn.`,
} as const;

function refusedReview(app: App, c: StaffContext, id: string, typed: string, refusal: ReviewRefusal) {
  if (refusal === "not-found") return c.notFound();
  if (refusal === "already-reviewed") return c.redirect(findingPath(id), 303);
  return showFinding(app, c, id, { typed, problems: [{ field: noteField, message: problemWords[refusal] }] });
}

interface Tried {
  readonly typed?: string;
  readonly problems?: FieldProblems;
}

async function showFinding(app: App, c: StaffContext, id: string, tried: Tried = {}) {
  const found = await readFinding(app, c.var.actor, id);
  if (!found) return c.notFound();
  const { providers, units } = standardOf(app, c.var.actor);
  const place = [...units, ...providers].find(({ slug }) => slug === found.finding.staffPlace)?.name;
  const page = (
    <FindingPage frame={staffFrameOf(app, c.var.actor, logControlPath)} {...found} place={place} {...tried} />
  );
  return c.html(renderPage(page), tried.problems === undefined ? 200 : 422);
}
