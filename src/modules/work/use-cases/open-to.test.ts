import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { type OperatorDatabase, transaction } from "../../../platform/database.ts";
import { openCase } from "../../cases/use-cases/open-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permits, type Relation } from "../../people/domain/permission.ts";
import { findCases } from "./find-cases.ts";
import { readWorkList } from "./read-work-list.ts";

/** How somebody is tied to a citizen beside their work, and what permission is to know of it. */
const ties = {
  none: {},
  opened: { openedWith: "Borgeren ringede" },
  "opening that is over": {},
  conflict: { isConflicted: true },
  "conflict that is over": {},
  "opened, but conflict": { openedWith: "Borgeren ringede", isConflicted: true },
  self: { isConflicted: true },
} as const;
type Tie = keyof typeof ties;

const moment = "2026-04-20T09:00:00.000Z";
const later = "2026-04-20T09:00:01.000Z";

test("lists and searches show exactly the cases that permission opens, for every role, unit, caseworker, sensitivity and tie", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-20");
    const other = await hire(app, "broenderslev", "caseworker", "En Anden");
    const readers = [
      await hire(app, "broenderslev", "caseworker", "Karla"),
      { ...(await hire(app, "broenderslev", "caseworker", "Fire", "ungecenter")), sensitivity: 4 },
      { ...(await hire(app, "broenderslev", "manager", "Lis")), sensitivity: 2 },
      await hire(app, "broenderslev", "intake", "Ida"),
      { ...(await hire(app, "broenderslev", "caseworker", "Uden Enhed")), unit: null },
    ].map((reader) => ({ ...reader, visit: { id: app.newId(), at: moment } }));
    const cases: TiedCase[] = [];
    for (const reader of readers) cases.push(...(await casesTiedTo(app, database, reader, other)));
    for (const reader of readers) {
      const mayList = cases
        .map(({ id, relation, tiedTo }) => ({
          id,
          relation: tiedTo === reader.id ? relation : { ...relation, ...untied },
        }))
        .filter(({ relation }) => permits(reader, "case:list", relation))
        .map(({ id }) => id)
        .toSorted();
      const shown = await listed(app, reader);
      assert.deepEqual(shown.ids, mayList, reader.name);
      assert.equal(shown.total, mayList.length, reader.name);
      const own = cases.filter(({ tiedTo }) => tiedTo === reader.id);
      const ofOwn = own.map(({ id }) => id).filter((id) => mayList.includes(id));
      assert.deepEqual(await found(app, reader, own), ofOwn.toSorted(), reader.name);
    }
  }));

const untied = { openedWith: null, isConflicted: false };

async function listed(app: App, reader: StaffActor) {
  const pages = [];
  for (let page = 1; pages.length === 0 || (pages.at(-1)?.items.length ?? 0) > 0; page += 1) {
    pages.push(await readWorkList(app, reader, { scope: "alle", urgency: "alle", what: null, page }));
  }
  const ids = pages.flatMap(({ items }) => items.map(({ caseId }) => caseId));
  assert.ok(pages.every(({ items }) => items.every(({ basis }) => basis !== "none")));
  return { ids: ids.toSorted(), total: pages[0]?.total ?? 0 };
}

/** By each number, since a search shows no more than so many. */
async function found(app: App, reader: StaffActor, cases: readonly TiedCase[]): Promise<readonly string[]> {
  const ids = [];
  for (const { number } of cases) ids.push(...(await findCases(app, reader, number)).map(({ caseId }) => caseId));
  return ids.toSorted();
}

interface TiedCase {
  readonly id: string;
  readonly number: string;
  readonly tiedTo: string;
  readonly relation: Relation;
}

/** For each tie a citizen, with a case in each unit, with each who could have it, of each sensitivity. */
async function casesTiedTo(
  app: App,
  database: OperatorDatabase,
  reader: StaffActor,
  other: StaffActor,
): Promise<readonly TiedCase[]> {
  const { tenantId } = reader;
  const made: TiedCase[] = [];
  for (const tie of Object.keys(ties).filter((name): name is Tie => name in ties)) {
    const citizenId = (await moveIn(app, "broenderslev")).id;
    await tieTo(app, database, reader, citizenId, tie);
    for (const unit of ["visitationen", "ungecenter"]) {
      for (const caseworkerId of [null, reader.id, other.id]) {
        for (const sensitivity of [2, 3, 4]) {
          const fresh = { tenantId, citizenId, unit, caseworkerId, facts: {}, openedOn: localDate("2026-03-03") };
          const { id, number } = await transaction(app.database.of(reader), (tx) => openCase(tx, app, fresh));
          await sql`update case_file set sensitivity = ${sensitivity} where id = ${id}`.execute(database);
          const relation = {
            tenantId,
            citizenId,
            unit,
            caseworkerId,
            sensitivity,
            providers: [],
            ...untied,
            ...ties[tie],
          };
          made.push({ id, number, tiedTo: reader.id, relation });
        }
      }
    }
  }
  return made;
}

async function tieTo(
  app: App,
  database: OperatorDatabase,
  { id, tenantId }: StaffActor,
  citizenId: string,
  tie: Tie,
): Promise<void> {
  const opened = async (until: string) =>
    sql`insert into case_opening (tenant_id, id, staff_id, citizen_id, reason, opened_at, until_at)
      values (${tenantId}, ${app.newId()}, ${id}, ${citizenId}, 'Borgeren ringede', ${until}::timestamptz - interval '1 hour',
        ${until})`.execute(database);
  const conflicted = async (endedAt: string | null) =>
    sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by, ended_at, ended_by)
      values (${tenantId}, ${app.newId()}, ${id}, ${citizenId}, 'Fætter', '2026-04-01T09:00Z', ${id}, ${endedAt},
        ${endedAt === null ? null : id}::uuid)`.execute(database);
  if (ties[tie] === ties.opened || tie === "opened, but conflict") await opened(later);
  if (tie === "opening that is over") await opened(moment);
  if (tie === "conflict" || tie === "opened, but conflict") await conflicted(null);
  if (tie === "conflict that is over") await conflicted("2026-04-02T08:00Z");
  if (tie !== "self") return;
  // The digest of the same number, whatever it is.
  const index = Buffer.from(id.replaceAll("-", "").repeat(2), "hex");
  await sql`update staff_member set cpr_index = ${index} where id = ${id}`.execute(database);
  await sql`update citizen set cpr_index = ${index}, cpr_sealed = '\\x00' where id = ${citizenId}`.execute(database);
}
