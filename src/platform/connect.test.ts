import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabaseUrl } from "../../tests/with-database.ts";
import { requireReachable, versionProblem } from "./connect.ts";
import { openPool } from "./database.ts";
import { freePort } from "./embedded-postgres/server-process.ts";
import { OperatorError } from "./operator-error.ts";

test("a database that answers is let through", () => withDatabaseUrl(reach));

test("a wrong password is told with the user's name, never with the password", () =>
  withDatabaseUrl(async (url) => {
    const wrong = new URL(url);
    wrong.password = "forkert-kodeord";
    const fault = await problem(wrong.href);
    assert.match(fault, /afviser brugeren .*: brugernavn eller kodeord i DATABASE_URL er forkert\.$/);
    assert.doesNotMatch(fault, /forkert-kodeord/);
  }));

test("a database that does not exist is told by its name", () =>
  withDatabaseUrl(async (url) => {
    const missing = new URL(url);
    missing.pathname = "/findes_ikke";
    assert.match(await problem(missing.href), /^Databasen findes_ikke findes ikke på .*: opret den først\.$/);
  }));

test("a port where nobody listens is told with host and port", async () => {
  const port = await freePort();
  assert.equal(
    await problem(`postgres://rettesnor:hemmelig@127.0.0.1:${port}/rettesnor`),
    `Ingen database svarer på 127.0.0.1:${port}: er PostgreSQL startet, og er DATABASE_URL rigtig?`,
  );
});

test("a host that does not exist is told by its name", async () => {
  assert.match(
    await problem("postgres://rettesnor@findes-ikke.invalid/rettesnor"),
    /Værten findes-ikke\.invalid i DATABASE_URL/,
  );
});

test("a server older than PostgreSQL 15 is told by its version", () => {
  assert.equal(versionProblem(140_013), "Databasen er PostgreSQL 14: Rettesnor kræver PostgreSQL 15 eller nyere.");
  assert.equal(versionProblem(150_000), undefined);
  assert.equal(versionProblem(180_004), undefined);
});

async function reach(url: string): Promise<void> {
  const pool = openPool(url, 1);
  try {
    await requireReachable(pool, url);
  } finally {
    await pool.end();
  }
}

async function problem(url: string): Promise<string> {
  return reach(url).then(
    () => assert.fail("it was let through"),
    (fault: unknown) => {
      assert.ok(fault instanceof OperatorError);
      return fault.message;
    },
  );
}
