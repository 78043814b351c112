import assert from "node:assert/strict";
import { test } from "node:test";
import { askedFromOutside } from "../../../../tests/access-in-case.ts";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { postRoutes } from "../../letters/routes/post.tsx";
import { lettersInFull } from "../../letters/use-cases/letters-in-full.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { makeOutsideFile } from "../use-cases/make-outside-file.ts";
import { readOutsidePdf } from "../use-cases/read-outside.ts";
import { caseworkerOutsideRoutes } from "./caseworker.tsx";
import { citizenOutsideRoutes } from "./citizen.tsx";

async function accessOwed(app: App, actor: StaffActor, caseId: string) {
  const { obligations } = await readOwed(app.database.of(actor), app, actor, caseId);
  return obligations.flatMap(({ due, metOn, status, what }) => (what === "access" ? [[due, status, metOn]] : []));
}

test("somebody who is no party gets what is chosen and nothing else; the citizen sees who asked and what was given, not where they live", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker, citizen } = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const staff = signedInSite(caseworker, (site) => site.route("/sagsbehandler", caseworkerOutsideRoutes(app)));
    const own = signedInSite(citizen, (site) => site.route("/borger/vejen", citizenOutsideRoutes(app)));
    const theirs = `/sagsbehandler/sager/${caseId}/aktindsigt/andre`;
    const lacking = await staff.post(`${theirs}/ny`, { navn: "Karen Prøve", oenske: "" });
    assert.equal(lacking.status, 422);
    assert.match(
      lacking.text,
      /Skriv, hvor brevet med svaret skal sendes hen\..*Skriv, hvad de vil se\..*Vælg, hvordan/,
    );
    assert.match(lacking.html, /value="Karen Prøve"/);
    const outsideId = await askedFromOutside(app, caseworker, caseId, localDate("2026-03-10"));
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [["2026-03-19", "open", null]]);
    const waiting = await own.get(`/borger/vejen/sag/${caseId}/aktindsigt/andre`);
    assert.match(waiting.text, /Journalist Karen Prøve bad om det.*Kommunen har ikke svaret endnu/);

    const late = await staff.post(`${theirs}/${outsideId}/udskyd`, {
      hvorfor: "Vi læser meget igennem.",
      ...dayFields("ventes", localDate("2026-03-27")),
    });
    assert.equal(late.status, 303);
    const shown = await staff.get(`${theirs}/${outsideId}`);
    const given = /value="(ansoegning-[0-9a-f-]{36})"/.exec(shown.html)?.[1] ?? assert.fail();
    assert.doesNotMatch(shown.html, /value="[a-z]+-[0-9a-f-]{36}"[^>]*checked/, "nothing is chosen beforehand");
    const press = { set: hiddenValue(shown, "set"), indsendelse: hiddenValue(shown, "indsendelse") };
    const bare = await staff.post(`${theirs}/${outsideId}/svar`, { ...press, svar: "some", giv: given });
    assert.equal(bare.status, 422);
    assert.match(
      bare.text,
      /Skriv, hvorfor de ikke får det hele\..*Skriv den regel, du bygger på\..*hvor de kan klage\./,
    );
    const words = { begrundelse: "Resten er privat.", regel: "forvaltningsloven § 27", klage: "Skriv til os." };
    const unknown = { ...press, ...words, svar: "some", giv: given, udelad: "Det står her ikke" };
    assert.match(
      (await staff.post(`${theirs}/${outsideId}/svar`, unknown)).text,
      /»Det står her ikke« står ikke i det/,
    );
    const old = await staff.post(`${theirs}/${outsideId}/svar`, { ...unknown, set: "en-anden" });
    assert.equal(old.status, 409);
    assert.match(old.html, /Resten er privat\.<\/textarea>/);
    const all = await staff.post(`${theirs}/${outsideId}/svar`, { ...unknown, svar: "all" });
    assert.match(all.text, /Du har skrevet ord, der skal udelades\./, "words that are to be left out never go out");
    const good = { ...unknown, udelad: "overblikket" };
    assert.equal((await staff.post(`${theirs}/${outsideId}/svar`, good)).status, 303);
    const another = { ...good, indsendelse: app.newId() };
    assert.match((await staff.post(`${theirs}/${outsideId}/svar`, another)).text, /filen bliver lavet nu/);
    assert.match((await staff.get(`${theirs}/${outsideId}`)).text, /Der er ikke svaret endnu/);
    assert.match((await own.get(`/borger/vejen/sag/${caseId}/aktindsigt/andre`)).text, /har ikke svaret endnu/);
    await makeOutsideFile(app, { tenantId: caseworker.tenantId, requestId: outsideId });
    const answered = await staff.get(`${theirs}/${outsideId}`);
    assert.match(answered.text, /De får noget af det.*Filen, der skal med brevet.*Side 1 til \d+ \(PDF\)/);
    const file = await staff.get(`${theirs}/${outsideId}/samlet.pdf`);
    assert.deepEqual([file.status, file.headers.get("content-type")], [200, "application/pdf"]);
    assert.equal((await staff.get(`${theirs}/${outsideId}/samlet.pdf?del=2`)).status, 404);
    assert.match(
      (await staff.post(`${theirs}/${outsideId}/svar`, { ...good, indsendelse: app.newId() })).text,
      /i mellemtiden/,
    );

    const kept = await readLetters(app.database.of(caseworker), caseworker, caseId);
    const post = signedInSite(caseworker, (site) => site.route("/sagsbehandler", postRoutes(app)));
    const toPost = (await post.get("/sagsbehandler/post")).text;
    assert.match(toPost, /Svar på din aktindsigt Til Journalist Karen Prøve, om [^,]+, sag/);
    const letters = kept.filter(({ kind }) => kind === "outside-access");
    assert.equal(letters.length, 2);
    for (const { id } of letters)
      assert.ok((await postLetter(app, caseworker, id, { submissionId: app.newId(), receivedOn: null })).ok);
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [
      ["2026-03-19", "met", "2026-03-10"],
      ["2026-03-27", "met", "2026-03-10"],
    ]);
    const seen = await own.get(`/borger/vejen/sag/${caseId}/aktindsigt/andre`);
    assert.match(seen.text, /De får noget af det/);
    assert.doesNotMatch(seen.text, /Avisgade/);
    const mine = await readLetters(app.database.of(citizen), citizen, caseId);
    assert.ok(mine.every(({ kind }) => kind !== "outside-access"));
  }));

