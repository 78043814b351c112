import assert from "node:assert/strict";
import { test } from "node:test";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { caseworkerOrderRoutes } from "./caseworker.tsx";
import { providerRoutes } from "./provider.tsx";

test("from the order's form to the start of support: each step on its page, typed text kept, wrong order refused by name", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const made = await caseGranted(app, "soenderborg", { tasks: ["mail"] });
    const staff = signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerOrderRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}/bestilling`;
    const form = await staff.get(path);
    assert.match(form.html, />Jeg vil selv kunne klare det: mail<\/textarea>/);
    // A week from 1 April is 8 April (SON-5.1): shown to the one who orders.
    assert.match(form.text, /Første kontakt · Udføreren Overskredet med 2 dage Senest onsdag den 8\. april 2026/);

    const typed = {
      indsendelse: hiddenValue(form, "indsendelse"),
      udfoerer: "privat-udfoerer",
      maal: "Åbne post",
      ramme: "En gang om ugen",
    };
    const aimless = await staff.post(path, { ...typed, maal: "" });
    assert.equal(aimless.status, 422);
    assert.match(aimless.html, /href="#maal"/);
    assert.match(aimless.html, />En gang om ugen<\/textarea>/);
    const own = { ...typed, udfoerer: "kommunens-team" };
    const sent = await staff.post(path, own);
    assert.equal(sent.status, 303);
    assert.equal((await staff.post(path, own)).location, sent.location);
    const twice = await staff.post(path, { ...own, indsendelse: app.newId() });
    assert.equal(twice.status, 409);
    assert.match(twice.text, /Støtten er allerede bestilt/);

    const provider = signedInSite(await hire(app, "soenderborg", "provider"), (site) =>
      site.route("/udfoerer", providerRoutes(app)),
    );
    const list = await provider.get("/udfoerer");
    assert.match(list.text, /Venter på jeres svar \(1\)/);
    const order = /href="(\/udfoerer\/bestillinger\/[^"]+)"/.exec(list.html)?.[1] ?? "";
    const asked = await provider.get(order);
    for (const said of ["Åbne post", "En gang om ugen", "Asta Prøve", "Første kontakt"])
      assert.ok(asked.text.includes(said), said);
    assert.doesNotMatch(asked.text, /Borgeren har brug for hjælp til at komme i gang/);

    const early = await provider.post(`${order}/start`, {
      "start-dag": "10",
      "start-maaned": "4",
      "start-aar": "2026",
    });
    assert.equal(early.status, 409);
    assert.match(early.text, /Sig først ja til bestillingen/);
    const nameless = await provider.post(`${order}/modtag`, { "kontakt-telefon": "11 22 33 44" });
    assert.equal(nameless.status, 422);
    assert.match(nameless.html, /value="11 22 33 44"/);
    assert.equal((await provider.post(`${order}/modtag`, { kontaktperson: "Kim Kontakt" })).status, 303);

    const future = await provider.post(`${order}/start`, {
      "start-dag": "11",
      "start-maaned": "4",
      "start-aar": "2026",
    });
    assert.equal(future.status, 409);
    assert.match(future.html, /name="start-dag"[^>]*value="11"/);
    const started = { "start-dag": "10", "start-maaned": "4", "start-aar": "2026" };
    const done = await provider.post(`${order}/start`, started);
    assert.equal(done.status, 303);
    assert.match((await provider.get(done.location ?? "")).text, /Støtten begyndte fredag den 10\. april 2026/);
    assert.equal((await provider.post(`${order}/noget-andet`, started)).status, 404);
  }));

test("an acute case is asked whether support starts from day to day where the standard allows it, and the list says it is urgent", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "soenderborg", { tasks: ["mail"] });
    await transaction(app.database.of(made.caseworker), async (tx) => {
      const record = await caseForAct(tx, made.caseworker, "case:assign", made.caseId);
      assert.ok(record);
      await changeCase(tx, record, { acute: true });
    });
    const staff = signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerOrderRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}/bestilling`;
    const form = await staff.get(path);
    assert.match(form.text, /Begynder støtten fra dag til dag\?/);
    assert.match(form.text, /SON-5\.2/);
    const typed = {
      indsendelse: hiddenValue(form, "indsendelse"),
      udfoerer: "kommunens-team",
      maal: "Åbne post",
      ramme: "Nu",
      akut: "nej",
    };
    const silent = await staff.post(path, typed);
    assert.equal(silent.status, 422);
    assert.match(silent.html, /href="#akut-grund"/);
    assert.equal((await staff.post(path, { ...typed, "akut-grund": "Borgeren er indlagt til mandag" })).status, 303);
    const provider = signedInSite(await hire(app, "soenderborg", "provider"), (site) =>
      site.route("/udfoerer", providerRoutes(app)),
    );
    assert.match((await provider.get("/udfoerer")).text, /Asta Prøve , sag 2026-000001 Haster/);
  }));
