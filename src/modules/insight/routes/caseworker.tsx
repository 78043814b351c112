import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { freshForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { writtenDay } from "../../../ui/written-day.ts";
import { seeHandover } from "../../applications/use-cases/see-handover.ts";
import { casePath } from "../../cases/paths.ts";
import { NoteForm } from "../../notes/views/note-form.tsx";
import { OwedAtAGlance } from "../../obligations/views/owed-at-a-glance.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { readTimelineQuery, shownTimeline } from "../domain/timeline-query.ts";
import { timelineQueryPath } from "../paths.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { CasePage } from "../views/case-page.tsx";
import { NoteDetails } from "../views/case-timeline.tsx";
import { TimelinePage, type TypedPeriod, wordsField } from "../views/timeline-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: the page of a case, and its whole timeline. */
export const caseworkerInsightRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}`, (c) => showCase(app, c, c.req.param("caseId")))
    .get(`/sager/:caseId{${idPattern}}/tidslinje`, (c) => askedByAddress(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/tidslinje`, async (c) => {
      const words = String((await formFields(c))[wordsField] ?? "").slice(0, 100);
      return showTimeline(app, c, c.req.param("caseId"), words);
    });

/** What was done on a page that led back to the case. */
const notices: Readonly<Record<string, string>> = {
  notat: "Notatet er gemt i sagens journal.",
  rettet: "Rettelsen er gemt. Det gamle kan stadig læses.",
};

async function showCase(app: App, c: StaffContext, caseId: string) {
  const typed = typedDay(c.req.query(), "paa");
  if (typed !== "blank" && typed !== "unreadable") return c.redirect(`${casePath(caseId)}?paa=${typed}`, 303);
  const { actor } = c.var;
  const facts = await readCasePage(app, actor, caseId, parseLocalDate(c.req.query("paa") ?? ""));
  if (!facts) return c.notFound();
  if (facts.newTo === actor.id) await seeHandover(app, actor, caseId);
  const { owed, day } = facts;
  const page = (
    <CasePage
      frame={staffFrameOf(app, actor)}
      facts={facts}
      seesConflicts={permitsInGeneral(actor, "conflict:register")}
      mayCorrectFacts={permitsInGeneral(actor, "facts:correct")}
      notice={notices[c.req.query("gjort") ?? ""]}
      next={<OwedAtAGlance {...owed} today={day} caseId={caseId} />}
      note={noteForm(app, facts)}
    >
      <OwedPanel {...owed} today={day} audience="staff" caseId={caseId} />
    </CasePage>
  );
  return c.html(renderPage(page));
}

/** The form of a note, ready to be written in. */
const noteForm = (app: App, { record, owed, today }: CasePageFacts) => (
  <NoteForm
    caseId={record.id}
    form={freshForm}
    submissionId={app.newId()}
    obligations={owed.obligations}
    today={today}
  />
);

/** A period that was typed in its fields is led on to its short address; one that is none is told. */
async function askedByAddress(app: App, c: StaffContext, caseId: string) {
  const [from, to] = [typedDay(c.req.query(), "fra"), typedDay(c.req.query(), "til")];
  if (from === "blank" && to === "blank") return showTimeline(app, c, caseId, "");
  if (from === "unreadable" || to === "unreadable") return showTimeline(app, c, caseId, "", typedPeriod(c, from, to));
  const { kind } = readTimelineQuery((name) => c.req.query(name));
  const days = { from: from === "blank" ? null : from, to: to === "blank" ? null : to };
  return c.redirect(timelineQueryPath(caseId, { kind, ...days }), 303);
}

function typedPeriod(c: StaffContext, from: TypedDay, to: TypedDay): TypedPeriod {
  const message = "Skriv dagen som dag, måned og år, for eksempel 3 3 2026.";
  const problems = [from === "unreadable" && "fra", to === "unreadable" && "til"]
    .filter((field) => field !== false)
    .map((field) => ({ field, message }));
  return { from: writtenDay(c.req.query(), "fra"), to: writtenDay(c.req.query(), "til"), problems };
}

async function showTimeline(
  app: App,
  c: StaffContext,
  caseId: string,
  words: string,
  typed: TypedPeriod | null = null,
) {
  const facts = await readCasePage(app, c.var.actor, caseId);
  if (!facts) return c.notFound();
  const query = readTimelineQuery((name) => c.req.query(name), words);
  const page = (
    <TimelinePage
      frame={staffFrameOf(app, c.var.actor)}
      facts={facts}
      query={query}
      shown={shownTimeline(facts.timeline, words === "" ? query : { ...query, page: "all" })}
      mayCorrectFacts={permitsInGeneral(c.var.actor, "facts:correct")}
      typed={typed}
    >
      <NoteDetails>{noteForm(app, facts)}</NoteDetails>
    </TimelinePage>
  );
  return c.html(renderPage(page), typed === null ? 200 : 422);
}
