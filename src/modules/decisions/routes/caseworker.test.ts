import assert from "node:assert/strict";
import { test } from "node:test";
import {
  caseDecided,
  caseReadyToDecide,
  draftDecision,
  shownVersion,
  withSettings,
} from "../../../../tests/case-in-state.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { CitizenActor, StaffActor } from "../../people/domain/actor.ts";
import { partFields, wholeFields } from "../domain/draft-form.ts";
import {
  approvePath,
  askApprovalPath,
  citizenDecisionPath,
  decisionPath,
  issuedDecisionPath,
  issuePath,
  previewPath,
} from "../paths.ts";
import { readIssuedDecision } from "../use-cases/read-issued-decision.ts";
import { readIssuedDecisions } from "../use-cases/read-issued-decisions.ts";
import { caseworkerDecisionRoutes } from "./caseworker.tsx";
import { citizenDecisionRoutes } from "./citizen.tsx";

const staffSite = (app: App, actor: StaffActor) =>
  signedInSite(actor, (site) => site.route("/sagsbehandler", caseworkerDecisionRoutes(app)));
const citizenSite = (app: App, actor: CitizenActor) =>
  signedInSite(actor, (site) => site.route(`/borger/${actor.municipality}`, citizenDecisionRoutes(app)));

const reasoned = {
  considerations: "Vi har lagt vægt på, hvad du selv kan.",
  facts: "Du fortalte det ved samtalen den 5. marts.",
};

test("the draft tells everything that is missing before any button, and each thing leads to where it is mended", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "broenderslev");
    const staff = staffSite(app, made.caseworker);
    const page = await staff.get(decisionPath(made.caseId));
    assert.equal(page.status, 200);
    assert.match(page.html, /Det mangler, før afgørelsen kan træffes/);
    assert.match(page.html, /Vælg, hvad du beslutter om hver opgave/);
    assert.match(page.html, /serviceloven § 82 b \(ikke i kommunens standard\)/);
    assert.match(page.html, /BRO-8\.2/);
    const preview = await staff.get(previewPath(made.caseId));
    assert.equal(preview.status, 200);
    assert.match(preview.html, /Brevet kan ikke laves endnu/);
  }));

test("an unfinished draft is saved with dates as they were typed", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "aabenraa");
    const staff = staffSite(app, made.caseworker);
    const first = await staff.get(decisionPath(made.caseId));
    const id = made.application.tasks[0]?.id ?? "";
    const typed = {
      [wholeFields.shown]: hiddenValue(first, wholeFields.shown),
      [wholeFields.assessment]: "Det viser samtalen den 5. marts.",
      [partFields(id).shown]: hiddenValue(first, partFields(id).shown),
      [partFields(id).outcome]: "granted",
      [`${partFields(id).from}-dag`]: "31",
      [`${partFields(id).from}-maaned`]: "2",
      [`${partFields(id).from}-aar`]: "2026",
      knap: "gem",
    };
    assert.equal((await staff.post(decisionPath(made.caseId), typed)).location, decisionPath(made.caseId));
    const page = await staff.get(decisionPath(made.caseId));
    assert.match(page.html, /En dato kan ikke læses/);
    assert.match(page.html, new RegExp(`name="${partFields(id).from}-dag"[^>]*value="31"`));
  }));

