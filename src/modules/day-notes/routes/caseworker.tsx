import { Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { supportDaysPath } from "../paths.ts";
import { readLastNotes } from "../use-cases/read-note-desk.ts";
import { readSupport } from "../use-cases/read-support.ts";
import { NotesBesideOrder } from "../views/notes-beside-order.tsx";
import { SupportPage } from "../views/support-page.tsx";

/** The last notes of an order that has been taken, on the authority's page of it. */
export const notesOnOrder = async (app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> =>
  order.state === "accepted" ? (
    <NotesBesideOrder all={supportDaysPath(order.caseId)} last={await readLastNotes(app, actor, order)} />
  ) : null;

/** The support of a case day by day, mounted at `/sagsbehandler`. */
export const caseworkerSupportRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(`/sager/:caseId{${idPattern}}/stoetten`, async (c) => {
    const { actor } = c.var;
    const view = await readSupport(app, actor, c.req.param("caseId"));
    if (!view) return c.notFound();
    const page = Math.max(1, Number(c.req.query("side")) || 1);
    const frame = staffFrameOf(app, actor);
    return c.html(renderPage(<SupportPage frame={frame} view={view} page={Math.trunc(page)} />));
  });
