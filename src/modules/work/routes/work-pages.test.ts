import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { workRoutes } from "./caseworker.tsx";

const siteFor = (app: App, actor: StaffActor) =>
  signedInSite(actor, (own) => own.route("/sagsbehandler", workRoutes(app)));

test("today's work shows for each case how long is left, what, who, and why; filters are links that keep each other", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "broenderslev");
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", workRoutes(app)));
    assert.match(
      (await site.get("/sagsbehandler")).text,
      /Der er ingen åbne sager i dette udvalg/,
      "nobody has given me one",
    );
    const all = await site.get("/sagsbehandler?hvem=alle");
    assert.match(
      all.text,
      /Overskredet med 13 dage Afgørelse · Myndigheden senest tir\. 7\. apr\. 2026 Asta Prøve , sag 2026-000001 2026-000001/,
    );
    assert.match(all.text, /BRO-6\.1/);
    assert.match(all.html, /href="\/sagsbehandler\?hvem=alle&amp;frist=overskredet"/);
    assert.match(all.html, /data-filter="Asta Prøve 2026-000001 /);
    const found = await site.get("/sagsbehandler/find?soeg=2026-000001");
    assert.match(found.html, new RegExp(`href="/sagsbehandler/sager/${made.caseId}"`));
    assert.match((await site.get("/sagsbehandler/find?soeg=Ingen")).text, /Ingen sager passer/);
  }));

test("one field finds all: a number or a CPR number opens its case, words show cases and notes, and none stands in an address", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(app, "vejen", { person: { cprNumber: "0205901234" } });
    const site = siteFor(app, made.caseworker);
    for (const typed of ["2026-000001", "020590-1234", "0205901234"]) {
      const opened = await site.post("/sagsbehandler/find", { soeg: typed });
      assert.deepEqual([opened.status, opened.location], [303, `/sagsbehandler/sager/${made.caseId}`], typed);
    }
    const found = await site.post("/sagsbehandler/find", { soeg: " Asta Prøve " });
    assert.equal(found.status, 200);
    assert.match(found.text, /Sager 1 sag passer .* Asta Prøve .* Notater/);
    assert.equal((await site.post("/sagsbehandler/find", { soeg: " " })).location, "/sagsbehandler/find");
    assert.match(
      (await site.get("/sagsbehandler?hvem=alle")).html,
      /<form method="post" action="\/sagsbehandler\/find"/,
    );
  }));

test("a CPR number of a closed case and one that nobody has are answered alike: on to the look-up, or told where to look", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    await caseApplied(app, "broenderslev", { bornOn: "2004-02-01", person: { cprNumber: "0205901234" } }); // UngeCenter
    const elsewhere = siteFor(app, await hire(app, "broenderslev", "caseworker"));
    const intake = siteFor(app, { ...(await hire(app, "vejen", "intake")) });
    for (const typed of ["020590-1234", "020590-1235"]) {
      const number = await elsewhere.post("/sagsbehandler/find", { soeg: typed });
      // 307 keeps the form that the number came in.
      assert.deepEqual([number.status, number.location], [307, "/sagsbehandler/opslag"], typed);
      const told = await intake.post("/sagsbehandler/find", { soeg: typed });
      assert.deepEqual([told.status, /slår du ellers op i modtagelsen/.test(told.text)], [422, true]);
      assert.doesNotMatch(told.html, /020590/);
    }
  }));

test("why a case stands where it does is one press away: what is owed, by whom, counted from what, by which rule", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "broenderslev"); // due 7 April: late
    await caseApplied(onDay(app, "2026-03-20"), "broenderslev"); // due 24 April
    const { text } = await siteFor(app, made.caseworker).get("/sagsbehandler?hvem=alle");
    for (const said of [
      "Afgørelse. Det skal myndigheden gøre.",
      "Senest tirsdag den 7. april 2026 (for 13 dage siden)",
      "Fristen regnes fra tirsdag den 3. marts 2026.",
      "retssikkerhedsloven § 3, stk. 2",
      "Fristen er overskredet. Det står før det, der kan nås endnu.",
      "Der står ingen sag efter den her på listen.",
    ])
      assert.ok(text.includes(said), said);
    assert.match(text, /Mine \(0\) .*Min enhed \(2\) .*Ufordelte \(2\) .*Overskredet \(1\) .*Inden for en uge \(1\)/);
  }));
