import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { makeAccessFile } from "../use-cases/make-access-file.ts";
import { caseworkerAccessRoutes } from "./caseworker.tsx";
import { citizenAccessRoutes } from "./citizen.tsx";
import { giveAccessRoutes } from "./giving.tsx";

test("the pages lead from asking to reading: what lacks is told at its field, and what was typed is kept", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    await filedPaper(app, made, "Udtalelse fra lægen");
    const own = signedInSite(citizen, (site) => site.route("/borger/vejen", citizenAccessRoutes(app)));
    const staff = signedInSite(caseworker, (site) =>
      site.route("/sagsbehandler", caseworkerAccessRoutes(app)).route("/sagsbehandler", giveAccessRoutes(app)),
    );
    const mine = `/borger/vejen/sag/${caseId}/aktindsigt`;
    const lacking = await own.post(`${mine}/bed`, { hvad: "some", oenske: "" });
    assert.equal(lacking.status, 422);
    assert.match(lacking.text, /Skriv, hvad du vil se\..*Vælg, hvordan du vil have det\./);
    assert.match(lacking.html, /value="some"[^>]*checked/);
    const asked = await own.post(`${mine}/bed`, { hvad: "some", oenske: "Det, lægen skrev", form: "screen" });
    assert.equal(asked.location, `${mine}?gjort=sendt`);
    const list = await own.get(mine);
    const accessId = /aktindsigt\/([0-9a-f-]{36})"/.exec(list.html)?.[1] ?? assert.fail();
    assert.match((await own.get(`${mine}/${accessId}`)).text, /Kommunen er i gang.*torsdag den 19\. marts 2026/);
    assert.equal((await own.get(`${mine}/${accessId}/samlet.pdf`)).status, 404);

    const theirs = `/sagsbehandler/sager/${caseId}/aktindsigt`;
    const shown = await staff.get(`${theirs}/${accessId}`);
    assert.match(shown.text, /Det, lægen skrev.*Udtalelse fra lægen.*Vælg, hvad borgeren har bedt om/);
    const later = await staff.post(`${theirs}/${accessId}/udskyd`, { hvorfor: "Vi mangler papirer" });
    assert.equal(later.status, 422);
    assert.match(later.html, /Vi mangler papirer<\/textarea>/);
    const piece = /akt\/(dokument-[0-9a-f-]{36})"/.exec(shown.html)?.[1] ?? assert.fail();
    const choosing = await staff.get(`${theirs}/${accessId}/akt/${piece}`);
    assert.doesNotMatch(choosing.text, /udelad nogle ord/, "a file has no words to leave out");
    const chosen = await staff.post(`${theirs}/${accessId}/akt/${piece}`, { valg: "left-out", begrundelse: "Fordi" });
    assert.equal(chosen.status, 422);
    assert.match(chosen.text, /Vælg den regel, du bygger på\./);
    assert.match(chosen.html, /Fordi<\/textarea>/);
    const kept = { valg: "left-out", grund: "other-interests", begrundelse: "Lægen skriver om din søster." };
    assert.equal((await staff.post(`${theirs}/${accessId}/akt/${piece}`, kept)).status, 303);

    const ready = await staff.get(`${theirs}/${accessId}`);
    const press = { set: hiddenValue(ready, "set"), indsendelse: hiddenValue(ready, "indsendelse") };
    const without = await staff.post(`${theirs}/${accessId}/giv`, press);
    assert.equal(without.status, 422);
    assert.match(without.text, /Skriv, hvor borgeren kan klage/);
    const old = await staff.post(`${theirs}/${accessId}/giv`, { ...press, set: "en-anden", klage: "Skriv til os." });
    assert.equal(old.status, 409);
    assert.match(old.html, /Skriv til os\.<\/textarea>/);
    assert.equal((await staff.post(`${theirs}/${accessId}/giv`, { ...press, klage: "Skriv til os." })).status, 303);

    const waiting = await staff.get(`${theirs}/${accessId}?gjort=laves`);
    assert.match(waiting.text, /Filen bliver lavet nu.*Borgeren har ikke fået den endnu/);
    assert.doesNotMatch(waiting.text, /Aktindsigten er givet|Givet/);
    assert.match((await own.get(`${mine}/${accessId}`)).text, /Kommunen er i gang/);
    assert.match((await staff.post(`${theirs}/${accessId}/akt/${piece}`, kept)).text, /ved at blive lavet/);
    await makeAccessFile(app, { tenantId: caseworker.tenantId, requestId: accessId });
    assert.match(
      (await staff.get(`${theirs}/${accessId}?gjort=laves`)).text,
      /Aktindsigt, der er givet.*Det hele som én PDF ?, \d+ kB/,
    );

    const given = await own.get(`${mine}/${accessId}`);
    assert.match(given.text, /Hent det hele som én fil \(PDF, \d+ kB\).*Udeladt/);
    assert.doesNotMatch(given.text, /Udtalelse fra lægen/);
    const read = await own.get(`${mine}/${accessId}/akt/${piece}`);
    assert.match(read.text, /Det her er udeladt.*forvaltningsloven § 15 b.*Lægen skriver om din søster\./);
    assert.equal((await own.get(`${mine}/${accessId}/akt/${piece}/fil`)).status, 404);
    const application = /akt\/(ansoegning-[0-9a-f-]{36})"/.exec(given.html)?.[1] ?? assert.fail();
    assert.match((await own.get(`${mine}/${accessId}/akt/${application}`)).text, /Jeg mister overblikket\./);
    assert.equal((await own.get(`${mine}/${accessId}/samlet.pdf`)).headers.get("Content-Type"), "application/pdf");
  }));
