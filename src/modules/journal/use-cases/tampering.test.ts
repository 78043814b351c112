import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { type Database, transaction } from "../../../platform/database.ts";
import type { TenantKeys } from "../../../platform/vault.ts";
import { openCase } from "../../cases/use-cases/open-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type ChainHead, chainStart, type LinkedEntry, link, walkChain } from "../domain/chain.ts";
import { walkCheckpoints } from "../domain/checkpoint.ts";
import { type LinkedRow, saveLinked, toLinked } from "../repository.ts";
import { appendEntry, chainDigests } from "./append-entry.ts";
import { verifyJournal } from "./verify-journal.ts";

const day = localDate("2026-03-03");
const runs = 10_000;
const length = 24;

async function openedCase(app: App): Promise<{ staff: StaffActor; caseId: string; database: Database }> {
  const staff = await hire(app, "vejen", "caseworker");
  const { id: citizenId } = await moveIn(app, "vejen");
  const { tenantId } = staff;
  const database = app.database.of(staff);
  const opened = { tenantId, citizenId, unit: "myndighed", caseworkerId: staff.id, facts: {}, openedOn: day };
  const { id: caseId } = await transaction(database, (tx) => openCase(tx, app, opened));
  return { staff, caseId, database };
}

/** A journal of the real system, with notes, dated events and a correction, read once. */
const readJournal = (): Promise<{ app: App; rows: readonly LinkedRow[]; keys: TenantKeys }> =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const { staff, caseId, database } = await openedCase(app);
    let corrects: string | null = null;
    for (let at = 1; at <= length; at += 1) {
      const event = at % 3 === 0 ? ({ type: "receipt-sent", on: day } as const) : null;
      const obligation = event === null ? null : ("receipt" as const);
      const entry = { occurredOn: day, theme: "Notat", text: `Borgeren ringede ${at} gange.`, event, obligation };
      const kept = await transaction(database, (tx) =>
        appendEntry(tx, app, staff, caseId, { ...entry, corrects: at === 7 ? corrects : null }),
      );
      corrects = kept.id;
    }
    const rows = await database.selectFrom("journal_entry").selectAll().orderBy("sequence").execute();
    return { app, rows, keys: database.tenant.keys };
  });

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  const place = at % copy.length;
  copy[place] = (copy[place] ?? 0) ^ (1 << (at % 8));
  return copy;
};

