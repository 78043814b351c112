import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Actor, RepresentativeActor } from "../../people/domain/actor.ts";
import { citizenRightsRoutes } from "./rights.tsx";

const siteFor = (app: App, actor: Actor) =>
  signedInSite(actor, (own) => own.route("/borger/vejen", citizenRightsRoutes(app)));

const linksIn = (html: string): readonly string[] =>
  [...(/<main.*?<\/main>/s.exec(html)?.[0].matchAll(/ href="([^"]+)"/g) ?? [])].map(([, href = ""]) => href);

test("the page of rights leads the citizen to each right, also in the case, and menu and page say the same of where one is", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const { html, status } = await siteFor(app, citizen).get("/borger/vejen/mine-rettigheder");
    assert.equal(status, 200);
    assert.deepEqual(linksIn(html), [
      "/borger/vejen/hvem-hjaelper",
      `/borger/vejen/sag/${caseId}/samtykker`,
      `/borger/vejen/sag/${caseId}`,
      `/borger/vejen/sag/${caseId}/aktindsigt`,
      "/borger/vejen/opslag",
      `/borger/vejen/sag/${caseId}/bemaerkninger`,
      `/borger/vejen/sag/${caseId}/klager`,
      "/borger/vejen/mine-logins",
    ]);
    assert.match(html, /<a href="\/borger\/vejen\/mine-rettigheder" class="nav-link" aria-current="page">/);
  }));

test("somebody without a case is told of no papers, and whoever helps is led to nothing that is the citizen's alone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const newcomer = await moveIn(app, "vejen");
    assert.doesNotMatch((await siteFor(app, newcomer).get("/borger/vejen/mine-rettigheder")).text, /papirer/);
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const helper: RepresentativeActor = {
      kind: "representative",
      tenantId: citizen.tenantId,
      municipality: "vejen",
      id: app.newId(),
      name: "Bo",
      mandateId: app.newId(),
      as: "relative",
      parts: ["status"],
      citizenId: citizen.id,
      citizenName: "Ada",
    };
    const { html, text } = await siteFor(app, helper).get("/borger/vejen/mine-rettigheder");
    assert.match(text, /Rettigheder for Ada/);
    assert.deepEqual(linksIn(html), [`/borger/vejen/sag/${caseId}`, "/borger/vejen/mine-logins"]);
  }));

test("the help page tells whom to call, that nobody needs a computer, and the numbers for what cannot wait", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { html, text } = await siteFor(app, await moveIn(app, "vejen")).get("/borger/vejen/hjaelp");
    assert.match(text, /vi kan gøre alt her for dig, og du får samme kvittering på papir/);
    assert.match(text, /Myndighed, Handicap og Socialpsykiatri/);
    for (const number of ["tel:112", "tel:+4570201201", "tel:1888"]) assert.ok(linksIn(html).includes(number), number);
  }));