test("the letter is seen, the decision is made from there, and both the caseworker and the citizen can read it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "soenderborg");
    const { caseId, caseworker, citizen } = made;
    const staff = staffSite(app, caseworker);
    const refusal = {
      outcome: "refused",
      deliveryForm: null,
      from: null,
      reasons: "Du vasker selv gulv hver fredag.",
    } as const;
    await draftDecision(app, made, [{}, refusal], reasoned);
    const preview = await staff.get(previewPath(caseId));
    assert.match(preview.html, /Du vasker selv gulv hver fredag\./);
    assert.match(preview.html, /Træf afgørelsen/);
    const version = String(await shownVersion(app, made));
    const made303 = await staff.post(issuePath(caseId), { indsendelse: app.newId(), version });
    assert.equal(made303.status, 303);
    const [decision] = await readIssuedDecisions(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.equal(made303.location, issuedDecisionPath(caseId, decision?.id ?? ""));
    const issued = await staff.get(made303.location ?? "");
    assert.match(issued.html, /Ligger på borgerens egne sider/);
    assert.match((await staff.get(decisionPath(caseId))).html, /venter på en afgørelse/);

    const own = citizenSite(app, citizen);
    const page = await own.get(citizenDecisionPath(citizen.municipality, caseId, decision?.id ?? ""));
    assert.equal(page.status, 200);
    assert.match(page.html, /Vi siger ja til støtte til økonomi\. Vi siger nej til støtte til rengøring\./);
    assert.match(page.html, /fredag den 17\. april 2026/);
    assert.match(page.html, /Ankestyrelsen/);
    assert.match(page.html, /\.pdf"/);
    assert.ok(page.html.indexOf("Reglerne") > page.html.indexOf("Hvis du er uenig"));
  }));

test("the citizen's page of a § 82 b decision promises no appeal", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const timeLimited = { legalBasis: "SEL-82b", to: "2026-09-30" } as const;
    const { caseId, citizen } = await caseDecided(app, "soenderborg", { parts: [timeLimited, timeLimited] });
    const [decision] = await readIssuedDecisions(app.database.of(citizen), citizen.tenantId, caseId);
    const own = citizenSite(app, citizen);
    const page = await own.get(citizenDecisionPath(citizen.municipality, caseId, decision?.id ?? ""));
    assert.doesNotMatch(page.html, /Ankestyrelsen/);
    assert.match(page.html, /kan ikke klage til en anden myndighed/);
  }));

test("a decision that cannot be issued is answered 409 with what to do, and nothing is lost", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "soenderborg");
    const staff = staffSite(app, made.caseworker);
    const none = await staff.post(issuePath(made.caseId), { indsendelse: app.newId(), version: "1" });
    assert.equal(none.status, 409);
    assert.match(none.html, /Der er ingen kladde/);
    await draftDecision(app, made, [{}, { legalBasis: "SEL-82b", to: "2026-10-02" }]);
    const version = String(await shownVersion(app, made));
    const stopped = await staff.post(issuePath(made.caseId), { indsendelse: app.newId(), version });
    assert.equal(stopped.status, 409);
    assert.match(stopped.html, /højst gives i 6 måneder/);
    const stale = await staff.post(issuePath(made.caseId), { indsendelse: app.newId(), version: "99" });
    assert.equal(stale.status, 409);
    assert.match(stale.html, /En kollega har ændret kladden/);
  }));

test("a second press after the decision was made leads to it; a new form is told that it is made", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "unavngivet");
    const staff = staffSite(app, made.caseworker);
    await draftDecision(app, made, []);
    const press = { indsendelse: app.newId(), version: String(await shownVersion(app, made)) };
    const first = await staff.post(issuePath(made.caseId), press);
    assert.equal((await staff.post(issuePath(made.caseId), press)).location, first.location);
    const other = await staff.post(issuePath(made.caseId), { ...press, indsendelse: app.newId() });
    assert.equal(other.status, 409);
    assert.match(other.html, /allerede truffet/);
  }));

