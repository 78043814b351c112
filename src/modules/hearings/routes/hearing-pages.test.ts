import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { CitizenActor, StaffActor } from "../../people/domain/actor.ts";
import { citizenHearingPath, hearingPath, noHearingPath } from "../paths.ts";
import { caseworkerHearingRoutes } from "./caseworker.tsx";
import { citizenHearingRoutes } from "./citizen.tsx";

const staffSite = (app: App, actor: StaffActor) =>
  signedInSite(actor, (site) => site.route("/sagsbehandler", caseworkerHearingRoutes(app)));
const citizenSite = (app: App, actor: CitizenActor) =>
  signedInSite(actor, (site) => site.route(`/borger/${actor.municipality}`, citizenHearingRoutes(app)));

test("the hearing is written, sent and answered through the pages", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const staff = staffSite(app, caseworker);
    const own = citizenSite(app, citizen);
    const path = citizenHearingPath(citizen.municipality, caseId);
    assert.equal((await own.get(path)).status, 404);
    const typed = { "oplysning-0": "Lægen skriver, at du klarer dig selv.", betydning: "Det kan betyde et nej." };
    const day = { "svarfrist-dag": "17", "svarfrist-maaned": "3", "svarfrist-aar": "2026" };
    const lacking = await staff.post(hearingPath(caseId), { ...typed, ...day });
    assert.equal(lacking.status, 422);
    assert.match(lacking.html, /Lægen skriver, at du klarer dig selv\./);
    assert.equal((await staff.post(hearingPath(caseId), { ...typed, ...day, "kilde-0": "lægen" })).status, 303);

    const asked = await own.get(path);
    assert.equal(asked.status, 200);
    assert.match(asked.html, /Lægen skriver, at du klarer dig selv\./);
    assert.equal((await own.post(path, { svar: " " })).status, 422);
    assert.equal((await own.post(path, { svar: "Det passer ikke." })).location, path);
    assert.match((await staff.get(hearingPath(caseId))).html, /Det passer ikke\./);
  }));

test("an exception without its number is answered 422, and one with it stands in the case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "soenderborg");
    const staff = staffSite(app, caseworker);
    const without = { vej: "undtagelse", "undtagelse-grund": "Det er uden betydning." };
    const lacking = await staff.post(noHearingPath(caseId), without);
    assert.equal(lacking.status, 422);
    assert.match(lacking.html, /Det er uden betydning\./);
    assert.equal((await staff.post(noHearingPath(caseId), { ...without, undtagelse: "1" })).status, 303);
    assert.match((await staff.get(hearingPath(caseId))).html, /Partshøringen er på plads/);
  }));
