import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Hono } from "hono";
import { type Counted, limit, memoryLimits, noLimits, TooManyRequests } from "./limits.ts";

/** Takes so many turns as one person and gives the seconds that each must wait. */
async function turns(count: number, who = "en"): Promise<readonly (number | undefined)[]> {
  const limits = memoryLimits();
  return Array.fromAsync({ length: count }, () => limits.take("cpr-look-up", who));
}

test("60 look-ups by CPR number in an hour are let through, the next must wait", async () => {
  const waits = await turns(61);
  assert.deepEqual(
    waits.slice(0, 60).filter((wait) => wait !== undefined),
    [],
  );
  const last = waits.at(-1) ?? 0;
  assert.ok(last > 3500 && last <= 3600, `${last}`);
});

test("when the hour has passed, one may go on", async () => {
  mock.timers.enable({ apis: ["Date", "setTimeout"] });
  try {
    const limits = memoryLimits();
    for (let turn = 0; turn < 60; turn += 1) await limits.take("cpr-look-up", "en");
    assert.equal(await limits.take("cpr-look-up", "en"), 3600);
    mock.timers.tick(3_600_001);
    assert.equal(await limits.take("cpr-look-up", "en"), undefined);
  } finally {
    mock.timers.reset();
  }
});

test("one person's turns are not another's, and one kind of act's are not another's", async () => {
  const limits = memoryLimits();
  for (let turn = 0; turn < 61; turn += 1) await limits.take("cpr-look-up", "en");
  assert.equal(await limits.take("cpr-look-up", "to"), undefined);
  assert.equal(await limits.take("signed-in", "en"), undefined);
});

/** A route that looks up, as whoever the header names, from one address. */
function lookUps() {
  const limits = memoryLimits();
  const site = new Hono<Counted>();
  site.use(async (c, next) => {
    c.set("limits", limits);
    c.set("address", "192.0.2.1");
    const id = c.req.header("Who");
    c.set("actor", id === undefined ? null : { tenantId: "kommune", id });
    await next();
  });
  site.get("/", limit("cpr-look-up"), (c) => c.text("fundet"));
  site.onError((fault, c) => c.text(fault.name, fault instanceof TooManyRequests ? 429 : 500));
  return async (who?: string) => (await site.request("/", who === undefined ? {} : { headers: { Who: who } })).status;
}

test("somebody who has signed in is counted as that person, others by their address", async () => {
  const lookUp = lookUps();
  for (let turn = 0; turn < 60; turn += 1) assert.equal(await lookUp("asta"), 200);
  assert.equal(await lookUp("asta"), 429);
  assert.equal(await lookUp("bo"), 200);
  for (let turn = 0; turn < 60; turn += 1) assert.equal(await lookUp(), 200);
  assert.equal(await lookUp(), 429);
});

test("where nobody counts, nothing is stopped", async () => {
  const site = new Hono<Counted>().get("/", limit("cpr-look-up"), (c) => c.text("fundet"));
  for (let turn = 0; turn < 100; turn += 1) assert.equal((await site.request("/")).status, 200);
  assert.equal(await noLimits.take("login", "en"), undefined);
});
