import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { writtenDay } from "../../../ui/written-day.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { type ArrivalProblem, arrivalFields } from "../domain/settling.ts";
import { type DispatchAct, dispatchesPath } from "../paths.ts";
import { readDispatches } from "../use-cases/read-dispatches.ts";
import { askAgain, sendOnPaper, tellArrival } from "../use-cases/settle-dispatch.ts";
import { DispatchesPage, type TriedArrival } from "../views/dispatches-page.tsx";

type StaffContext = Context<SignedInStaff>;

const one = `/post/digital/:letterId{${idPattern}}` as const;

/** Mounted at `/sagsbehandler`: letters by Digital Post that somebody has to look at, and what is to become of each. */
export const dispatchRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/post/digital", (c) => showDispatches(app, c))
    .post(`${one}/igen`, (c) => pressed(app, c, c.req.param("letterId"), "igen"))
    .post(`${one}/papir`, (c) => pressed(app, c, c.req.param("letterId"), "papir"))
    .post(`${one}/modtaget`, (c) => arrived(app, c, c.req.param("letterId")));

const notices: Readonly<Record<DispatchAct, string>> = {
  igen: "Brevet sendes igen med Digital Post.",
  papir: "Brevet venter nu under Post. Det skal printes og sendes.",
  modtaget: "Det er skrevet ned, at brevet er modtaget.",
};

const doneAt = (act: DispatchAct): string => `${dispatchesPath}?gjort=${act}`;

async function pressed(app: App, c: StaffContext, letterId: string, act: "igen" | "papir") {
  const press = { submissionId: submissionIn(await formFields(c), app.newId), path: doneAt(act) };
  const settle = act === "igen" ? askAgain : sendOnPaper;
  const outcome = await settle(app, c.var.actor, letterId, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return outcome.refusal === "not-found" ? c.notFound() : showDispatches(app, c, { refusal: settledAlready });
}

const settledAlready = "Brevet er allerede sendt eller på vej. Det er ikke længere på listen.";

async function arrived(app: App, c: StaffContext, letterId: string) {
  const fields = await formFields(c);
  const names = arrivalFields(letterId);
  const reason = String(fields[names.reason] ?? "");
  const typed = { on: typedDay(fields, names.on), reason };
  const press = { submissionId: submissionIn(fields, app.newId), path: doneAt("modtaget") };
  const outcome = await tellArrival(app, c.var.actor, letterId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (refusal === "not-for-people") return showDispatches(app, c, { refusal: settledAlready });
  const problems = refusal.map((problem) => ({
    field: problem === "reason-missing" ? names.reason : names.on,
    message: problemWords[problem],
  }));
  return showDispatches(app, c, { tried: { letterId, on: writtenDay(fields, names.on), reason, problems } });
}

const problemWords: Readonly<Record<ArrivalProblem, string>> = {
  "day-missing": "Skriv dagen, brevet kom frem.",
  "day-unreadable": "Skriv dagen som dag, måned og år.",
  "day-in-future": "Dagen kan ikke ligge ude i fremtiden.",
  "day-before-letter": "Dagen kan ikke ligge før den dag, brevet er skrevet.",
  "reason-missing": "Skriv, hvordan du ved, at brevet er kommet frem.",
};

interface Tried {
  readonly tried?: TriedArrival;
  readonly refusal?: string;
}

async function showDispatches(app: App, c: StaffContext, tried: Tried = {}) {
  const { actor } = c.var;
  const dispatches = await readDispatches(app, actor);
  const page = (
    <DispatchesPage
      frame={staffFrameOf(app, actor, "/sagsbehandler/post")}
      dispatches={dispatches.map((dispatch) => ({
        dispatch,
        submissionIds: { igen: app.newId(), papir: app.newId(), modtaget: app.newId() },
      }))}
      today={app.clock.today()}
      isSending={app.digitalPost !== null}
      notice={noticeOf(c)}
      {...tried}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
}

function noticeOf(c: StaffContext): string | undefined {
  const done = c.req.method === "GET" ? c.req.query("gjort") : undefined;
  return done === "igen" || done === "papir" || done === "modtaget" ? notices[done] : undefined;
}

function statusOf({ refusal, tried }: Tried): 200 | 409 | 422 {
  if (refusal !== undefined) return 409;
  return tried === undefined ? 200 : 422;
}
