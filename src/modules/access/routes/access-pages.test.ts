import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { countedStatements } from "../../../../tests/counted-statements.ts";
import { hiddenValue, type Shown, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { cprIndex, cprOfCitizen } from "../../../platform/sealed-columns.ts";
import { assignCaseworker } from "../../applications/use-cases/assign-caseworker.ts";
import { readCaseApplications } from "../../applications/use-cases/read-case-applications.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readCasePage } from "../../insight/use-cases/read-case-page.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { openByCpr } from "../use-cases/open-by-cpr.ts";
import { readOpeningsToReview, readOwnOpenings } from "../use-cases/read-openings.ts";
import { conflictRoutes } from "./conflicts.tsx";
import { lookUpRoutes } from "./look-up.tsx";
import { reviewRoutes } from "./review.tsx";

const cpr = "0205901234";
const reason = "Borgeren ringede og spurgte til sin ansøgning.";
const at = (moment: string) => ({ id: crypto.randomUUID(), at: moment });
const morning = "2026-04-20T07:00:00.000Z";

/** The citizen of a case is given a CPR number. */
async function numbered(app: App, database: OperatorDatabase, made: CaseInState, number = cpr): Promise<CaseInState> {
  const { keys } = app.database.of(made.citizen).tenant;
  await sql`update citizen set cpr_sealed = ${keys.seal(cprOfCitizen(made.citizen.id), number)},
    cpr_index = ${cprIndex(keys, number)} where id = ${made.citizen.id}`.execute(database);
  return made;
}

/** A day in Brønderslev, with a young citizen's case in the UngeCenter, and an adult's in Visitationen. */
async function withTwoUnits(database: OperatorDatabase) {
  const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
  const young = await numbered(app, database, await caseApplied(app, "broenderslev", { bornOn: "2004-02-01" }));
  const adult = await numbered(app, database, await caseApplied(app, "broenderslev"), "0305901234");
  return { app, young, adult };
}

const caseworkerSite = (app: App, actor: StaffActor, moment = morning) =>
  signedInSite({ ...actor, visit: at(moment) }, (site) => {
    site.route("/sagsbehandler", lookUpRoutes(app));
    site.route("/sagsbehandler", conflictRoutes(app));
  });
const managerSite = (app: App, actor: StaffActor) =>
  signedInSite({ ...actor, visit: at(morning) }, (site) => site.route("/ledelse", reviewRoutes(app)));

const sees = async (app: App, actor: StaffActor, { caseId }: CaseInState, moment: string): Promise<boolean> =>
  (await caseForReading(app.database.of(actor), { ...actor, visit: at(moment) }, caseId)) !== undefined;

test("a full number and a reason open another unit's case for 24 hours, and the unit's manager is told who, whom and why", () =>
  withDatabase(async (database) => {
    const { app, young } = await withTwoUnits(database);
    const looker = young.caseworker; // of Visitationen
    assert.equal(looker.unit, "visitationen");
    assert.equal(await sees(app, looker, young, morning), false);

    const opened = await caseworkerSite(app, looker).post("/sagsbehandler/opslag", {
      cpr: "020590-1234",
      begrundelse: reason,
    });
    assert.deepEqual([opened.status, opened.location], [303, `/sagsbehandler/sager/${young.caseId}`]);
    assert.equal(await sees(app, looker, young, "2026-04-20T07:00:01.000Z"), true);
    assert.equal(await sees(app, looker, young, "2026-04-21T06:59:59.999Z"), true);
    assert.equal(await sees(app, looker, young, "2026-04-21T07:00:00.000Z"), false);
    const own = await caseworkerSite(app, looker, "2026-04-20T08:00:00.000Z").get("/sagsbehandler/opslag");
    assert.match(own.html, new RegExp(`href="/sagsbehandler/sager/${young.caseId}"`));
    assert.match(own.text, /Borgeren ringede .* 21\. apr\. 2026 kl\. 09\.00/);

    const theirs = await hire(app, "broenderslev", "manager", "Lis Leder", "ungecenter");
    const others = await hire(app, "broenderslev", "manager", "Ove Leder", "visitationen");
    const elsewhere = await hire(app, "vejen", "manager");
    for (const stranger of [others, elsewhere])
      assert.match((await managerSite(app, stranger).get("/ledelse/opslag")).text, /0 opslag venter/);
    const site = managerSite(app, theirs);
    const told = await site.get("/ledelse/opslag");
    for (const word of ["1 opslag venter", "Test caseworker, Visitationen", "Asta Prøve, sag 2026-000001", reason])
      assert.ok(told.text.includes(word), word);
    const [path = ""] = /\/ledelse\/opslag\/[0-9a-f-]{36}/.exec(told.html) ?? [];
    const id = path.split("/").at(-1);
    const blank = await site.post(path, { [`note-${id}`]: " " });
    assert.deepEqual([blank.status, /Skriv kort, hvad du så/.test(blank.text)], [422, true]);
    assert.equal((await managerSite(app, others).post(path, { [`note-${id}`]: "Mit" })).status, 404);
    assert.equal((await site.post(path, { [`note-${id}`]: "Hører til arbejdet" })).status, 303);
    assert.match((await site.get("/ledelse/opslag")).text, /0 opslag venter/);
    assert.match((await site.get("/ledelse/opslag?vis=gennemset")).text, /af Lis Leder: Hører til arbejdet/);
    assert.equal((await site.post(path, { [`note-${id}`]: "Igen" })).status, 404);
  }));

test("where a unit has no manager, the other managers are told", () =>
  withDatabase(async (database) => {
    const { app, young } = await withTwoUnits(database);
    await caseworkerSite(app, young.caseworker).post("/sagsbehandler/opslag", { cpr, begrundelse: reason });
    const others = await hire(app, "broenderslev", "manager", "Ove Leder", "visitationen");
    assert.match((await managerSite(app, others).get("/ledelse/opslag")).text, /1 opslag venter/);
  }));

test("a look-up without a whole number or without a reason is not made, and what was typed is still there", () =>
  withDatabase(async (database) => {
    const { app, young } = await withTwoUnits(database);
    const site = caseworkerSite(app, young.caseworker);
    for (const [number, why, said] of [
      ["02059012", reason, /alle ti cifre/],
      ["9905901234", reason, /begynder ikke med en dato/],
      [cpr, "", /hvorfor du har brug for/],
      [cpr, "sag sag", /hvorfor du har brug for/],
      [cpr, "1 2 3 4 5 . . .", /hvorfor du har brug for/],
    ] as const) {
      const page = await site.post("/sagsbehandler/opslag", { cpr: number, begrundelse: why });
      assert.deepEqual([page.status, said.test(page.text)], [422, true], `${number} ${why}`);
      assert.ok(page.html.includes(`value="${number}"`));
    }
    const fromSearch = await site.post("/sagsbehandler/opslag", { soeg: cpr });
    assert.equal(fromSearch.status, 200);
    assert.match(fromSearch.text, /Et CPR-nummer slår du op her/);
    assert.ok(fromSearch.html.includes(`value="${cpr}"`));
    const { rows } = await sql`select from case_opening`.execute(database);
    assert.equal(rows.length, 0);
  }));

test("nobody there, a conflict of interest, oneself and a case kept closer are answered alike, by as many statements, and each is logged with reason and number", () =>
  withDatabase(async (database, url) => {
    const { app, young, adult } = await withTwoUnits(database);
    const looker = young.caseworker;
    const { keys } = app.database.of(looker).tenant;
    const answers: string[] = [];
    const ask = async (number: string) => {
      const { statements, value: page } = await countedStatements(url, (own) =>
        caseworkerSite({ ...app, database: own }, looker).post("/sagsbehandler/opslag", {
          cpr: number,
          begrundelse: reason,
        }),
      );
      assert.equal(page.status, 404, number);
      answers.push(`${statements} ${page.html.replaceAll(hiddenValue(page, "indsendelse"), "…")}`);
    };
    await ask("0105901234");
    await sql`update case_file set sensitivity = 4 where id = ${young.caseId}`.execute(database);
    await ask(cpr);
    await sql`update case_file set sensitivity = 3 where id = ${young.caseId}`.execute(database);
    await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
      values (${looker.tenantId}, ${app.newId()}, ${looker.id}, ${young.citizen.id}, 'Søster', ${morning}, ${looker.id})`.execute(
      database,
    );
    await ask(cpr);
    await sql`update staff_member set cpr_index = ${cprIndex(keys, "0305901234")} where id = ${looker.id}`.execute(
      database,
    );
    await ask("0305901234");
    const withoutCase = await moveIn(app, "broenderslev", { cprNumber: "0405901234" });
    await ask("0405901234");
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? "", /Der er ingen sag, du kan åbne/);
    assert.doesNotMatch(answers[0] ?? "", /0105901234/);

    const { rows } = await sql<{
      id: string;
      citizen_id: string | null;
      outcome: string;
      purpose: string;
      sealed: Buffer;
    }>`
      select id, citizen_id, outcome, purpose, criterion_sealed as sealed from read_log where act = 'look-up:open' order by id`.execute(
      database,
    );
    assert.deepEqual(
      rows.map(({ id, citizen_id, outcome, purpose, sealed }) => [
        citizen_id,
        outcome,
        purpose,
        keys.open({ table: "read_log", column: "criterion_sealed", id }, sealed),
      ]),
      [
        [null, "nothing", reason, "0105901234"],
        [young.citizen.id, "refused", reason, cpr],
        [young.citizen.id, "refused", reason, cpr],
        [adult.citizen.id, "refused", reason, "0305901234"],
        [withoutCase.id, "refused", reason, "0405901234"],
      ],
    );
    assert.equal((await sql`select from case_opening`.execute(database)).rows.length, 0);
  }));

test("pressing twice opens once; one's own unit's case needs no opening, but the look-up is logged; only caseworkers and managers look up", () =>
  withDatabase(async (database) => {
    const { app, young, adult } = await withTwoUnits(database);
    const site = caseworkerSite(app, young.caseworker);
    const fields = { cpr, begrundelse: reason, indsendelse: app.newId() };
    const both = await Promise.all([
      site.post("/sagsbehandler/opslag", fields),
      site.post("/sagsbehandler/opslag", fields),
    ]);
    assert.deepEqual(
      both.map(({ location }) => location),
      Array(2).fill(`/sagsbehandler/sager/${young.caseId}`),
    );
    const own = await site.post("/sagsbehandler/opslag", { cpr: "0305901234", begrundelse: reason });
    assert.equal(own.location, `/sagsbehandler/sager/${adult.caseId}`);
    assert.equal((await sql`select from case_opening`.execute(database)).rows.length, 1);
    assert.equal((await sql`select from read_log where act = 'look-up:open'`.execute(database)).rows.length, 2);
    for (const role of ["intake", "editor", "provider"] as const) {
      const somebody = await hire(app, "broenderslev", role);
      const asked = { cprNumber: cpr, reason, submissionId: app.newId() };
      assert.throws(() => openByCpr(app, somebody, asked), { name: "PermissionDenied" }, role);
      await assert.rejects(readOwnOpenings(app, somebody), { name: "PermissionDenied" }, role);
      await assert.rejects(readOpeningsToReview(app, somebody, "waiting"), { name: "PermissionDenied" }, role);
    }
  }));

test("a colleague with a conflict of interest is out at the next request; the page says who must give the case up, and when it is over", () =>
  withDatabase(async (database) => {
    const { app, adult } = await withTwoUnits(database);
    const colleague = await hire(app, "broenderslev", "caseworker", "Karla Kollega");
    await sql`update case_file set caseworker_id = ${colleague.id} where id = ${adult.caseId}`.execute(database);
    const path = `/sagsbehandler/sager/${adult.caseId}/inhabilitet`;
    const site = caseworkerSite(app, adult.caseworker);
    assert.match((await site.get(path)).text, /Ingen er registreret som inhabil/);
    for (const [who, why, said] of [
      ["", "Søster", /Vælg, hvem der er inhabil/],
      [colleague.id, " ", /Skriv hvorfor/],
      [(await hire(app, "vejen", "caseworker")).id, "Søster", /Vælg, hvem der er inhabil/],
    ] as const) {
      const page = await site.post(path, { medarbejder: who, grund: why });
      assert.deepEqual([page.status, said.test(page.text)], [422, true]);
    }
    assert.equal((await site.post(path, { medarbejder: colleague.id, grund: "Søster til borgeren" })).location, path);
    assert.equal(await sees(app, colleague, adult, morning), false);
    const page = await site.get(path);
    assert.match(page.text, /Karla Kollega har sagen og er inhabil/);
    assert.match(page.text, /Søster til borgeren/);
    assert.equal((await caseworkerSite(app, colleague).get(path)).status, 404);
    const facts = await readCasePage(app, adult.caseworker, adult.caseId);
    assert.deepEqual([facts?.caseworker?.name, facts?.caseworker?.isConflicted], ["Karla Kollega", true]);
    const given = { to: colleague.id, seen: null };
    await sql`update case_file set caseworker_id = null where id = ${adult.caseId}`.execute(database);
    assert.deepEqual(await assignCaseworker(app, adult.caseworker, adult.caseId, given), {
      ok: false,
      refusal: "not-a-caseworker",
    });
    const mayGet = (await readCaseApplications(app, adult.caseworker, adult.caseId))?.caseworkers.map(
      ({ name }) => name,
    );
    assert.deepEqual(mayGet?.includes("Karla Kollega"), false);
    await sql`update case_file set caseworker_id = ${colleague.id} where id = ${adult.caseId}`.execute(database);
    const again = await site.post(path, { medarbejder: colleague.id, grund: "Igen" });
    assert.match(again.text, /allerede registreret/);
    const entries = await readEntries(app.database.of(colleague), colleague.tenantId, adult.caseId);
    assert.match(entries.at(-1)?.text ?? "", /Karla Kollega, Visitationen.* er registreret som inhabil/);
    assert.doesNotMatch(entries.at(-1)?.text ?? "", /Søster/);

    const [over = ""] = new RegExp(`${path}/[0-9a-f-]{36}/ophoert`).exec(page.html) ?? [];
    assert.equal((await caseworkerSite(app, colleague).post(over, {})).status, 404, "not by the one it is about");
    assert.equal((await site.post(over, {})).status, 303);
    assert.equal((await site.post(over, {})).status, 404);
    assert.equal(await sees(app, colleague, adult, morning), true);
    assert.match((await site.get(path)).text, /Ikke længere inhabile/);
  }));

test("a second press of a form about a conflict of interest, its end or a look-up leads where the first one led", () =>
  withDatabase(async (database) => {
    const { app, adult } = await withTwoUnits(database);
    const site = caseworkerSite(app, adult.caseworker);
    const twice = async (who: typeof site, path: string, page: Shown, fields: Readonly<Record<string, string>>) => {
      const part = page.html.slice(page.html.indexOf(`action="${path}"`));
      const toSend = { ...fields, indsendelse: hiddenValue({ html: part }, "indsendelse") };
      const [first, second] = [await who.post(path, toSend), await who.post(path, toSend)];
      assert.deepEqual([first.status, second.status, second.location], [303, 303, first.location], path);
      return first.location;
    };
    const path = `/sagsbehandler/sager/${adult.caseId}/inhabilitet`;
    const colleague = await hire(app, "broenderslev", "caseworker", "Karla Kollega");
    const said = { medarbejder: colleague.id, grund: "Søster til borgeren" };
    assert.equal(await twice(site, path, await site.get(path), said), path);
    const page = await site.get(path);
    const [over = ""] = new RegExp(`${path}/[0-9a-f-]{36}/ophoert`).exec(page.html) ?? [];
    assert.equal(await twice(site, over, page, {}), path);
    const held = await sql`select from conflict_of_interest`.execute(database);
    assert.equal(held.rows.length, 1);

    await site.post("/sagsbehandler/opslag", { cpr, begrundelse: reason });
    const manager = managerSite(app, await hire(app, "broenderslev", "manager", "Lis Leder", "ungecenter"));
    const toReview = await manager.get("/ledelse/opslag");
    const [one = ""] = /\/ledelse\/opslag\/[0-9a-f-]{36}/.exec(toReview.html) ?? [];
    const note = { [`note-${one.split("/").at(-1)}`]: "Hører til arbejdet" };
    assert.equal(await twice(manager, one, toReview, note), "/ledelse/opslag");

    const oneself = { medarbejder: adult.caseworker.id, grund: "Nabo til borgeren" };
    assert.equal(await twice(site, path, await site.get(path), oneself), "/sagsbehandler/ude-af-sagen");
  }));

test("who names themselves is led to a page that says that they are out of the case, and tells nothing of it", () =>
  withDatabase(async (database) => {
    const { app, adult } = await withTwoUnits(database);
    const path = `/sagsbehandler/sager/${adult.caseId}/inhabilitet`;
    const site = caseworkerSite(app, adult.caseworker);
    const said = await site.post(path, { medarbejder: adult.caseworker.id, grund: "Nabo til borgeren" });
    assert.equal(said.location, "/sagsbehandler/ude-af-sagen");
    const page = await site.get("/sagsbehandler/ude-af-sagen");
    assert.match(page.text, /Sagen er ikke længere åben for dig/);
    assert.doesNotMatch(page.text, /Asta|2026-/);
    assert.equal((await site.get(path)).status, 404);
    const intake = await hire(app, "broenderslev", "intake");
    assert.equal((await caseworkerSite(app, intake).get(path)).status, 404);
  }));
