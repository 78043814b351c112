import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import { citizenPages } from "../src/citizen-pages.ts";
import { siteOf } from "../src/compose.tsx";
import type { Actor, CitizenActor, RepresentativeActor } from "../src/modules/people/domain/actor.ts";
import { parts } from "../src/modules/people/domain/mandate.ts";
import type { App } from "../src/platform/app.ts";
import type { OperatorDatabase } from "../src/platform/database.ts";
import {
  type Asker,
  addressOf,
  askerAs,
  type Parameters,
  type Route,
  routesOf,
  type Site,
  servedSite,
} from "./crawl.tsx";
import { readPdf } from "./pdf-reading.ts";
import { inEach, type ProtectedPerson, type ProtectedTown, protectedTown } from "./protected-people.ts";
import { sourceFiles } from "./source-files.ts";
import { onDay, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const slugs = ["aabenraa", "broenderslev", "soenderborg", "unavngivet", "vejen"];

/** One system for all tests of this file: to fill it takes the longest. */
interface Filled {
  readonly app: App;
  readonly operator: OperatorDatabase;
  readonly towns: readonly ProtectedTown[];
  readonly pages: readonly Route[];
  readonly log: string[];
  readonly site: Site;
}

const filled = Promise.withResolvers<Filled>();
const done = Promise.withResolvers<void>();
let kept: Promise<void> | undefined;

/** Everything that an answer tells: status, headers, the page, and the text and title of a PDF. */
async function allOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  if (response.headers.get("Content-Type") !== "application/pdf") return `${headers}\n${await response.text()}`;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { furniture, text, title, untagged } = await readPdf(bytes);
  return [headers, title, text, furniture, untagged, Buffer.from(bytes).toString("latin1")].join("\n");
}

const wayTokens = (people: readonly ProtectedPerson[]) => people.flatMap(({ tokens }) => tokens.ways);
const nameTokens = (people: readonly ProtectedPerson[]) => people.flatMap(({ tokens }) => tokens.name ?? []);
const peopleIn = (towns: readonly ProtectedTown[]) => towns.flatMap(({ people }) => people);
const withoutBreaks = (text: string) => text.replace(/[\s\u00AD\u00A0-]/g, "");

/** What is sealed, and what is a digest, is as good as drawn by lot: now and then it holds the eight digits of some telephone. */
const withoutBytes = (row: string): string => row.replaceAll(/"\\\\x[0-9a-f]*"/g, "null");

const found = (text: string, tokens: readonly string[]) => {
  const whole = withoutBreaks(text);
  return tokens.filter((token) => whole.includes(withoutBreaks(token)));
};

/** The addresses of every page: those of a case for each case told, those of none once. */
function addressesOf(pages: readonly Route[], cases: readonly Parameters[]): readonly string[] {
  return [...new Set(pages.flatMap((route) => cases.map((parameters) => addressOf(route, parameters))))];
}

/** What is told of protected people where it must not be, by everybody asking for every address. */
async function leaks(
  { app, site }: Pick<Filled, "app" | "site">,
  askers: readonly (Actor | null)[],
  addresses: readonly string[],
  tokens: readonly string[],
): Promise<readonly string[]> {
  const toldTo = async (actor: Actor | null, lane: number): Promise<readonly string[]> => {
    const asker = askerAs(app, site, actor);
    const told: string[] = [];
    for (const address of addresses.filter((_, at) => at % lanes === lane)) {
      const text = await allOf(await asker.get(address));
      told.push(...found(text, tokens).map((token) => `${actor?.name ?? "nobody"} ${address}: ${token}`));
    }
    return told;
  };
  // Several at once: a page that is not there takes its time, so that the clock tells nothing.
  const all = askers.flatMap((actor) => Array.from({ length: lanes }, (_, lane) => toldTo(actor, lane)));
  return (await Promise.all(all)).flat();
}

/** In how many rows each asker asks. */
const lanes = 4;

/** The case's other letters, as page and as paper. */
const letterParameters = ({ paper, parameters }: ProtectedPerson): readonly Parameters[] =>
  paper.map((id) => ({ ...parameters, letterId: id, file: `${id}.pdf` }));

const representativeOf = (citizen: CitizenActor): RepresentativeActor => ({
  ...citizen,
  kind: "representative",
  id: citizen.tenantId,
  name: "Rita Repræsentant",
  mandateId: citizen.tenantId,
  as: "representative",
  parts,
  citizenId: citizen.id,
  citizenName: citizen.name,
});

