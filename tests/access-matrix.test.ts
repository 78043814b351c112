import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../src/compose.tsx";
import { type PersonName, personNames, type World, worldAround } from "./access-matrix/people.ts";
import { mayKnow, table } from "./access-matrix/table.ts";
import { addressOf, askerAs, type Parameters, type Route, routesOf, type Site, servedSite } from "./crawl.tsx";
import { withDatabase } from "./with-database.ts";

/** Kept out is one of three answers: not there, a form refused at the door, or on to somewhere else before anything is done. */
function isKeptOut(answer: Response): boolean {
  const onward = answer.headers.get("Location") ?? "";
  const isSentAway = answer.status === 302 || onward.startsWith("/log-ind") || onward.includes("/log-ind?");
  return answer.status === 404 || answer.status === 403 || isSentAway;
}

/** Let in, or kept out as if nothing were there or as if nobody had signed in. */
const expectedAt = (route: Route, person: PersonName): "in" | "out" => {
  const row = table[route.name];
  assert.ok(row, `${route.name} has no row in the table of who may see what`);
  return row === "everybody" || row.includes(person) ? "in" : "out";
};

/** What leaves nothing behind for the routes after it: an application for another is gone, a session has ended. */
const endsWhat = ({ name }: Route): number =>
  name === "POST /log-ud" ? 2 : /^POST .*(:writtenId\/slet|:proposalId\/nej|:teamId\/nedlaeg)$/.test(name) ? 1 : 0;

/** What the route's parameters stand for: a provider's letter is the order. */
const parametersAt = ({ path }: Route, { parameters }: World, loose: Parameters): Parameters => ({
  ...parameters,
  ...loose,
  ...(path.startsWith("/udfoerer") && {
    letterId: parameters["orderLetterId"] ?? "",
    file: `${parameters["orderLetterId"]}.pdf`,
  }),
});

/** What one person meets that the table does not say, at every route. */
async function differencesFor(world: World, site: Site, person: PersonName): Promise<readonly string[]> {
  const asker = askerAs(world.app, site, world.people[person]);
  const loose = await world.loose();
  // Logging out ends what the others are asked in.
  const routes = routesOf(siteOf(world.app)).toSorted((one, other) => endsWhat(one) - endsWhat(other));
  const found: string[] = [];
  for (const route of routes) {
    const address = addressOf(route, parametersAt(route, world, loose));
    const answer = await (route.method === "GET" ? asker.get(address) : asker.post(address));
    found.push(...(await unexpected(world, route, person, answer)));
  }
  return found;
}

async function unexpected({ marks }: World, route: Route, person: PersonName, answer: Response) {
  const [met, body] = [isKeptOut(answer) ? "out" : "in", await answer.text()];
  const isOther = table[route.name] !== "everybody" && met !== expectedAt(route, person);
  const isTold = (met === "out" || !mayKnow.includes(person)) && marks.some((mark) => body.includes(mark));
  return [
    ...(isOther ? [`${route.name}: ${person} was ${met}`] : []),
    ...(isTold ? [`${route.name}: ${person} was shown whom it is about`] : []),
  ];
}

test("every route answers everybody around a case as the table says, and a route without a row is told", () =>
  withDatabase(async (operator) => {
    const world = await worldAround(operator);
    const site = servedSite(world.app);
    const found: string[] = [];
    for (const person of personNames) found.push(...(await differencesFor(world, site, person)));
    assert.deepEqual(found, []);
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
