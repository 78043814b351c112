import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hiddenValue, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { caseworkerLetterRoutes } from "../../letters/routes/letter.tsx";
import { postRoutes } from "../../letters/routes/post.tsx";
import type { StaffActor } from "../../people/domain/actor.ts";
import { caseworkerApplicationRoutes } from "./caseworker.tsx";
import { delayRoutes } from "./delay.tsx";
import { intakeRoutes } from "./intake.tsx";

const siteOf = (app: App, staff: StaffActor): SignedInSite =>
  signedInSite(staff, (site) =>
    site
      .route("/sagsbehandler", intakeRoutes(app))
      .route("/sagsbehandler", caseworkerApplicationRoutes(app))
      .route("/sagsbehandler", delayRoutes(app))
      .route("/sagsbehandler", caseworkerLetterRoutes(app))
      .route("/sagsbehandler", postRoutes(app)),
  );

const intake = "/sagsbehandler/modtagelse";
const application = {
  "modtaget-dag": "3",
  "modtaget-maaned": "3",
  "modtaget-aar": "2026",
  kanal: "phone",
  ansoeger: "citizen",
  "opgaver-hjem": ["cleaning", "cooking"],
  "egne-ord": "Det roder.\nJeg spiser ikke.",
};

test("intake looks a number up, finds nobody, registers, and next time sees the case before registering again", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const site = siteOf(app, await hire(app, "broenderslev", "intake"));
    const wrong = await site.post(intake, { cpr: "12" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /<a href="#cpr">Et CPR-nummer har ti cifre/);

    const nobody = await site.post(intake, { cpr: "720499-0013" });
    assert.match(nobody.html, /name="cpr"[^>]*value="720499-0013"/);
    const person = { cpr: "720499-0013", navn: "Asta Prøve", post: "papir" };
    const born = { "foedt-dag": "12", "foedt-maaned": "4", "foedt-aar": "1999" };
    const form = { indsendelse: hiddenValue(nobody, "indsendelse"), ...person, ...born, ...application };
    const made = await site.post(`${intake}/ny`, form);
    assert.equal(made.status, 303);
    assert.equal((await site.post(`${intake}/ny`, form)).location, made.location);

    const page = await site.get(made.location ?? "");
    for (const said of [
      "Rengøring",
      "Madlavning",
      "Det roder.",
      "UngeCenter Brønderslev",
      "720499-xxxx",
      "Spørg, om borgeren er tilkendt førtidspension.",
      "Afgørelse · Myndigheden",
      "tirsdag den 7. april 2026",
      "Skal printes og sendes med post",
    ]) {
      assert.ok(page.text.includes(said), said);
    }
    const found = await site.post(intake, { cpr: "7204990013" });
    const known = await site.get(found.location ?? "");
    assert.match(known.text, /Borgeren har en åben sag/);
    assert.match(known.text, /2026-000001/);
    const again = await site.get(`${intake}/ny?borger=${/borger\/([0-9a-f-]{36})/.exec(found.location ?? "")?.[1]}`);
    assert.match(again.text, /Eksisterende sag 2026-000001/);
    assert.match(again.text, /Ny sag/);
  }));

test("a form of intake that cannot be read is shown again with everything typed and the same one-use id", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const site = siteOf(app, await hire(app, "vejen", "intake"));
    const submissionId = app.newId();
    const tried = await site.post(`${intake}/ny`, {
      indsendelse: submissionId,
      navn: "Bo Prøve",
      ...application,
      "modtaget-dag": "31",
      "modtaget-maaned": "2",
    });
    assert.equal(tried.status, 422);
    assert.equal(hiddenValue(tried, "indsendelse"), submissionId);
    for (const kept of ['value="Bo Prøve"', 'value="31"', "Jeg spiser ikke.</textarea>", 'value="cooking" checked']) {
      assert.ok(tried.html.includes(kept), kept);
    }
    for (const field of ["foedt", "post", "modtaget"]) assert.ok(tried.html.includes(`<a href="#${field}">`), field);
    assert.match(tried.text, /Skriv dagen som dag, måned og år/);
  }));

test("an inquiry of somebody who wants to apply leads on to the application in the same case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const site = siteOf(app, await hire(app, "vejen", "intake"));
    const citizen = await moveIn(app, "vejen");
    const page = await site.get(`${intake}/henvendelse?borger=${citizen.id}`);
    const asked = await site.post(`${intake}/henvendelse`, {
      indsendelse: hiddenValue(page, "indsendelse"),
      borger: hiddenValue(page, "borger"),
      "modtaget-dag": "6",
      "modtaget-maaned": "3",
      "modtaget-aar": "2026",
      om: "Hjælp til post",
      videre: "soeg",
    });
    const on = await site.get(asked.location ?? "");
    assert.match(on.html, /type="radio"[^>]*checked[^>]*>.*Eksisterende sag 2026-000001/s);
    const form = { indsendelse: hiddenValue(on, "indsendelse"), borger: citizen.id, ...application };
    const sag = /sag=([0-9a-f-]{36})/.exec(asked.location ?? "")?.[1] ?? "";
    const made = await site.post(`${intake}/ny`, { ...form, sag });
    assert.equal(made.location, `/sagsbehandler/sager/${sag}/ansoegning`);
  }));