test("who comes too late is told who decided, when and what, and keeps what they had typed", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "unavngivet");
    const colleague = await hire(app, "unavngivet", "caseworker", "Kaj Kollega");
    const late = staffSite(app, made.caseworker);
    await draftDecision(app, made, []);
    const page = await late.get(decisionPath(made.caseId));
    const id = made.application.tasks[0]?.id ?? "";
    const press = { indsendelse: app.newId(), version: String(await shownVersion(app, made)) };
    assert.equal((await staffSite(app, colleague).post(issuePath(made.caseId), press)).status, 303);
    const typed = {
      [partFields(id).shown]: hiddenValue(page, partFields(id).shown),
      [partFields(id).outcome]: "refused",
      [partFields(id).reasons]: "Du betaler selv dine regninger.",
      [wholeFields.shown]: hiddenValue(page, wholeFields.shown),
      [wholeFields.considerations]: "Det, du selv kan.",
      knap: "gem",
    };
    const told = await late.post(decisionPath(made.caseId), typed);
    assert.equal(told.status, 409);
    assert.match(told.html, /Kaj Kollega traf afgørelsen/);
    assert.match(told.html, /Økonomi: bevilges/);
    assert.match(told.html, /Du betaler selv dine regninger\./);
    assert.match(told.html, /Det, du selv kan\./);
  }));

test("text about a task that was decided meanwhile is not lost where others still wait", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "unavngivet");
    const late = staffSite(app, made.caseworker);
    await draftDecision(app, made, [{}, { outcome: "later" }]);
    const page = await late.get(decisionPath(made.caseId));
    const [economy = "", cleaning = ""] = made.application.tasks.map(({ id }) => id);
    const press = { indsendelse: app.newId(), version: String(await shownVersion(app, made)) };
    assert.equal((await late.post(issuePath(made.caseId), press)).status, 303);
    const typed = Object.fromEntries(
      [economy, cleaning].flatMap((id) => [
        [partFields(id).shown, hiddenValue(page, partFields(id).shown)],
        [partFields(id).reasons, `Om ${id === economy ? "økonomien" : "rengøringen"}`],
      ]),
    );
    const told = await late.post(decisionPath(made.caseId), typed);
    assert.equal(told.status, 409);
    assert.match(told.html, /Om økonomien/);
    assert.match(told.html, /Om rengøringen/);
  }));

test("the second person is asked, and the writer is told that somebody else must approve", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testApp(database, "2026-03-20"), "soenderborg", { secondPersonApproves: true });
    const made = await caseReadyToDecide(app, "soenderborg");
    const { caseId, caseworker } = made;
    const leader = await hire(app, "soenderborg", "manager", "Lis Leder");
    const writer = staffSite(app, caseworker);
    const second = staffSite(app, leader);
    await draftDecision(app, made, []);
    const version = async () => String(await shownVersion(app, made));
    assert.match((await writer.get(previewPath(caseId))).html, /Læg til godkendelse/);
    assert.equal((await writer.post(askApprovalPath(caseId), { version: await version() })).status, 303);
    const own = await writer.post(approvePath(caseId), { version: await version() });
    assert.equal(own.status, 409);
    assert.match(own.html, /Du har selv skrevet den/);
    assert.match((await second.get(previewPath(caseId))).html, /Godkend afgørelsen/);
    assert.equal((await second.post(approvePath(caseId), { version: await version() })).status, 303);
    assert.match((await writer.get(previewPath(caseId))).html, /Træf afgørelsen/);
    assert.match((await writer.get(decisionPath(caseId))).html, /godkendt af Lis Leder/);
  }));

test("nobody else sees a decision: not another citizen, another municipality, or the citizen before a paper letter is posted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const { caseId, citizen } = await caseDecided(app, "aabenraa", { digital: false });
    const [decision] = await readIssuedDecisions(app.database.of(citizen), citizen.tenantId, caseId);
    const path = citizenDecisionPath(citizen.municipality, caseId, decision?.id ?? "");
    const own = citizenSite(app, citizen);
    assert.equal((await own.get(path)).status, 404);
    const neighbour = await moveIn(app, "aabenraa", { name: "Nabo Nielsen" });
    assert.equal(await readIssuedDecision(app, neighbour, caseId, decision?.id ?? ""), undefined);
    const stranger = await hire(app, "vejen", "caseworker");
    const elsewhere = staffSite(app, stranger);
    assert.equal((await elsewhere.get(decisionPath(caseId))).status, 404);
    assert.equal((await elsewhere.get(issuedDecisionPath(caseId, decision?.id ?? ""))).status, 404);
  }));
