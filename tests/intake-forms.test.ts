import assert from "node:assert/strict";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { cprNumber, type PersonName, personNames, type World, worldAround } from "./access-matrix/people.ts";
import { type Asker, askerAs, type Site, servedSite } from "./crawl.tsx";
import { withDatabase } from "./with-database.ts";

/** What one meets who sends a form of intake with a citizen that the municipality knows. */
type Met = "shown" | "known" | "nobody" | "out";

/** By hand: who it is, that the person is known and no more, what somebody unknown is answered, or no form at all. */
const table: Readonly<Record<PersonName, Met>> = {
  assigned: "shown",
  "same unit": "shown",
  "opened with a reason": "shown",
  "manager of the unit": "shown",
  "intake of the unit": "shown",
  "intake of another unit": "shown",
  "other unit": "known",
  "manager of another unit": "known",
  "not cleared": "known",
  conflicted: "nobody",
  "the citizen at work": "nobody",
  "of another municipality": "nobody",
  nobody: "out",
  "the citizen": "out",
  "another citizen": "out",
  "a citizen of another municipality": "out",
  "relative with all parts": "out",
  "relative with status alone": "out",
  "companion with all parts": "out",
  "relative whose mandate was withdrawn": "out",
  "relative whose mandate has run out": "out",
  "who has left": "out",
  "provider with the order": "out",
  "another provider": "out",
  "provider whose order has ended": "out",
  editor: "out",
};

const forms = ["/sagsbehandler/modtagelse/ny", "/sagsbehandler/modtagelse/henvendelse"] as const;
const born = { "foedt-dag": "17", "foedt-maaned": "5", "foedt-aar": "1990" };
const bornByNumber = { "foedt-dag": "2", "foedt-maaned": "1", "foedt-aar": "1960" };
/** Typed in small letters, so that what is echoed is not taken for what is told. */
const named = { navn: "borger bag muren", post: "papir" };
const unknownId = "01900000-0000-7000-8000-000000000000";

/** The citizen in a form that lacks the rest, in each of the three ways; and somebody unknown in the same way. */
const ways = ({ parameters }: World) => ({
  "by id": [{ borger: parameters["citizenId"] ?? "" }, { borger: unknownId }],
  "by number": [
    { ...named, ...bornByNumber, cpr: cprNumber },
    { ...named, ...bornByNumber, cpr: "0201609987" },
  ],
  "by name": [
    { ...named, ...born },
    { ...named, ...born, navn: "borger ingen kender" },
  ],
});

const marks = /Bag Muren|Prøvevej|xxxx|2026-0000\d\d|17\. maj 1990/;

/** What an answer to a form that lacks something tells of the citizen. */
async function metIn(answer: Response, ofNobody: Response): Promise<Met> {
  const text = await answer.text();
  const location = answer.headers.get("Location") ?? "";
  if (answer.status === 404 || answer.status === 403 || /log-ind/.test(location)) return "out";
  if (marks.test(text)) return "shown";
  if (/kendt i kommunen|findes måske allerede/.test(text)) return "known";
  assert.equal(plain(text), plain(await ofNobody.text()));
  return "nobody";
}

/** An answer without what every answer has of its own, and without what was typed. */
const plain = (text: string): string =>
  text
    .replace(/value="[^"]*"/g, "")
    .replace(/nonce-[^"']*|nonce="[^"]*"/g, "")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "");

const asked = (world: World, site: Site, person: PersonName): Asker => askerAs(world.app, site, world.people[person]);

/** What one person meets in the forms that the table does not say. */
async function differencesFor(world: World, site: Site, person: PersonName): Promise<readonly string[]> {
  const asker = asked(world, site, person);
  const other: string[] = [];
  for (const path of forms) {
    for (const [way, [citizens = {}, nobodys = {}]] of Object.entries(ways(world))) {
      const met = await metIn(await asker.post(path, citizens), await asker.post(path, nobodys));
      if (met !== table[person]) other.push(`${path} ${way}: "${met}"`);
    }
  }
  return other;
}

test("whoever has no way to a citizen is told by no form of intake who it is, and a conflict makes the citizen nobody", () =>
  withDatabase(async (operator) => {
    const world = await worldAround(operator);
    await sql`update citizen set born_on = '1990-05-17' where id = ${world.parameters["citizenId"]}`.execute(operator);
    const site = servedSite(world.app);
    for (const person of personNames) assert.deepEqual(await differencesFor(world, site, person), [], person);
    assert.deepEqual(await looksOf(operator, world, "conflicted"), { shown: 0, refused: 6, sought: 12 });
    assert.deepEqual(await looksOf(operator, world, "the citizen at work"), { shown: 0, refused: 6, sought: 12 });
    assert.deepEqual(await looksOf(operator, world, "other unit"), { shown: 6, refused: 0, sought: 12 });
  }));

/** The looks that somebody's forms left: at the citizen by outcome, and all with what was searched for. */
async function looksOf<Schema>(operator: Kysely<Schema>, { parameters, people }: World, person: PersonName) {
  const { rows } = await sql<{ shown: number; refused: number; sought: number }>`
    select count(*) filter (where outcome = 'shown' and citizen_id = ${parameters["citizenId"]})::integer as shown,
      count(*) filter (where outcome = 'refused' and citizen_id = ${parameters["citizenId"]})::integer as refused,
      count(criterion_sealed)::integer as sought
    from read_log where actor_id = ${people[person]?.id} and act = 'application:register'`.execute(operator);
  return rows[0];
}

const whole = {
  "modtaget-dag": "20",
  "modtaget-maaned": "5",
  "modtaget-aar": "2026",
  kanal: "phone",
  ansoeger: "citizen",
  "opgaver-hjem": "cleaning",
  "om-hvad": "Støtte",
  "egne-ord": "Det roder.",
};

test("a whole form is kept in the citizen's case, also by those who are told only that the person is known, and by nobody with a conflict", () =>
  withDatabase(async (operator) => {
    const world = await worldAround(operator);
    const site = servedSite(world.app);
    const { caseId = "", citizenId = "" } = world.parameters;
    const kept = async () => {
      const { rows } = await sql<{ cases: number; applications: number; citizens: number }>`
        select (select count(*) from case_file)::integer as cases, (select count(*) from citizen)::integer as citizens,
          (select count(*) from application where case_id = ${caseId})::integer as applications`.execute(operator);
      return rows[0];
    };
    const before = await kept();
    assert.ok(before);
    const send = (person: PersonName, more: Readonly<Record<string, string>>) =>
      asked(world, site, person).post(forms[0], {
        ...named,
        ...bornByNumber,
        ...whole,
        ...more,
        indsendelse: world.app.newId(),
      });
    for (const person of ["conflicted", "the citizen at work"] as const) {
      const refused = await send(person, { cpr: cprNumber });
      assert.deepEqual([refused.status, /Bed en kollega/.test(await refused.text())], [422, true], person);
      assert.equal((await send(person, { borger: citizenId })).status, 422, person);
    }
    assert.deepEqual(await kept(), before);
    for (const more of [{ cpr: cprNumber }, { borger: citizenId }]) {
      const done = await send("other unit", more);
      assert.deepEqual([done.status, done.headers.get("Location")], [303, "/sagsbehandler/modtagelse/registreret"]);
    }
    assert.deepEqual(await kept(), { ...before, applications: before.applications + 2 });
    const chosen = await send("same unit", { borger: citizenId, sag: caseId });
    assert.deepEqual([chosen.status, chosen.headers.get("Location")?.includes(caseId)], [303, true]);
    assert.deepEqual(await kept(), { ...before, applications: before.applications + 3 });
  }));
