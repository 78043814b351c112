import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { allStaff } from "../../people/use-cases/read-people.ts";
import type { Colleague } from "../domain/appointments-view.ts";
import { momentsOfDays, mondayOf } from "../domain/clock-time.ts";
import { daysShown, type NotedVisit, type Team, type WeekView, type WhoseWeek, weekOf } from "../domain/week.ts";
import { idleOrders, teamsOfProvider, weekVisits } from "../repository.ts";
import { saysLatenessIsTold } from "./lateness-rule.ts";

/** What notes say of appointments, by the appointment's id: from a module that comes later. */
export type NotesOfVisits = (database: Database, ids: readonly string[]) => Promise<ReadonlyMap<string, NotedVisit>>;

interface AskedWeek {
  readonly whose: WhoseWeek;
  /** Any day of the week. */
  readonly day: LocalDate;
  readonly notesOf: NotesOfVisits;
}

/**
 * A week of a provider: who of its staff has what when, and which of its orders nothing is planned in. Those of cases that are
 * closed to it are left out. Each citizen that is shown is a look.
 *
 * @throws PermissionDenied for those who work for no provider
 */
export async function readWeek(app: App, actor: StaffActor, { day, notesOf, whose }: AskedWeek): Promise<WeekView> {
  requireRole(actor, "appointment:keep");
  const { provider } = actor;
  if (provider === null) throw new PermissionDenied("appointment:keep");
  const database = app.database.of(actor);
  const monday = mondayOf(day);
  const span = momentsOfDays(monday, addDays(monday, 6));
  const [teams, colleagues] = await Promise.all([teamsOfProvider(database, provider), staffAt(database, actor)]);
  const shown = staffShown(whose, colleagues, teams, actor.id);
  const [found, idle] = await Promise.all([
    weekVisits(database, provider, span, whose.kind === "all" ? null : shown.map(({ id }) => id)),
    whose.kind === "all" ? idleOrders(database, provider, span) : [],
  ]);
  const caseIds = new Set([...found, ...idle].map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "appointment:read");
  const visits = found.filter(({ caseId }) => open.has(caseId));
  const notes = await notesOf(
    database,
    visits.map(({ id }) => id),
  );
  const [days, now] = [daysShown(monday, visits, app.clock.today()), app.clock.now()];
  const ground = { notes, now, latenessIsTold: saysLatenessIsTold(app, actor) };
  return {
    whose,
    days,
    rows: weekOf(shown, days, visits, ground),
    idle: idle.filter(({ caseId }) => open.has(caseId)),
    teams,
    me: actor.id,
    now,
    today: app.clock.today(),
  };
}

async function staffAt(database: Database, actor: StaffActor): Promise<readonly Colleague[]> {
  const staff = await allStaff(database, actor.tenantId);
  return staff.filter(({ provider }) => provider === actor.provider).map(({ id, name }) => ({ id, name }));
}

/** Whose rows the week has, by name. A team or a colleague that is not there gives none. */
function staffShown(
  whose: WhoseWeek,
  colleagues: readonly Colleague[],
  teams: readonly Team[],
  me: string,
): readonly Colleague[] {
  const byName = colleagues.toSorted((one, other) => one.name.localeCompare(other.name, "da"));
  if (whose.kind === "all") return byName;
  const members = whose.kind === "team" ? (teams.find(({ id }) => id === whose.teamId)?.members ?? []) : [];
  const ids = new Set(whose.kind === "team" ? members : [whose.kind === "person" ? whose.staffId : me]);
  return byName.filter(({ id }) => ids.has(id));
}
