import type { App } from "../../../platform/app.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { isOpenTo } from "../../cases/use-cases/is-open-to.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { applicationPath, handedOnPath } from "../paths.ts";
import { type HandedOn, HandedOnPage } from "../views/handed-on-page.tsx";
import type { StaffContext } from "./show-case.tsx";

/** To the case after an act on it; where the act has led it out of the actor's reach, to a page that says so. */
export const pathAfter = async (app: App, c: StaffContext, caseId: string, what: HandedOn): Promise<string> =>
  (await isOpenTo(app, c.var.actor, caseId)) ? applicationPath(caseId) : handedOnPath[what];

/** The page that says so. */
export function handedOn(app: App, c: StaffContext, what: HandedOn): Response | Promise<Response> {
  const frame = staffFrame(c.var.actor, standardOf(app, c.var.actor).municipality.name);
  return c.html(renderPage(<HandedOnPage frame={frame} what={what} />));
}
