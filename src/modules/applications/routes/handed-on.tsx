import type { App } from "../../../platform/app.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { isOpenTo } from "../../cases/use-cases/is-open-to.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { applicationPath, handedOnPath } from "../paths.ts";
import { type HandedOn, HandedOnPage } from "../views/handed-on-page.tsx";
import type { StaffContext } from "./show-case.tsx";

/** To the case after an act on it; where the act has led it out of the actor's reach, to a page that says so. */
export const pathAfter = async (app: App, c: StaffContext, caseId: string, what: HandedOn): Promise<string> =>
  (await isOpenTo(app, c.var.actor, caseId)) ? applicationPath(caseId) : handedOnPath[what];

/** The page that says so. */
export function handedOn(app: App, c: StaffContext, what: HandedOn): Response | Promise<Response> {
  const frame = staffFrameOf(app, c.var.actor);
  return c.html(renderPage(<HandedOnPage frame={frame} what={what} />));
}
