import type { Context } from "hono";
import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrame } from "../../people/views/frames.ts";
import type { FieldProblem } from "../domain/problems.ts";
import { readCaseApplications } from "../use-cases/read-case-applications.ts";
import type { CasePageProps } from "../views/case-page.tsx";

/** A request behind the staff door. */
export type StaffContext = Context<SignedInStaff>;

/** What became of an act that was tried: fields that could not be read (422), or a refusal by its sentence (409). */
export interface Trouble {
  readonly problems?: readonly FieldProblem[];
  readonly refusal?: string;
}

/** One page about a case's applications, with what is owed in the case; not found where there is no such case. */
export async function showCase(
  app: App,
  c: StaffContext,
  caseId: string,
  page: (props: CasePageProps) => VNode,
  trouble: Trouble = {},
): Promise<Response> {
  const { actor } = c.var;
  const data = await readCaseApplications(app, actor, caseId);
  if (!data) return c.notFound();
  const today = app.clock.today();
  const frame = staffFrame(actor, data.standard.municipality.name);
  return c.html(renderPage(page({ frame, data, today, ...trouble })), statusOf(trouble));
}

function statusOf({ problems = [], refusal }: Trouble): 200 | 409 | 422 {
  if (refusal !== undefined) return 409;
  return problems.length > 0 ? 422 : 200;
}