/** The citizens' pages as somebody who acts for a citizen sees them. */
function asRepresentative(app: App, actor: RepresentativeActor) {
  const pages = new Hono();
  pages.route("/borger/:slug", citizenPages(app));
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", actor);
    await next();
  });
  site.route("/", pages);
  return site;
}

describe("protected people", () => {
  before(async () => {
    kept = withDatabase(async (operator) => {
      const plain = onDay(await testApp(operator, "2026-03-03"), "2026-05-20");
      // The choice of invented people shows them all, and is only there for systems of invented people.
      const app = { ...plain, config: { ...plain.config, personas: false } };
      const towns: ProtectedTown[] = [];
      for (const slug of slugs) towns.push(await protectedTown(app, slug));
      const pages = routesOf(siteOf(app)).filter(({ method }) => method === "GET");
      const log: string[] = [];
      const site = servedSite(app, (line) => log.push(line));
      filled.resolve({ app, operator, towns, pages, log, site });
      await done.promise;
    });
    kept.catch(filled.reject);
    await filled.promise;
  });
  after(async () => {
    done.resolve();
    await kept;
  });

  test("there are 50 of them, 20 by name too, in five municipalities", async () => {
    const people = peopleIn((await filled.promise).towns);
    assert.equal(people.length, 50);
    assert.equal(nameTokens(people).length, 20);
    assert.equal(new Set(wayTokens(people)).size, 150);
    assert.equal(people.filter(({ provider }) => provider !== null).length, slugs.length * inEach.granted);
  });

  test("no page, PDF or header tells a stranger an address, phone, mail or protected name", async () => {
    const { towns, pages, ...all } = await filled.promise;
    const people = peopleIn(towns);
    const tokens = [...wayTokens(people), ...nameTokens(people)];
    for (const [at, town] of towns.entries()) {
      const afar = towns[(at + 1) % towns.length]?.people[5];
      assert.ok(afar);
      const askers = [...town.strangers, null, afar.caseworker, afar.made.citizen];
      const addresses = addressesOf(
        pages,
        town.people.map(({ parameters }) => parameters),
      );
      assert.deepEqual(await leaks(all, askers, addresses, tokens), [], town.slug);
    }
  });

  test("before the press nobody who works with the case is told where the citizen lives, but on paper for the post", async () => {
    const { towns, pages, ...all } = await filled.promise;
    for (const { people } of towns) {
      const told = people.map(async (person) => {
        const addresses = addressesOf(pages, [person.parameters, ...letterParameters(person)]);
        const plain = addresses.filter((address) => !address.endsWith(".pdf"));
        const askers = person.provider === null ? [person.caseworker] : [person.caseworker, person.provider];
        const [street = ""] = person.tokens.ways;
        assert.deepEqual(await leaks(all, askers, plain, [street]), []);
        if (person.provider === null) return;
        assert.deepEqual(await leaks(all, [person.provider], addresses, person.tokens.ways), []);
      });
      await Promise.all(told);
    }
  });

  test("a representative with every part open is never told where the citizen lives", async () => {
    const { app, towns } = await filled.promise;
    let shown = 0;
    for (const person of peopleIn(towns)) {
      const site = asRepresentative(app, representativeOf(person.made.citizen));
      const own = routesOf(site).filter(({ method }) => method === "GET");
      for (const address of addressesOf(own, [person.parameters, ...letterParameters(person)])) {
        const response = await site.request(address);
        if (response.status === 200) shown += 1;
        assert.deepEqual(found(await allOf(response), person.tokens.ways), [], address);
      }
    }
    assert.ok(shown >= 100, `${shown} pages were shown`);
  });

  test("a press shows the address to those who work with the case, once, and leaves its mark; to nobody else", async () => {
    const { app, operator, towns } = await filled.promise;
    const pressed: Site = { request: async (address, asked) => siteOf(app).request(address, asked) };
    for (const { people, strangers } of towns) {
      for (const person of people) await pressedByAll({ app, operator, site: pressed }, person, [...strangers, null]);
    }
  });

  test("the letter that is printed for the post has the address, also for the citizen; what is read on pages has not", async () => {
    const { app, site, towns } = await filled.promise;
    let printed = 0;
    for (const { caseworker, made, paper, tokens } of peopleIn(towns)) {
      const [street = ""] = tokens.ways;
      const [waiting, ...posted] = paper;
      if (waiting === undefined) continue;
      const staffPath = `/sagsbehandler/sager/${made.caseId}/brev/${waiting}`;
      const asCaseworker = askerAs(app, site, caseworker);
      assert.deepEqual(found(await allOf(await asCaseworker.get(`${staffPath}.pdf`)), [street]), [street]);
      assert.deepEqual(found(await allOf(await asCaseworker.get(staffPath)), [street]), []);
      for (const id of posted) {
        const own = await askerAs(app, site, made.citizen).get(
          `/borger/${made.municipality}/sag/${made.caseId}/brev/${id}.pdf`,
        );
        assert.deepEqual(found(await allOf(own), [street]), [street]);
      }
      printed += 1;
    }
    assert.equal(printed, 25);
  });

  test("a protected name is found by those whose case it is, and by nobody else", async () => {
    const { app, site, towns } = await filled.promise;
    for (const { people, strangers } of towns) {
      for (const { caseworker, made, tokens } of people.filter(({ tokens: { name } }) => name !== null)) {
        const name = tokens.name ?? "";
        const finds = async (actor: Actor) =>
          (await allOf(await askerAs(app, site, actor).post("/sagsbehandler/find", { soeg: name }))).includes(
            made.caseId,
          );
        assert.equal(await finds(caseworker), true);
        const finders = await Promise.all(strangers.map(finds));
        assert.ok(!finders.includes(true), name);
      }
    }
  });

  test("intake's forms show neither name nor address of somebody protected, and do not tell that the name is known", async () => {
    const { app, towns } = await filled.promise;
    const site: Site = { request: async (address, asked) => siteOf(app).request(address, asked) };
    for (const { people, strangers } of towns) {
      const intake = strangers.find((actor) => actor.kind === "staff" && actor.role === "intake");
      assert.ok(intake);
      const asker = askerAs(app, site, intake);
      for (const person of people) {
        await atIntake(asker, "/sagsbehandler/modtagelse/ny", person);
        await atIntake(asker, "/sagsbehandler/modtagelse/henvendelse", person);
      }
    }
  });

  test("a page that breaks in the middle of a protected case tells nothing, nor does the log of all that was asked", async () => {
    const { app, log, pages, towns } = await filled.promise;
    const tokens = [...wayTokens(peopleIn(towns)), ...nameTokens(peopleIn(towns))];
    const broken = servedSite({ ...app, standards: new Map() }, (line) => log.push(line));
    const before = log.length;
    for (const { people } of towns) {
      for (const person of people.slice(0, 2)) {
        const { caseworker, made, parameters } = person;
        const addresses = addressesOf(pages, [parameters]).filter((address) => !address.endsWith(".pdf"));
        assert.deepEqual(
          await leaks({ app, site: broken }, [caseworker, made.citizen], addresses, wayTokens([person])),
          [],
        );
      }
    }
    assert.ok(log.slice(before).filter((line) => line.includes("request failed")).length >= 50);
    assert.ok(log.length > 5000, `${log.length} lines`);
    assert.deepEqual(found(log.join("\n"), tokens), []);
  });

  test("neither the log of looks, nor what is owed, nor the jobs hold an address or a protected name", async () => {
    const { operator, towns } = await filled.promise;
    const tokens = [...wayTokens(peopleIn(towns)), ...nameTokens(peopleIn(towns))];
    for (const table of ["read_log", "obligation", "journal_entry", "support_order", "submission", "case_file"]) {
      const { rows } = await sql<{
        row: string;
      }>`select to_jsonb(each)::text as row from ${sql.table(table)} each`.execute(operator);
      assert.ok(rows.length > 0, table);
      assert.deepEqual(found(rows.map(({ row }) => withoutBytes(row)).join("\n"), tokens), [], table);
    }
  });

  test("a leak is found wherever it is: in a page, a header, a file's name, a PDF", async () => {
    const { app, towns } = await filled.promise;
    const [person] = peopleIn(towns);
    assert.ok(person);
    const [street = ""] = person.tokens.ways;
    const document = {
      language: "da",
      title: "Brev",
      date: app.clock.today(),
      recipient: [street],
      blocks: [],
    } as const;
    const pdf = await app.letters.print({ ...printable, ...document });
    const planted: Readonly<Record<string, () => Response>> = {
      "/side": () => new Response(`<p>${street} 1</p>`),
      "/hoved": () => new Response("", { headers: { ETag: `"${street}"` } }),
      "/fil": () => new Response("", { headers: { "Content-Disposition": `inline; filename="${street}.pdf"` } }),
      "/brev": () => new Response(pdf.slice(), { headers: { "Content-Type": "application/pdf" } }),
      "/intet": () => new Response("<p>Beskyttet adresse</p>"),
    };
    const site: Site = {
      request: async (address) => planted[new URL(address).pathname]?.() ?? new Response("", { status: 404 }),
    };
    const told = await leaks({ app, site }, [null], Object.keys(planted), [street]);
    assert.deepEqual(
      told.map((leak) => leak.split(" ")[1]),
      ["/side:", "/hoved:", "/fil:", "/brev:"],
    );
  });

  test("only those few may ask where a protected citizen lives: the printing, the logged look, the hiding in old letters", () => {
    const importers = sourceFiles()
      .filter(({ imports }) => imports.includes("modules/people/use-cases/protected-ways.ts"))
      .map(({ path }) => path);
    assert.deepEqual(importers.toSorted(), [
      // The file that a citizen is given: what leads to anybody protected is hidden in it.
      "modules/cases/use-cases/see-protected-address.ts",
      "modules/letters/use-cases/keep-letter.ts",
      "modules/letters/use-cases/read-letters.ts",
      "modules/pieces/use-cases/pieces-in.ts",
    ]);
    const askers = sourceFiles().filter(({ text }) => /\bfind(All)?ProtectedWays\b/.test(text));
    assert.deepEqual(askers.map(({ path }) => path).toSorted(), [
      "modules/people/repository.ts",
      "modules/people/use-cases/protected-ways.ts",
    ]);
    const readers = sourceFiles().filter(
      ({ text, path }) => /address_lines/.test(text) && path !== "platform/tables.ts",
    );
    assert.deepEqual(readers.map(({ path }) => path).toSorted(), [
      "modules/insight/repository.ts",
      // The daily review of the log compares them with the staff's own; it tells none.
      "modules/looks/repository.ts",
      "modules/people/repository.ts",
    ]);
  });
});

