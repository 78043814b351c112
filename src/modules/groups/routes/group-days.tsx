import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { groupPath } from "../paths.ts";
import { cancelSession, restoreSession } from "../use-cases/cancel-session.ts";
import { ownGroup } from "../use-cases/make-group.ts";
import { CancelSessionPage } from "../views/cancel-session-page.tsx";
import { groupRefusalWords } from "../views/refusal-words.ts";

type ProviderContext = Context<SignedInStaff>;
const one = `/grupper/:groupId{${idPattern}}` as const;
const day = ":on{[0-9]{4}-[0-9]{2}-[0-9]{2}}" as const;

/** The page of the group, with why nothing was done about a day. */
export type RefuseDay = (c: ProviderContext, groupId: string, words: string) => Promise<Response>;

/** The days of a provider's group that are cancelled or put back, mounted at `/udfoerer`. */
export const groupDayRoutes = (app: App, refuse: RefuseDay) =>
  new Hono<SignedInStaff>()
    .get(`${one}/aflys/${day}`, (c) => showCancelling(app, c, c.req.param(), { fields: {} }))
    .post(`${one}/aflys/${day}`, (c) => cancel(app, c, c.req.param(), refuse))
    .post(`${one}/genoptag/${day}`, (c) => restore(app, c, c.req.param(), refuse));

interface Shown {
  /** As it was typed; without it, the group as it is. */
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

const statusOf = ({ problems, refusal }: Shown) => (problems ? 422 : refusal === undefined ? 200 : 409);

type DayNamed = { readonly groupId: string; readonly on: string };

async function showCancelling(app: App, c: ProviderContext, { groupId, on }: DayNamed, shown: Shown) {
  const group = await ownGroup(app, c.var.actor, groupId);
  const named = parseLocalDate(on);
  if (!group || named === undefined) return c.notFound();
  const page = (
    <CancelSessionPage
      frame={staffFrameOf(app, c.var.actor, providerGroupsPath)}
      group={group}
      on={named}
      today={app.clock.today()}
      fields={shown.fields ?? {}}
      problems={shown.problems ?? []}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
}

async function cancel(app: App, c: ProviderContext, { groupId, on }: DayNamed, refuse: RefuseDay) {
  const named = parseLocalDate(on);
  if (named === undefined) return c.notFound();
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${groupPath(groupId)}?gjort=aflyst` };
  const outcome = await cancelSession(app, c.var.actor, { groupId, on: named }, fields, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  return typeof refusal === "string"
    ? refuse(c, groupId, groupRefusalWords[refusal])
    : showCancelling(app, c, { groupId, on }, { fields, ...refusal });
}

async function restore(app: App, c: ProviderContext, { groupId, on }: DayNamed, refuse: RefuseDay) {
  const named = parseLocalDate(on);
  if (named === undefined) return c.notFound();
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${groupPath(groupId)}?gjort=genoptaget` };
  const outcome = await restoreSession(app, c.var.actor, { groupId, on: named }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  return typeof refusal === "string" && refusal !== "not-found"
    ? refuse(c, groupId, groupRefusalWords[refusal])
    : c.notFound();
}
