import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../src/compose.tsx";
import { type PersonName, personNames, type World, worldAround } from "./access-matrix/people.ts";
import { table } from "./access-matrix/table.ts";
import { type Asker, addressOf, askerAs, type Route, routesOf, servedSite } from "./crawl.tsx";
import { withDatabase } from "./with-database.ts";

/** What somebody met: let in, or kept out as if nothing were there or as if nobody had signed in. */
type Met = "in" | "out";

/** Kept out is one of three answers: not there, a form refused at the door, or on to somewhere else before anything is done. */
async function metAt(asker: Asker, { method }: Route, address: string, marks: readonly string[]): Promise<Met> {
  const answer = method === "GET" ? await asker.get(address) : await asker.post(address);
  const onward = answer.headers.get("Location") ?? "";
  const isSentAway = answer.status === 302 || onward.startsWith("/log-ind") || onward.includes("/log-ind?");
  const met = answer.status === 404 || answer.status === 403 || isSentAway ? "out" : "in";
  if (met === "out") {
    const body = await answer.text();
    assert.ok(!marks.some((mark) => body.includes(mark)), `${address} says who it is about to somebody kept out`);
  }
  return met;
}

const expectedAt = (route: Route, person: PersonName): Met => {
  const row = table[route.name];
  assert.ok(row, `${route.name} has no row in the table of who may see what`);
  return row === "everybody" || row.includes(person) ? "in" : "out";
};

async function differences({ app, people, parameters, marks }: World): Promise<readonly string[]> {
  const site = servedSite(app);
  const found: string[] = [];
  for (const person of personNames) {
    const asker = await askerAs(app, site, people[person]);
    for (const route of routesOf(siteOf(app))) {
      const expected = expectedAt(route, person);
      const met = await metAt(asker, route, addressOf(route, parameters), marks);
      if (met !== expected) found.push(`${route.name}: ${person} was ${met}, expected ${expected}`);
    }
  }
  return found;
}

test("every route answers everybody around a case as the table says, and a route without a row is told", () =>
  withDatabase(async (operator) => {
    assert.deepEqual(await differences(await worldAround(operator)), []);
  }));

test("every row of the table is a route that is there", () =>
  withDatabase(async (operator) => {
    const { app } = await worldAround(operator);
    const there = new Set(routesOf(siteOf(app)).map(({ name }) => name));
    assert.deepEqual(
      Object.keys(table).filter((name) => !there.has(name)),
      [],
    );
  }));