test("the letter holds what was chosen without the words left out, and the one that puts off tells no case number", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker } = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const outsideId = await askedFromOutside(app, caseworker, caseId);
    const staff = signedInSite(caseworker, (site) => site.route("/sagsbehandler", caseworkerOutsideRoutes(app)));
    const at = `/sagsbehandler/sager/${caseId}/aktindsigt/andre/${outsideId}`;
    await staff.post(`${at}/udskyd`, { hvorfor: "Meget at læse.", ...dayFields("ventes", localDate("2026-03-27")) });
    const shown = await staff.get(at);
    const given = /value="(ansoegning-[0-9a-f-]{36})"/.exec(shown.html)?.[1] ?? assert.fail();
    const press = { set: hiddenValue(shown, "set"), indsendelse: hiddenValue(shown, "indsendelse") };
    const words = { begrundelse: "Resten er privat.", regel: "forvaltningsloven § 27", klage: "Skriv til os." };
    const answered = { ...press, ...words, svar: "some", giv: given, udelad: "overblikket" };
    assert.equal((await staff.post(`${at}/svar`, answered)).status, 303);
    await makeOutsideFile(app, { tenantId: caseworker.tenantId, requestId: outsideId });
    const documents = (await lettersInFull(app.database.of(caseworker), caseworker, caseId))
      .filter(({ letter }) => letter.kind === "outside-access")
      .map(({ document }) => JSON.stringify(document));
    const delay = documents.find((text) => text.includes("Dit svar bliver forsinket")) ?? "";
    const answer = documents.find((text) => text.includes("Svar på din aktindsigt")) ?? "";
    assert.match(delay, /"caseNumber":"Aktindsigt"/);
    assert.match(delay, /Meget at læse/);
    assert.match(answer, /Avisgade 1/);
    assert.match(answer, /Det ligger ved brevet: 1 akt på \d+ sider?\./);
    assert.doesNotMatch(answer, /overblikket|Jeg mister/);
    const file = (await readOutsidePdf(app, caseworker, { caseId, outsideId }, 1)) ?? assert.fail("no file was made");
    const { text: told } = await readPdf(file.pdf);
    assert.match(told, /Jeg mister \[udeladt\]/);
    assert.doesNotMatch(told, /overblikket|Din sag/);
  }));

test("one who turns out to speak for the citizen is led to the citizen's own way, and no answer is owed to an outsider", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker } = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const outsideId = await askedFromOutside(app, caseworker, caseId);
    const staff = signedInSite(caseworker, (site) => site.route("/sagsbehandler", caseworkerOutsideRoutes(app)));
    const at = `/sagsbehandler/sager/${caseId}/aktindsigt/andre/${outsideId}`;
    assert.match((await staff.post(`${at}/afslut`, {})).text, /Vælg, hvad der er sket\./);
    assert.equal((await staff.post(`${at}/afslut`, { "hvordan-sluttet": "party" })).status, 303);
    const ended = await staff.get(at);
    assert.match(ended.text, /taler for borgeren/);
    assert.match(ended.html, new RegExp(`/sager/${caseId}/aktindsigt/ny"`));
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [["2026-03-19", "lapsed", null]]);
  }));
