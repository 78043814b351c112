import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { casePath } from "../../cases/paths.ts";
import { NextOwed } from "../../obligations/views/next-owed.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { CasePage } from "../views/case-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: the page of a case. */
export const caseworkerInsightRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(`/sager/:caseId{${idPattern}}`, (c) => showCase(app, c, c.req.param("caseId")));

const frameOf = (app: App, c: StaffContext) => staffFrame(c.var.actor, standardOf(app, c.var.actor).municipality.name);

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
