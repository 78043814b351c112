import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { dayInWords } from "../../../ui/day-words.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { GroupSession } from "../../groups/domain/group-session.ts";
import { groupPath } from "../../groups/paths.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { type AttendanceView, attendanceFields, firstAttendance, minutesOf } from "../domain/attendance.ts";
import type { NoteWarning } from "../domain/day-note.ts";
import { attendancePath } from "../paths.ts";
import { keepAttendance } from "../use-cases/keep-attendance.ts";
import { readAttendanceOf } from "../use-cases/read-attendance.ts";
import { AttendancePage } from "../views/attendance-page.tsx";

type ProviderContext = Context<SignedInStaff>;
const day = `/grupper/:groupId{${idPattern}}/fremmoede/:heldOn{[0-9]{4}-[0-9]{2}-[0-9]{2}}` as const;

/** Who came to a provider's groups, mounted at `/udfoerer`. */
export const attendanceRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(day, (c) => show(app, c, namedIn(c), {})).post(day, (c) => write(app, c, namedIn(c)));

/** The way from a day of a group to who came; none for a day that was cancelled. */
export const attendanceLink = (groupId: string, { on, state }: GroupSession): VNode | null =>
  state === "cancelled" ? null : (
    <Link href={attendancePath(groupId, on)}>
      Hvem kom?<span class="sr-only"> {dayInWords(on)}</span>
    </Link>
  );

const namedIn = (c: ProviderContext): Named => ({
  groupId: c.req.param("groupId") ?? "",
  on: c.req.param("heldOn") ?? "",
});

interface Named {
  readonly groupId: string;
  readonly on: string;
}

interface Shown {
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly warnings?: readonly NoteWarning[];
  readonly told?: readonly string[];
}

async function show(app: App, c: ProviderContext, { groupId, on }: Named, shown: Shown) {
  const { actor } = c.var;
  const named = parseLocalDate(on);
  const view = named && (await readAttendanceOf(app, actor, { groupId, on: named }));
  if (!view) return c.notFound();
  const page = (
    <AttendancePage
      frame={staffFrameOf(app, actor, providerGroupsPath)}
      view={view}
      fields={{ ...firstFields(app, view, view.on), ...shown.fields }}
      problems={shown.problems ?? []}
      warnings={shown.warnings ?? []}
      told={shown.told ?? []}
    />
  );
  return c.html(renderPage(page), shown.problems ? 422 : shown.fields ? 409 : 200);
}

const firstFields = (app: App, { goals, group, left }: AttendanceView, on: LocalDate): Fields => ({
  [attendanceFields.minutes]: String(minutesOf(group) ?? ""),
  ...Object.assign(
    {},
    ...left.map(({ member }) => firstAttendance(member, on, app.newId(), goals.get(member.id)?.likely)),
  ),
});

async function write(app: App, c: ProviderContext, { groupId, on }: Named) {
  const named = parseLocalDate(on);
  if (named === undefined) return c.notFound();
  const fields = await formFields(c);
  const outcome = await keepAttendance(app, c.var.actor, { groupId, on: named }, fields);
  if (outcome.ok) return c.redirect(`${groupPath(groupId)}?gjort=fremmoede`, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string")
    return show(app, c, { groupId, on }, { fields, told: ["Gruppen er ikke holdt den dag. Se på gruppens side."] });
  return show(app, c, { groupId, on }, { fields, ...refusal });
}