/** A form of intake about somebody protected who was looked up, and one about somebody of that name and birthday. */
async function atIntake(asker: Asker, path: string, { made, tokens: { name, ways } }: ProtectedPerson): Promise<void> {
  const known = await asker.post(path, { borger: made.citizen.id });
  assert.equal(known.status, 422);
  assert.deepEqual(found(await allOf(known), name === null ? ways : [...ways, name]), []);
  const born = { "foedt-dag": "17", "foedt-maaned": "5", "foedt-aar": "1990" };
  const alike = await allOf(await asker.post(path, { navn: made.citizen.name, ...born, post: "papir" }));
  assert.equal(alike.includes("Borgeren findes måske allerede"), name === null);
  assert.deepEqual(found(alike, ways), []);
}

/** Everybody asks to see where somebody lives: those who have nothing to do with the case first. */
async function pressedByAll(
  { app, operator, site }: Pick<Filled, "app" | "operator" | "site">,
  { caseworker, made, parameters, provider, tokens: { ways } }: ProtectedPerson,
  strangers: readonly (Actor | null)[],
): Promise<void> {
  const forStaff = `/sagsbehandler/sager/${made.caseId}/adresse`;
  const forProvider = `/udfoerer/bestillinger/${parameters["orderId"]}/adresse`;
  for (const stranger of strangers) {
    for (const address of [forStaff, forProvider]) {
      const answer = await askerAs(app, site, stranger).post(address);
      assert.notEqual(answer.status, 200);
      assert.deepEqual(found(await allOf(answer), ways), []);
    }
  }
  const forVisit = provider === null ? [] : [{ actor: provider, address: forProvider }];
  const mayPress = [{ actor: caseworker, address: forStaff }, ...forVisit];
  for (const { actor, address } of mayPress) {
    assert.deepEqual(found(await allOf(await askerAs(app, site, actor).post(address)), ways), ways);
  }
  const looks = await looksAtAddress(operator, made.citizen.id);
  const shownTo = looks.filter(({ outcome }) => outcome === "shown").map(({ actor_id }) => actor_id);
  assert.deepEqual(
    shownTo,
    mayPress.map(({ actor }) => actor.id),
  );
  assert.ok(looks.some(({ outcome }) => outcome === "refused"));
}

/** Looks at a citizen's address by a press: not those at paper letters. */
async function looksAtAddress(operator: OperatorDatabase, citizenId: string) {
  const { rows } = await sql<{ actor_id: string; outcome: string }>`
    select actor_id, outcome from read_log
    where citizen_id = ${citizenId} and act = 'address:see' and purpose not like 'Printe%' order by id`.execute(
    operator,
  );
  return rows;
}

/** What the letter's template needs beside what is told. */
const printable = {
  caseNumber: "2026-000001",
  sender: { name: "Prøve Kommune", lines: [] },
  reference: [{ term: "Dato", text: "I dag" }],
  sources: "Brevet bygger på: CPR-loven § 28.",
};