test("a notice of delay is seen as a letter first, then sent once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const site = siteOf(app, caseworker);
    const path = `/sagsbehandler/sager/${caseId}/ansoegning/forsinkelse`;
    const page = await site.get(path);
    assert.match(page.text, /Borgeren skal have svar senest tirsdag den 7\. april 2026 \(om 35 dage\)/);
    const form = {
      indsendelse: hiddenValue(page, "indsendelse"),
      "forventet-dag": "4",
      "forventet-maaned": "5",
      "forventet-aar": "2026",
      begrundelse: "Vi venter på din læge.",
    };
    const shown = await site.post(path, { ...form, handling: "vis" });
    assert.equal(shown.status, 200);
    assert.match(shown.text, /Vores svar bliver forsinket/);
    assert.match(shown.html, /Vi venter på din læge\.<\/textarea>/);
    const sent = await site.post(path, { ...form, handling: "send" });
    assert.equal(sent.location, `/sagsbehandler/sager/${caseId}/ansoegning`);
    assert.match((await site.get(sent.location ?? "")).text, /mandag den 4\. maj 2026/);
    assert.equal((await site.post(path, { ...form, handling: "send" })).location, sent.location);
    const early = await site.post(path, { ...form, indsendelse: app.newId(), "forventet-maaned": "3" });
    assert.equal(early.status, 422);
    assert.match(early.text, /Den nye dag skal ligge efter fristen/);
  }));

test("each act on an application has its page, asks for what is missing, and says no by its sentence", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const site = siteOf(app, caseworker);
    const at = `/sagsbehandler/sager/${caseId}/ansoegning`;
    for (const act of ["sagsbehandler", "enhed", "vejledning", "forsinkelse", "traek-tilbage"]) {
      const page = await site.get(`${at}/${act}`);
      assert.match(page.text, /Det venter nu/, act);
      assert.equal((await site.post(`${at}/${act}`, {})).status, 422, act);
    }
    assert.equal((await site.post(`${at}/sagsbehandler`, { sagsbehandler: caseworker.id, set: "" })).location, at);
    const taken = await site.post(`${at}/sagsbehandler`, { sagsbehandler: caseworker.id, set: "" });
    assert.equal(taken.status, 409);
    assert.match(taken.text, /Den medarbejder har allerede sagen\./);
    const same = await site.post(`${at}/enhed`, { enhed: "visitationen", begrundelse: "Her" });
    assert.match(same.text, /Sagen er allerede hos den enhed\./);
    assert.equal((await site.post(`${at}/vejledning`, { vejledning: "Om værestedet", videre: "videre" })).location, at);
    assert.equal((await site.post(`${at}/traek-tilbage`, { besked: "Ringede i dag" })).location, at);
    const again = await site.post(`${at}/traek-tilbage`, { besked: "Ringede i dag" });
    assert.equal(again.status, 409);
    assert.match(again.text, /Ansøgningen er allerede trukket tilbage\./);
    assert.match(again.html, /Ringede i dag<\/textarea>/);
  }));

test("a case that is not there, or an address that is none, is not found", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = siteOf(app, await hire(app, "vejen", "caseworker"));
    for (const id of [app.newId(), "1", "------------------------------------"]) {
      assert.equal((await site.get(`/sagsbehandler/sager/${id}/ansoegning`)).status, 404, id);
      assert.equal((await site.post(`/sagsbehandler/sager/${id}/ansoegning/forsinkelse`, {})).status, 404, id);
    }
  }));

test("paper letters are printed, posted once, and gone from the list", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen", { digital: false });
    const site = siteOf(app, caseworker);
    const list = await site.get("/sagsbehandler/post");
    assert.match(list.text, /Vi har fået din ansøgning om støtte Til Asta Prøve, sag 2026-000001/);
    const pdf = /href="([^"]+\.pdf)"/.exec(list.html)?.[1] ?? "";
    assert.ok(pdf.startsWith(`/sagsbehandler/sager/${caseId}/brev/`));
    assert.equal((await site.get(pdf)).html.slice(0, 5), "%PDF-");
    const form = /action="(\/sagsbehandler\/post\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? "";
    const indsendelse = hiddenValue(list, "indsendelse");
    assert.equal((await site.post(form, { indsendelse })).location, "/sagsbehandler/post");
    assert.equal((await site.post(form, { indsendelse })).location, "/sagsbehandler/post");
    assert.match((await site.get("/sagsbehandler/post")).text, /Der er ingen breve, der venter\./);
    const other = await site.post(form, { indsendelse: app.newId() });
    assert.equal(other.status, 409);
    assert.match(other.text, /Brevet er allerede lagt i post\./);
  }));

