import assert from "node:assert/strict";
import { test } from "node:test";
import { draftBetween, proposalBetween } from "../../../../tests/proposal-between.ts";
import { readableText } from "../../../../tests/public-site.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { lix } from "../../../kernel/lix.ts";
import { sentencesOf, wordsOf } from "../../../kernel/sentences.ts";
import type { App } from "../../../platform/app.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { personRoutes } from "./person.tsx";
import { writerRoutes } from "./writer.tsx";

const home = "/borger/vejen";

const siteFor = (app: App, citizen: CitizenActor) =>
  signedInSite(citizen, (site) =>
    site.route("/borger/:slug", writerRoutes(app)).route("/borger/:slug", personRoutes(app)),
  );

const typed = { navn: "Bo Prøve", cpr: "0504909995", forhold: "other", kontakt: "00 00 00 01" };

test("a form with an impossible number comes back with everything typed; the same press twice begins one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = siteFor(app, await moveIn(app, "vejen", { name: "Mette Hjælper" }));
    const form = await site.get(`${home}/for-en-anden/ny`);
    const wrong = await site.post(`${home}/for-en-anden/ny`, { ...typed, cpr: "3113904321" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /<a href="#cpr">De første seks cifre i CPR-nummeret skal være en dato\.<\/a>/);
    for (const value of ["Bo Prøve", "3113904321", "00 00 00 01"])
      assert.ok(wrong.html.includes(`value="${value}"`), value);
    const press = { ...typed, indsendelse: hiddenValue(form, "indsendelse") };
    const [one, two] = [
      await site.post(`${home}/for-en-anden/ny`, press),
      await site.post(`${home}/for-en-anden/ny`, press),
    ];
    assert.match(one.location ?? "", /^\/borger\/vejen\/for-en-anden\/[0-9a-f-]{36}\/opgaver$/);
    assert.equal(two.location, one.location);
    assert.match(
      (await site.get(one.location ?? "")).text,
      /Du skriver for Bo Prøve\. Når der står »du«, er det Bo Prøve\./,
    );
  }));

test("what was sent on from another window is shown as sent; what was answered from another window is not there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const writer = await moveIn(app, "vejen", { name: "Mette Hjælper" });
    const person = await moveIn(app, "vejen", { name: "Bo Prøve", cprNumber: "0504909995" });
    const id = await proposalBetween(app, writer, "0504909995");
    const old = await siteFor(app, writer).post(`${home}/for-en-anden/${id}/hverdag`, { svar: "For sent" });
    assert.equal(old.location, `${home}/for-en-anden/${id}`);
    const mine = siteFor(app, person);
    const page = `${home}/skrevet-for-mig/${id}`;
    const opened = await mine.get(page);
    assert.match(opened.text, /Mette Hjælper har skrevet en ansøgning for dig Det er din ansøgning\./);
    assert.equal(
      (await mine.post(`${page}/hverdag`, { handling: "videre" })).status,
      422,
      "an answer taken away is asked for",
    );
    assert.equal((await mine.post(page, { indsendelse: hiddenValue(opened, "indsendelse") })).status, 422);
    await mine.post(`${page}/hverdag`, { svar: "Jeg sover om dagen.", handling: "videre" });
    assert.equal((await mine.post(`${page}/nej`, {})).location, home);
    for (const path of [page, `${page}/nej`, `${page}/hverdag`]) assert.equal((await mine.get(path)).status, 404);
  }));

test("what one reads when one writes for another, or is written for, is easy to read (LIX 35, 25 words a sentence)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const writer = await moveIn(app, "vejen", { name: "Mette Hjælper" });
    const person = await moveIn(app, "vejen", { name: "Bo Prøve", cprNumber: "0504909995" });
    const draft = await draftBetween(app, writer, "0504909995");
    const sent = await proposalBetween(app, writer, "0504909995");
    const site = siteFor(app, writer);
    const written = [
      ...["", "/ny", `/${draft}`, `/${draft}/hvem`, `/${draft}/slet`, `/${sent}`].map(
        (path) => `${home}/for-en-anden${path}`,
      ),
    ];
    const forMe = ["", "/nej"].map((path) => `${home}/skrevet-for-mig/${sent}${path}`);
    const pages = [
      ...(await Promise.all(written.map(site.get))),
      ...(await Promise.all(forMe.map(siteFor(app, person).get))),
    ];
    for (const { status } of pages) assert.equal(status, 200);
    const text = pages.map(({ html }) => readableText(html)).join(" ");
    assert.ok(lix(text) <= 35, `LIX ${lix(text)}`);
    assert.deepEqual(
      sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 25),
      [],
    );
  }));
