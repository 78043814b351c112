import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { buildApp } from "../src/build-app.ts";
import { localDate } from "../src/kernel/local-date.ts";
import { openCase } from "../src/modules/cases/use-cases/open-case.ts";
import { appendEntry } from "../src/modules/journal/use-cases/append-entry.ts";
import type { App } from "../src/platform/app.ts";
import { readConfig } from "../src/platform/config.ts";
import { type OperatorDatabase, openPool, operatorDatabaseOn, transaction } from "../src/platform/database.ts";
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/server.ts";
import { openWorld } from "../src/platform/world.ts";
import { dumpOf } from "./dump-of.ts";
import { hire, moveIn } from "./test-app.ts";

const day = localDate("2026-03-03");
const people = 1000;
/** Ten digits that nothing else in a database's files looks like. */
const cprOf = (person: number): string => `777777${String(person).padStart(4, "0")}`;
const planted = { cpr: "7777779999", word: "kvistefjeldsplantet" };
/** A word of every note, with the note's own number in it, as no other text has. */
const wordOf = (person: number): string =>
  `kvistefjeld${String(person)
    .padStart(4, "0")
    .replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;

async function fill(app: App): Promise<void> {
  const staff = await hire(app, "vejen", "caseworker");
  const citizens: string[] = [];
  for (let person = 0; person < people; person += 1)
    citizens.push((await moveIn(app, "vejen", { cprNumber: cprOf(person) })).id);
  const { tenantId } = staff;
  await transaction(app.database.of(staff), async (tx) => {
    const opened = { tenantId, unit: "myndighed", caseworkerId: staff.id, facts: {}, openedOn: day };
    const { id } = await openCase(tx, app, { ...opened, citizenId: citizens[0] ?? "" });
    const note = { occurredOn: day, theme: "Notat", event: null, obligation: null, corrects: null };
    for (let person = 0; person < people; person += 1) {
      const text = `Borgeren med CPR-nummer ${cprOf(person)} fortæller om ${wordOf(person)}. `.repeat(
        1 + (person % 60),
      );
      await appendEntry(tx, app, staff, id, { ...note, text });
    }
  });
}

/** What a search for plain values must find: one value in a column that nobody seals, short enough that it is not packed. */
const plant = (operator: OperatorDatabase) =>
  sql`update citizen set phone = ${`${planted.cpr} ${planted.word}`} where id = (select id from citizen order by id limit 1)`.execute(
    operator,
  );

interface Found {
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const seeded = new Set(Array.from({ length: people }, (_, person) => cprOf(person)));

function plainIn(bytes: string): Found {
  const numbers = [...bytes.matchAll(/(?=(777777\d{4}))/g)].map(([, number = ""]) => number);
  const words = [...bytes.matchAll(/kvistefjeld[a-z]+/g)].map(([word]) => word);
  return {
    numbers: new Set(numbers.filter((number) => seeded.has(number) || number === planted.cpr)),
    words: new Set(words),
  };
}

/** The same written in hexadecimal digits, as a dump writes bytes. */
const unhexed = (text: string): string =>
  text.replace(/\\x([0-9a-f]+)/g, (_, digits: string) => Buffer.from(digits, "hex").toString("latin1"));

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

test(`of ${people} CPR numbers and notes none stands readable in data files, write-ahead log or dump, and a planted one is found`, async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-stolen-"));
  try {
    const server = await startEmbeddedPostgres({ folder });
    const thief = operatorDatabaseOn(openPool(server.superuserUrl, 1));
    const settings = { RETTESNOR_DATA: folder, RETTESNOR_TODAY: "2026-03-04", LOG_LEVEL: "error" };
    const world = await openWorld(readConfig(settings));
    try {
      await fill(await buildApp(world));
      await plant(thief);
      const onlyPlanted: Found = { numbers: new Set([planted.cpr]), words: new Set([planted.word]) };
      assert.deepEqual(plainIn(unhexed(await dumpOf(thief))), onlyPlanted, "dump");
    } finally {
      await Promise.all([thief.destroy(), world.close()]);
      await server.stop();
    }
    const files = await filesIn(folder);
    const found = { table: new Set<string>(), log: new Set<string>() };
    let bytes = 0;
    for (const file of files) {
      const text = (await readFile(file)).toString("latin1");
      bytes += text.length;
      const { numbers, words } = plainIn(text);
      for (const plain of [...numbers, ...words]) found[file.includes("pg_wal") ? "log" : "table"].add(plain);
    }
    t.diagnostic(`${files.length} files, ${Math.round(bytes / 1e6)} MB`);
    const both = new Set([planted.cpr, planted.word]);
    assert.deepEqual(found, { table: both, log: both });
  } finally {
    await rm(folder, { recursive: true });
  }
});
