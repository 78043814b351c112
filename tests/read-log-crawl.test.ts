import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { siteOf } from "../src/compose.tsx";
import { makeCalendarAddress } from "../src/modules/appointments/use-cases/calendar-address.ts";
import { caseForReading } from "../src/modules/cases/use-cases/case-for-reading.ts";
import { readIssuedDecisions } from "../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { addDocuments } from "../src/modules/documents/use-cases/add-documents.ts";
import { listDocuments } from "../src/modules/documents/use-cases/read-documents.ts";
import { readLetters } from "../src/modules/letters/use-cases/read-letters.ts";
import type { Actor, CitizenActor, RepresentativeActor, StaffActor } from "../src/modules/people/domain/actor.ts";
import { parts } from "../src/modules/people/domain/mandate.ts";
import { keepMandate, mandatesGivenBy } from "../src/modules/people/use-cases/keep-mandate.ts";
import type { App } from "../src/platform/app.ts";
import { type OperatorDatabase, transaction } from "../src/platform/database.ts";
import { accessInCase } from "./access-in-case.ts";
import { appealInCase } from "./appeal-in-case.ts";
import { assessmentOf } from "./assessment-of.ts";
import { booked } from "./booked-appointment.ts";
import type { CaseInState } from "./case-in-state.ts";
import { changeInCase } from "./change-in-case.ts";
import { complaintInCase } from "./complaint-in-case.ts";
import { consentAndQuestion } from "./consent-and-question.ts";
import { type Asker, addressOf, askerAs, doorOf, type Parameters, type Route, routesOf, servedSite } from "./crawl.tsx";
import { datedEntry } from "./dated-entry.ts";
import { notesIn } from "./day-note-told.ts";
import { goalAndWish } from "./goal-and-wish.ts";
import { caseGranted, startSupport } from "./granted-case.ts";
import { groupWith } from "./group-with.ts";
import { pdfWith } from "./made-files.ts";
import { messageInCase } from "./message-in-case.ts";
import { remarkInCase } from "./remark-in-case.ts";
import { reportInOrder } from "./report-in-case.ts";
import { rulingInCase } from "./ruling-in-case.ts";
import { teamOf } from "./team-of.ts";
import { hire, moveIn, onDay, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

/** Somebody with a case that has come all the way, and what of them can stand on a page. */
interface Seeded {
  readonly made: CaseInState;
  readonly provider: Actor;
  /** Somebody from elsewhere who has opened the case with a reason. */
  readonly opener: StaffActor;
  /** Somebody who acts for the citizen in everything: on their own pages, and on the citizen's. */
  readonly guardian: readonly [CitizenActor, RepresentativeActor];
  readonly parameters: Parameters;
  /** Name, number of the case, and CPR number, whole and masked. */
  readonly marks: readonly string[];
}

async function seeded(
  app: App,
  operator: OperatorDatabase,
  told: { readonly name: string; readonly cprNumber: string; readonly digital: boolean },
): Promise<Seeded> {
  const { cprNumber, digital, name } = told;
  const made = await caseGranted(app, "vejen", { name, digital, person: { cprNumber } });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const database = app.database.of(made.citizen);
  const record = await caseForReading(database, made.citizen, made.caseId, "case:page");
  const [letter] = await readLetters(database, made.caseworker, made.caseId);
  const order = (await readProviderOrders(app, provider)).find(({ caseId }) => caseId === made.caseId);
  const [decision] = await readIssuedDecisions(database, made.citizen.tenantId, made.caseId);
  assert.ok(record && letter && order && decision);
  await notesIn(app, provider, made);
  const guardian = await guardianOf(app, made.citizen, `70020${cprNumber.slice(5)}`);
  const documentId = await paperIn(app, made);
  const assessmentId = await assessmentOf(app, made);
  const [opener, openingId] = await openedBy(app, made);
  const findingId = app.newId();
  await sql`insert into snooping_finding (tenant_id, id, pattern, staff_id, citizen_id, day_on, looks, explanation, found_at)
    values (${record.tenantId}, ${findingId}, 'night', ${made.caseworker.id}, ${made.citizen.id}, '2026-05-19', 3, 'Prøve.', now())`.execute(
    operator,
  );
  const ids = {
    caseId: made.caseId,
    citizenId: made.citizen.id,
    letterId: letter.id,
    orderId: order.id,
    findingId,
    keptId: app.newId(),
    proposalId: app.newId(),
    writtenId: app.newId(),
    phraseId: app.newId(),
    filterId: app.newId(),
  };
  return {
    made,
    provider,
    opener,
    guardian,
    parameters: {
      // No conflict of interest is registered: it would close the case.
      ...{ id: guardian[1].mandateId, documentId, assessmentId, openingId, conflictId: app.newId() },
      ...(await consentAndQuestion(app, made)),
      ...(await remarkInCase(app, made)),
      ...(await messageInCase(app, made)),
      ...{
        appointmentId: await booked(app, provider, made),
        step: "flyt",
        teamId: await teamOf(app, provider),
        secret: await makeCalendarAddress(app, made.citizen),
      },
      ...(await groupWith(app, provider, made)),
      ...(await goalAndWish(app, made)),
      ...(await changeInCase(app, made)),
      ...(await reportInOrder(app, provider, order.id)),
      ...(await rulingInCase(app, made)),
      ...(await complaintInCase(app, made)),
      ...(await accessInCase(app, made)),
      ...(await appealInCase(app, made)),
      entryId: await datedEntry(app, made),
      ...{ ...ids, decisionId: decision.id, file: `${letter.id}.pdf`, slug: "vejen" },
      ...{ question: "egne-ord", asked: "borger", name: "rettesnor.css", act: "modtag", form: "slut" },
    },
    marks: [name, record.number, cprNumber, `${cprNumber.slice(0, 6)}-xxxx`],
  };
}

/** A paper in the case that the citizen may read, too. */
async function paperIn(app: App, { caseId, caseworker }: CaseInState): Promise<string> {
  const told = {
    title: "Udtalelse",
    receivedOn: app.clock.today(),
    from: "doctor",
    note: "",
    shownToCitizen: true,
  } as const;
  const sent = { told, files: [{ name: "scan.pdf", bytes: pdfWith(["% udtalelse"]) }] };
  const added = await addDocuments(app, caseworker, caseId, sent, { submissionId: app.newId(), path: "/" });
  assert.deepEqual(added, { ok: true, value: "/" });
  const [document] = (await listDocuments(app, caseworker, caseId))?.documents ?? [];
  return document?.id ?? assert.fail();
}

/** Somebody of another unit looks the citizen up with a reason. */
async function openedBy(app: App, { citizen }: CaseInState): Promise<readonly [StaffActor, string]> {
  const opener = await hire(app, "vejen", "caseworker", "Åse Åbner", app.standards.get("vejen")?.units[1]?.slug);
  const id = app.newId();
  const now = app.clock.now();
  await sql`insert into case_opening (tenant_id, id, staff_id, citizen_id, reason, opened_at, until_at)
    values (${citizen.tenantId}, ${id}, ${opener.id}, ${citizen.id}, 'Ringede om sin sag', ${now}, ${now}::timestamptz + interval '1 day')`.execute(
    app.database.of(citizen),
  );
  return [opener, id];
}

/** Everybody who can be at either door: those of the two cases, those who have nothing to do with them, and a guardian. */
async function everybody(app: App, people: readonly Seeded[]): Promise<readonly Actor[]> {
  const elsewhere = app.standards.get("vejen")?.units[1]?.slug ?? null;
  const near = await Promise.all(
    (["intake", "manager"] as const).map((role) => hire(app, "vejen", role, `Nær ${role}`)),
  );
  const roles = ["intake", "caseworker", "manager", "editor"] as const;
  const far = await Promise.all(roles.map((role) => hire(app, "vejen", role, `Fjern ${role}`, elsewhere)));
  const own = people.flatMap(({ guardian, made, opener, provider }) => [
    made.citizen,
    made.caseworker,
    opener,
    provider,
    ...guardian,
  ]);
  return [...own, ...near, ...far, await moveIn(app, "vejen", { name: "Naja Nabo" })];
}

async function guardianOf(app: App, citizen: CitizenActor, cprNumber: string): Promise<Seeded["guardian"]> {
  const helper = await moveIn(app, "vejen", { name: "Viggo Værge", cprNumber });
  const fresh = { name: helper.name, cprNumber, kind: "guardian", parts, basis: "court", note: "", to: null } as const;
  const database = app.database.of(citizen);
  const kept = await transaction(database, (tx) =>
    keepMandate(tx, app, citizen, citizen.id, { ...fresh, from: app.clock.today() }),
  );
  const [mandate] = await mandatesGivenBy(database, citizen.id);
  assert.ok(kept.ok && mandate);
  const { id: mandateId, kind, parts: opened, representativeId: id } = mandate;
  const named = { as: kind, parts: opened, citizenId: citizen.id, citizenName: citizen.name };
  return [helper, { ...helper, ...named, kind: "representative", id, mandateId }];
}

/** A route's addresses in one case, with the questions that a form of it asks in its address. */
function addressesOf(route: Route, { made, marks, parameters }: Seeded): readonly string[] {
  // A part of each: what was searched for stands on the page, too, and shows nobody.
  const [name, number] = [marks[0]?.slice(0, -1) ?? "", marks[1]?.slice(0, -1) ?? ""];
  const asked: Readonly<Record<string, readonly string[]>> = {
    "GET /sagsbehandler": ["?hvem=alle"],
    "GET /sagsbehandler/find": [`?soeg=${encodeURIComponent(name)}`, `?soeg=${number}`],
    "GET /sagsbehandler/modtagelse/ny": [`?borger=${made.citizen.id}`, `?borger=${made.citizen.id}&sag=${made.caseId}`],
    "GET /sagsbehandler/modtagelse/henvendelse": [`?borger=${made.citizen.id}`],
    "GET /sagsbehandler/sager/:caseId": ["?paa=2026-03-20"],
    "GET /udfoerer/uge": ["?vis=alle"],
  };
  return ["", ...(asked[route.name] ?? [])].map((query) => addressOf(route, parameters) + query);
}

interface LoggedRow {
  readonly citizen_id: string | null;
  readonly visit_id: string;
  readonly outcome: string;
}

/** The looks since the last time, which are then forgotten. */
async function takeLooks(operator: OperatorDatabase): Promise<readonly LoggedRow[]> {
  const { rows } = await sql<LoggedRow>`
    with taken as (delete from read_log returning citizen_id, visit_id, outcome) select * from taken`.execute(operator);
  return rows;
}

interface Answered {
  readonly address: string;
  readonly answer: Response;
  readonly body: string;
}

/** What is wrong with the log of one answer; null where it is whole. Paper and files show whose case they are in. */
function faultIn({ address, answer, body }: Answered, rows: readonly LoggedRow[], seed: Seeded): string | null {
  const isPaper = answer.status === 200 && !/^text\/(html|css)/.test(answer.headers.get("Content-Type") ?? "");
  const shows = seed.marks.some((mark) => body.includes(mark)) || (isPaper && address.includes(seed.made.caseId));
  const own = rows.filter(({ citizen_id }) => citizen_id === seed.made.citizen.id);
  if (shows && !own.some(({ outcome }) => outcome === "shown")) return `shows ${seed.marks[0]} and logs nothing`;
  return new Set(rows.map(({ visit_id }) => visit_id)).size > 1 ? "is logged as more than one visit" : null;
}

/** Signing in and out: it ends the session that asks. */
const isLogin = /^\/log-(ind|ud)(\/|$)/;

/** Where somebody at one door is only sent to the other. */
const othersDoor = { citizen: /^\/(sagsbehandler|udfoerer|ledelse)(\/|$)/, staff: /^\/borger\// } as const;

interface Crawled {
  readonly faults: readonly string[];
  /** How many answers showed somebody. */
  readonly shown: number;
}

/** Asks for every address of a method, and holds each answer against what was logged of it. What is sent is an empty form. */
async function crawl(
  operator: OperatorDatabase,
  asker: Asker,
  method: Route["method"],
  addresses: Iterable<string>,
  people: readonly Seeded[],
): Promise<Crawled> {
  const faults: string[] = [];
  let shown = 0;
  await takeLooks(operator);
  for (const address of addresses) {
    const answer = method === "GET" ? await asker.get(address) : await asker.post(address);
    const body = (await answer.text()).replaceAll(address, "");
    const rows = await takeLooks(operator);
    if (rows.some(({ outcome }) => outcome === "shown")) shown += 1;
    const found = people
      .map((seed) => faultIn({ answer, address, body }, rows, seed))
      .filter((fault) => fault !== null);
    faults.push(...found.map((fault) => `${method} ${address}: ${answer.status} ${fault}`));
  }
  return { faults, shown };
}

test("the check of an answer sees a route that forgets the log", () => {
  const seed = { made: { citizen: { id: "c1" }, caseId: "k1" }, marks: ["Asta Sporløs"] } as unknown as Seeded;
  const shown = (body: string, rows: readonly LoggedRow[], type = "text/html") =>
    faultIn({ address: "/sag/k1", answer: new Response("", { headers: { "Content-Type": type } }), body }, rows, seed);
  const row = (citizen_id: string, outcome = "shown", visit_id = "v1") => ({ citizen_id, outcome, visit_id });
  const forgets = "shows Asta Sporløs and logs nothing";
  assert.equal(shown("Asta Sporløs", []), forgets);
  assert.equal(shown("Asta Sporløs", [row("c2")]), forgets);
  assert.equal(shown("Asta Sporløs", [row("c1", "refused")]), forgets);
  assert.equal(shown("%PDF", [], "application/pdf"), forgets);
  assert.equal(shown("", [row("c1"), row("c1", "shown", "v2")]), "is logged as more than one visit");
  assert.equal(shown("Asta Sporløs", [row("c1")]), null);
});

test("every answer that shows a person leaves a look at that person, whoever asks and wherever", () =>
  withDatabase(async (operator) => {
    const plain = onDay(await testApp(operator, "2026-03-03"), "2026-05-20");
    // The choice of invented people shows them all, and is only there for systems of invented people.
    const app = { ...plain, config: { ...plain.config, personas: false } };
    const people = [
      await seeded(app, operator, { name: "Asta Sporløs", cprNumber: "7705901234", digital: true }),
      await seeded(app, operator, { name: "Egon Efterladt", cprNumber: "7805901235", digital: false }),
    ];
    const askers = await everybody(app, people);
    const site = servedSite(app);
    const faults: string[] = [];
    let shown = 0;
    // What is sent changes the cases, so it comes after all that is only asked for.
    for (const method of ["GET", "POST"] as const) {
      const routes = routesOf(siteOf(app)).filter((route) => route.method === method && !isLogin.test(route.path));
      const addresses = new Set(people.flatMap((seed) => routes.flatMap((route) => addressesOf(route, seed))));
      for (const actor of askers) {
        const own = [...addresses].filter((address) => !othersDoor[doorOf(actor)].test(address));
        const crawled = await crawl(operator, askerAs(app, site, actor), method, own, people);
        faults.push(...crawled.faults.map((fault) => `${actor.kind} ${actor.name}: ${fault}`));
        shown += crawled.shown;
      }
    }
    assert.deepEqual(faults, []);
    assert.ok(shown > 100, `${shown} answers showed somebody`);
  }));
