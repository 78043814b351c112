import type { Context } from "hono";
import { loginAddress } from "./login-address.ts";
import { ownerName } from "./modules/kept-forms/domain/kept-form.ts";
import { keptFormsPath } from "./modules/kept-forms/paths.ts";
import { keptAnswer } from "./modules/kept-forms/routes/kept-answer.ts";
import { forgetForm, keepForm, settleForm } from "./modules/kept-forms/use-cases/keep-form.ts";
import { type KeptBecause, KeptInsteadPage } from "./modules/kept-forms/views/kept-instead-page.tsx";
import type { Actor } from "./modules/people/domain/actor.ts";
import { homeOf } from "./modules/people/paths.ts";
import type { App } from "./platform/app.ts";
import { formFields } from "./platform/form-fields.ts";
import { type KeptMark, markIn } from "./platform/kept-mark.ts";
import { takeTurn } from "./platform/limits.ts";
import type { Visited } from "./platform/sessions.ts";
import { renderPage, renderPiece } from "./ui/render-page.ts";

type Visit = Context<Visited>;

/** Whether something is sent, and not only asked for. */
export const isSent = (c: Context): boolean => c.req.method !== "GET" && c.req.method !== "HEAD";

/** What the form that is sent is kept as, where it is one of this person's that are kept. */
export async function markSent(app: App, c: Context, actor: Actor): Promise<KeptMark | undefined> {
  return isSent(c) ? markIn(c, app.sessionKey, ownerName(actor)) : undefined;
}

/**
 * Keeps the form that was sent instead of doing what it asks for, and tells how to go on. Nothing is acted on.
 *
 * @returns undefined where the form is none that is kept, or could not be kept
 */
export async function keepInstead(
  app: App,
  c: Visit,
  actor: Actor,
  because: KeptBecause,
): Promise<Response | undefined> {
  const mark = await markSent(app, c, actor);
  if (!mark) return undefined;
  if (c.req.header("Accept")?.includes("application/json"))
    return keptAnswer(app, c, actor, mark, because !== "old-page");
  await takeTurn(c, "kept-form", actor);
  if (!(await keepAnew(app, c, actor, mark))) return undefined;
  const address = because === "old-page" ? mark.page : loginAddress(c, mark.page);
  return c.html(
    renderPage(<KeptInsteadPage because={because} door={c.var.door ?? "citizen"} address={address} />),
    403,
  );
}

/** Keeps what was sent; on its own where the page had been sent before, as after a step back in the browser. */
async function keepAnew(app: App, c: Context, actor: Actor, mark: KeptMark): Promise<boolean> {
  const fields = await formFields(c);
  const kept = await keepForm(app, actor, mark, fields);
  if (kept.ok || kept.refusal !== "sent-already") return kept.ok;
  return (await keepForm(app, actor, { ...mark, id: app.newId(), from: null }, fields)).ok;
}

/**
 * After a form has been answered: what was taken is not kept any more. What came back in its form, to be mended, stays kept as it
 * was; where it did not come back, because the case has moved on or something broke here, it is kept now.
 */
export async function afterAnswer(app: App, c: Visit, actor: Actor, mark: KeptMark): Promise<void> {
  const { status, headers } = c.res;
  if (c.req.path === keptFormsPath(homeOf(c.var.door ?? "citizen", actor))) return;
  if (status === 302 || status === 303) return settleForm(app, actor, mark);
  const isPage = headers.get("Content-Type")?.startsWith("text/html") === true;
  if (status < 300 && !isPage) return forgetForm(app, actor, mark);
  // Where the database is away, this cannot be kept either: the answer says so already.
  if (status >= 500 || (isPage && !(await cameBack(c, mark)))) await keepAnew(app, c, actor, mark).catch(() => false);
}

const cameBack = async (c: Visit, { name }: KeptMark): Promise<boolean> =>
  (await c.res.clone().text()).includes(
    renderPiece(<form data-keep={name} />).slice("<form".length, -"></form>".length),
  );