/** Another sign in the place of one: of a text that stays one of its kind. */
const altered = (text: string, at: number): string => {
  const places = [...text.matchAll(/[0-9a-z]/gi)].map(({ index }) => index);
  const place = places[at % places.length] ?? 0;
  const other = text[place] === "1" ? "2" : "1";
  return `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
};

type Change = (row: LinkedRow, at: number) => Partial<LinkedRow>;

/** One byte changed in one column; where there was nothing, something put in. */
const changes: readonly Change[] = [
  (row, at) => ({ text_sealed: row.text_sealed && flipped(row.text_sealed, at) }),
  (row, at) => ({ digest: flipped(row.digest, at) }),
  (row, at) => ({ previous_hash: flipped(row.previous_hash, at) }),
  (row, at) => ({ hash: flipped(row.hash, at) }),
  (row, at) => ({ id: altered(row.id, at) }),
  (row, at) => ({ case_id: altered(row.case_id, at) }),
  (row, at) => ({ registered_by: altered(row.registered_by, at) }),
  (row, at) => ({ registered_as: altered(row.registered_as, at) }),
  (row, at) => ({ theme: altered(row.theme, at) }),
  (row, at) => ({ corrects: row.corrects === null ? randomUUID() : altered(row.corrects, at) }),
  (row, at) => ({ obligation: row.obligation === null ? "receipt" : altered(row.obligation, at) }),
  (row, at) => ({ occurred_on: row.occurred_on.replace(/..$/, String(10 + (at % 19))) }),
  (row, at) => ({
    registered_at: row.registered_at.replace(/(\.\d+)?Z$/, `.${String((at % 999_999) + 1).padStart(6, "0")}Z`),
  }),
  (row, at) => ({
    event: row.event === null ? { type: "died", on: day } : { type: "receipt-sent", on: `2026-02-${10 + (at % 19)}` },
  }),
];

type Rows = readonly LinkedRow[];
interface Tampered {
  readonly rows: Rows;
  readonly head: ChainHead;
}

const endOf = (rows: Rows): ChainHead => {
  const last = rows.at(-1);
  return last ? { sequence: last.sequence, hash: last.hash } : { sequence: 0, hash: chainStart };
};

const renumbered = (rows: Rows): Rows => rows.map((row, index) => ({ ...row, sequence: index + 1 }));

/** What somebody with all rights in the database does to the rows; whoever wants the head to fit sets it too. */
const tamper: Readonly<Record<string, (rows: Rows, at: number, which: number) => Tampered>> = {
  change: (rows, at, which) => {
    const place = at % rows.length;
    const change = changes[which % changes.length];
    return {
      rows: rows.map((row, index) => (index === place ? { ...row, ...change?.(row, at + which) } : row)),
      head: endOf(rows),
    };
  },
  deletion: (rows, at, which) => {
    const left = rows.toSpliced(at % rows.length, 1 + (which % 3));
    return which % 2 === 0 ? { rows: left, head: endOf(rows) } : fitting(renumbered(left));
  },
  insertion: (rows, at, which) => {
    const copy = { ...(rows[which % rows.length] as LinkedRow), id: randomUUID() };
    return fitting(renumbered(rows.toSpliced(at % (rows.length + 1), 0, copy)));
  },
  reorder: (rows, at, which) => {
    const [one, other] = [at % rows.length, (at + 1 + (which % (rows.length - 1))) % rows.length];
    const moved = rows.with(one, rows[other] as LinkedRow).with(other, rows[one] as LinkedRow);
    return { rows: renumbered(moved), head: endOf(rows) };
  },
  "cut tail": (rows, at) => fitting(rows.slice(0, at % rows.length)),
};

const fitting = (rows: Rows): Tampered => ({ rows, head: endOf(rows) });

test(`${runs} random tamperings with a journal: changed, deleted, inserted, moved, cut off; all are found`, async (t) => {
  const { app, rows, keys } = await readJournal();
  const [first] = rows as [LinkedRow];
  const known = new Map<LinkedRow, LinkedEntry>(rows.map((row) => [row, toLinked(row, keys)]));
  const checkpoint = { tenantId: first.tenant_id, at: "2026-03-04T12:00:00.000Z", log: null, previous: "0".repeat(64) };
  const end = endOf(rows);
  const signed = [{ ...checkpoint, sequence: end.sequence, hash: Buffer.from(end.hash).toString("hex") }];
  const isFound = ({ rows: found, head }: Tampered): boolean => {
    const [walk, along] = [walkChain(chainDigests(app), first.tenant_id), walkCheckpoints(signed)];
    for (const row of found) {
      const linked = known.get(row) ?? toLinked(row, keys);
      if (walk.next(linked) ?? along.next(linked.entry.sequence, linked.hash)) return true;
    }
    return (walk.end(head) ?? along.end()) !== null;
  };
  assert.equal(isFound(fitting(rows)), false, "untouched, nothing is found");

  const counts: Record<string, number> = {};
  const kinds = Object.keys(tamper);
  const from = performance.now();
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.nat(1_000_000), fc.nat(1_000_000), (kind, at, which) => {
      counts[kind] = (counts[kind] ?? 0) + 1;
      const tampered = tamper[kind]?.(rows, at, which);
      assert.ok(tampered && isFound(tampered), `${kind} ${at} ${which}`);
    }),
    { numRuns: runs },
  );
  t.diagnostic(`${JSON.stringify(counts)} in ${Math.round(performance.now() - from)} ms`);
});

test("a long journal is verified in one walk; how fast is told", (t) =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const { staff, caseId, database } = await openedCase(app);
    const entries = 2500;
    await sql`insert into journal_head select tenant_id, 0, ${Buffer.from(chainStart)} from municipality where slug = 'vejen'`.execute(
      operator,
    );
    await transaction(database, async (tx) => {
      let hash: Uint8Array = chainStart;
      for (let sequence = 1; sequence <= entries; sequence += 1) {
        const said = {
          occurredOn: day,
          theme: "Notat",
          text: "Borgeren ringede.",
          event: null,
          obligation: null,
          corrects: null,
        };
        const who = { registeredAt: "2026-03-03T09:00:00.000Z", registeredBy: staff.id, registeredAs: "caseworker" };
        const entry = { ...said, ...who, id: app.newId(), caseId, sequence };
        const made = link(chainDigests(app), staff.tenantId, hash, entry);
        await saveLinked(tx, staff.tenantId, hash, entry, made);
        hash = made.hash;
      }
    });
    await verifyJournal(app);
    const from = performance.now();
    const found = (await verifyJournal(app)).find(({ municipality }) => municipality === "vejen");
    t.diagnostic(`${Math.round(entries / ((performance.now() - from) / 1000))} entries a second`);
    assert.deepEqual(found, { municipality: "vejen", entries, faults: [] });
  }));
