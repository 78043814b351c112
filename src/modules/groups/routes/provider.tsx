import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { TypedFields } from "../../appointments/domain/booking-form.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { saidOfGroups } from "../domain/said-by-standard.ts";
import { fieldsOfGroup } from "../domain/shown-group.ts";
import { groupPath } from "../paths.ts";
import { changeGroup, makeGroup, ownGroup } from "../use-cases/make-group.ts";
import { readGroup, readGroups, wishesToLeaveFor } from "../use-cases/read-groups.ts";
import { guidanceHere } from "../use-cases/standards-words.ts";
import { GroupFormPage } from "../views/group-form-page.tsx";
import { GroupPage, type SessionLink } from "../views/group-page.tsx";
import { GroupsPage } from "../views/groups-page.tsx";
import { LeavingNotice } from "../views/leaving-notice.tsx";
import { groupRefusalWords } from "../views/refusal-words.ts";
import { groupDayRoutes } from "./group-days.tsx";
import { groupPlaceRoutes } from "./group-places.tsx";

type ProviderContext = Context<SignedInStaff>;
const one = `/grupper/:groupId{${idPattern}}` as const;

/** A provider's groups, courses and open places, mounted at `/udfoerer`. */
export const providerGroupRoutes = (app: App, beside: SessionLink = () => null) =>
  new Hono<SignedInStaff>()
    .get("/grupper", (c) => showAll(app, c))
    .get("/grupper/ny", (c) => showForm(app, c, null, { fields: {} }))
    .post("/grupper/ny", (c) => make(app, c))
    .get(one, (c) => showOne(app, c, c.req.param("groupId"), beside))
    .get(`${one}/ret`, (c) => showForm(app, c, c.req.param("groupId"), {}))
    .post(`${one}/ret`, (c) => change(app, c, c.req.param("groupId")))
    .route(
      "/",
      groupDayRoutes(app, (c, groupId, words) => showOne(app, c, groupId, beside, words)),
    )
    .route("/", groupPlaceRoutes(app));

const notices: Readonly<Record<string, string>> = {
  lavet: "Det er gemt. Nu kan I give borgere plads fra bestillingens side.",
  rettet: "Gruppen er rettet.",
  aflyst: "Dagen er aflyst. Deltagerne kan se det på deres egne sider.",
  genoptaget: "Dagen bliver holdt. Deltagerne kan se det på deres egne sider.",
  fremmoede: "Det er skrevet ned, hvem der kom.",
};

const noticeIn = (c: ProviderContext): string | undefined => notices[c.req.query("gjort") ?? ""];

async function showAll(app: App, c: ProviderContext) {
  const view = await readGroups(app, c.var.actor);
  const frame = staffFrameOf(app, c.var.actor, providerGroupsPath);
  const page = <GroupsPage frame={frame} view={view} standard={c.var.actor.municipality} notice={noticeIn(c)} />;
  return c.html(renderPage(page));
}

async function showOne(
  app: App,
  c: ProviderContext,
  groupId: string,
  beside: SessionLink,
  refusal?: string,
): Promise<Response> {
  const view = await readGroup(app, c.var.actor, groupId);
  if (!view) return c.notFound();
  const page = (
    <GroupPage
      frame={staffFrameOf(app, c.var.actor, providerGroupsPath)}
      view={view}
      standard={c.var.actor.municipality}
      notice={refusal === undefined ? noticeIn(c) : undefined}
      refusal={refusal}
      newSubmissionId={app.newId}
      beside={beside}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

interface Shown {
  /** As it was typed; without it, the group as it is. */
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function showForm(app: App, c: ProviderContext, groupId: string | null, shown: Shown) {
  const { actor } = c.var;
  const group = groupId === null ? null : await ownGroup(app, actor, groupId);
  if (group === undefined) return c.notFound();
  const page = (
    <GroupFormPage
      frame={staffFrameOf(app, c.var.actor, providerGroupsPath)}
      standard={actor.municipality}
      rules={saidOfGroups(guidanceHere(app, actor))}
      group={group}
      fields={shown.fields ?? (group === null ? {} : fieldsOfGroup(group))}
      problems={shown.problems ?? []}
      refusal={shown.refusal}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
}

const statusOf = ({ problems, refusal }: Shown) => (problems ? 422 : refusal === undefined ? 200 : 409);

const typedIn = (fields: FormFields): TypedFields => ({ fields, dayIn: (name) => typedDay(fields, name) });

async function make(app: App, c: ProviderContext) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${providerGroupsPath}?gjort=lavet` };
  const outcome = await makeGroup(app, c.var.actor, typedIn(fields), press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  return typeof refusal === "string" ? c.notFound() : showForm(app, c, null, { fields, ...refusal });
}

async function change(app: App, c: ProviderContext, groupId: string) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${groupPath(groupId)}?gjort=rettet` };
  const outcome = await changeGroup(app, c.var.actor, groupId, typedIn(fields), press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  const shown = typeof refusal === "string" ? { refusal: groupRefusalWords[refusal] } : refusal;
  return showForm(app, c, groupId, { fields, ...shown });
}

/** That citizens wish to leave a provider's groups, as it stands above its orders; null where nobody does. */
export async function leavingGroups(app: App, actor: StaffActor): Promise<VNode | null> {
  const count = await wishesToLeaveFor(app, actor);
  return count === 0 ? null : <LeavingNotice count={count} />;
}