test("who moves a case to another unit is told that it is not open to them any more", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const site = siteOf(app, caseworker);
    const moved = await site.post(`/sagsbehandler/sager/${caseId}/ansoegning/enhed`, {
      enhed: "ungecenter",
      begrundelse: "Kendt der",
    });
    assert.deepEqual([moved.status, moved.location], [303, "/sagsbehandler/flyttet"]);
    const told = await site.get("/sagsbehandler/flyttet");
    assert.match(told.text, /Den nye enhed har sagen nu. Den er ikke længere åben for dig/);
    assert.equal((await site.get(`/sagsbehandler/sager/${caseId}/ansoegning`)).status, 404);
  }));

test("intake sees only number and state of a case that is another unit's, and may still register in it; each look is logged", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const here = await hire(app, "broenderslev", "intake", "Ida Prøve", "visitationen");
    const there = await hire(app, "broenderslev", "caseworker", "Unge Ulla", "ungecenter");
    const site = siteOf(app, { ...here, visit: { id: app.newId(), at: "2026-03-06T09:00:00.000Z" } });
    const person = { cpr: "720499-0013", navn: "Asta Prøve", post: "papir" };
    const born = { "foedt-dag": "12", "foedt-maaned": "4", "foedt-aar": "2004" };
    const form = (more: object) => ({ indsendelse: app.newId(), ...person, ...born, ...application, ...more });
    const made = await site.post(`${intake}/ny`, form({}));
    const caseId = /sager\/([0-9a-f-]{36})/.exec(made.location ?? "")?.[1] ?? "";
    // While nobody has it, it is for all of intake to hand out.
    assert.equal((await site.get(made.location ?? "")).status, 200);
    const given = await site.post(`/sagsbehandler/sager/${caseId}/ansoegning/sagsbehandler`, {
      sagsbehandler: there.id,
    });
    assert.equal(given.location, "/sagsbehandler/fordelt");

    const found = await site.post(intake, { cpr: "7204990013" });
    const known = await site.get(found.location ?? "");
    assert.match(known.text, /2026-000001 .*Sagen er ikke åben for dig .*Åben/);
    assert.doesNotMatch(known.text, /Rengøring|UngeCenter/);
    const citizenId = /borger\/([0-9a-f-]{36})/.exec(found.location ?? "")?.[1];
    const again = await site.get(`${intake}/ny?borger=${citizenId}`);
    assert.match(again.text, /Eksisterende sag 2026-000001/);
    assert.doesNotMatch(again.text, /Søgt om Rengøring/);
    const more = await site.post(`${intake}/ny`, form({ sag: caseId }));
    assert.equal(more.location, `${intake}/registreret`);
    assert.match((await site.get(`${intake}/registreret`)).text, /Sagen ligger i en anden enhed/);
    const { rows } = await sql<{ basis: string; citizen_id: string; sealed: Buffer; id: string }>`
      select id, basis, citizen_id, criterion_sealed as sealed from read_log
      where act = 'application:register' and criterion_sealed is not null order by id`.execute(database);
    const { keys } = app.database.of(here).tenant;
    assert.deepEqual(
      rows.map(({ basis, citizen_id, id, sealed }) => [
        basis,
        citizen_id,
        keys.open({ table: "read_log", column: "criterion_sealed", id }, sealed),
      ]),
      [
        ["none", null, "7204990013; Asta Prøve, 2004-04-12"],
        ["front", citizenId, "7204990013"],
      ],
    );
  }));

test("whoever has a conflict of interest finds nobody to register for, and a case kept closer is not told of", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const somebody = await hire(app, "vejen", "intake");
    const site = siteOf(app, somebody);
    const person = { cpr: "720499-0013", navn: "Asta Prøve", post: "papir" };
    const born = { "foedt-dag": "12", "foedt-maaned": "4", "foedt-aar": "1999" };
    await site.post(`${intake}/ny`, { indsendelse: app.newId(), ...person, ...born, ...application });
    const found = await site.post(intake, { cpr: "7204990013" });
    const path = found.location ?? "";
    assert.match((await site.get(path)).text, /2026-000001/);
    await sql`update case_file set sensitivity = 4`.execute(database);
    const closer = await site.get(path);
    assert.deepEqual([closer.status, /2026-000001/.test(closer.text)], [200, false]);
    await sql`update case_file set sensitivity = 3`.execute(database);
    await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
      select tenant_id, ${app.newId()}, ${somebody.id}, citizen_id, 'Søster', now(), ${somebody.id} from case_file`.execute(
      database,
    );
    assert.equal((await site.get(path)).status, 404);
    const nobody = await site.post(intake, { cpr: "7204990013" });
    const unknown = await site.post(intake, { cpr: "7204990021" });
    assert.deepEqual([nobody.status, nobody.location], [unknown.status, unknown.location]);
  }));
