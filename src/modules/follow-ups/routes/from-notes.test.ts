import assert from "node:assert/strict";
import { test } from "node:test";
import { atWorkOn, awayTold, noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { planOffered } from "../../../../tests/goal-and-wish.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { keepDayNotes } from "../../day-notes/use-cases/keep-day-notes.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { caseworkerFollowUpRoutes } from "./caseworker.tsx";
import { providerFollowUpRoutes } from "./provider.tsx";

/** Support with a plan of one goal since the 10th of April, three notes, and both sides on the 20th of June. */
async function world(database: Parameters<Parameters<typeof withDatabase>[0]>[0], municipality: string) {
  const app = onDay(await testApp(database, "2026-03-03"), "2026-06-20");
  const made = await caseGranted(onDay(app, "2026-03-03"), municipality, { tasks: ["mail"] });
  await planOffered(onDay(app, "2026-04-02"), made, ["Åbne post"]);
  const hired = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const provider = atWorkOn(app, hired);
  const orderId = await orderOf(app, provider, made);
  const about = (day: string, movement: "forward" | "back", note: string) =>
    noteTold(orderId, { happenedOn: localDate(day), goals: [{ goal: "Åbne post", movement }], note });
  const told = [
    about("2026-04-14", "forward", "Vi åbnede ugens post."),
    about("2026-04-21", "back", "Det var svært i dag."),
    awayTold(orderId, { happenedOn: localDate("2026-04-28") }),
  ];
  for (const one of await keepDayNotes(app, provider, told)) assert.equal(one.answer, "kept", JSON.stringify(one));
  const as = (actor: Actor) =>
    signedInSite(actor, (site) =>
      site.route("/sagsbehandler", caseworkerFollowUpRoutes(app)).route("/udfoerer", providerFollowUpRoutes(app)),
    );
  return {
    ...{ app, made, told, contact: as(provider), caseworker: as(made.caseworker) },
    theirs: `/udfoerer/bestillinger/${orderId}/opfoelgning`,
    staff: `/sagsbehandler/sager/${made.caseId}/opfoelgning`,
  };
}

test("the provider's form is filled in from the day notes, marked as such, and keeps the words that are picked (BRO-13.3)", () =>
  withDatabase(async (database) => {
    const { app, told, contact, caseworker, theirs, staff } = await world(database, "broenderslev");
    const page = await contact.get(theirs);
    for (const said of [
      /BRO-13\.3/,
      /arbejdet med målet 2 gange, 1 time og 30 minutter i alt/,
      /Forudfyldt fra dagsnotaterne/,
      /Vi har arbejdet med målet 2 gange, 1 time og 30 minutter i alt\. Det gik frem 1 gang, tilbage 1 gang\./,
      /tirs?\. 21\. apr\. 2026: Det var svært i dag\./,
      /1 gang meldte borgeren fra\./,
    ])
      assert.match(page.text, said);
    assert.match(page.html, /<title id="bevaegelse-[^"]+-titel">Bevægelse over tid: Åbne post<\/title>/);

    const form = {
      indsendelse: app.newId(),
      udgave: "0",
      "del-maal-0-ord": "Vi øver.",
      "del-maal-0-stand": "on-the-way",
    };
    const picked = { ...form, "del-maal-0-notat": told[1]?.id ?? "", knap: "send" };
    const alone = await contact.post(`${theirs}/udfoererens-del`, picked);
    assert.equal(alone.status, 422);
    assert.match(alone.text, /Vælg, om I har lavet skemaet sammen med borgeren/);
    assert.match(alone.html, /Vi øver\.\ntirsdag den 21\. april 2026: Det var svært i dag\.<\/textarea>/);
    assert.match((await caseworker.get(staff)).text, /Udførerens skema mangler.*BRO-13\.3/);
    const sent = await contact.post(`${theirs}/udfoererens-del`, { ...picked, sammen: "ja" });
    assert.equal(sent.status, 303, sent.text);
    const seen = (await caseworker.get(staff)).text;
    assert.match(seen, /Vi øver\. tirsdag den 21\. april 2026: Det var svært i dag\..*Lavet sammen med borgeren Ja/);
    assert.doesNotMatch(seen, /Udførerens skema mangler/);
    assert.doesNotMatch((await contact.get(theirs)).text, /Forudfyldt/);
  }));

test("the caseworker sees that the form is missing (VEJ-3.7.3), and how the support was used; the follow-up keeps it", () =>
  withDatabase(async (database) => {
    const { app, caseworker, staff } = await world(database, "vejen");
    const page = (await caseworker.get(staff)).text;
    assert.match(page, /Udførerens skema mangler.*VEJ-3\.7\.3/);
    assert.match(page, /Borgeren fik støtte 2 gange fra fredag den 10\. april 2026 til lørdag den 20\. juni 2026/);
    const held = await caseworker.post(staff, {
      ...{ indsendelse: app.newId(), "holdt-dag": "19", "holdt-maaned": "6", "holdt-aar": "2026", moede: "digital" },
      ...{ deltog: "citizen", "maal-0-stand": "on-the-way", noter: "Vi fortsætter", udfald: "continue" },
      ...{ "naeste-dag": "1", "naeste-maaned": "6", "naeste-aar": "2027" },
      ...{ "tilsyn-bevilget": "yes", "tilsyn-formaal": "yes", "tilsyn-andet": "no" },
    });
    assert.equal(held.status, 303, held.text);
    const after = (await caseworker.get(staff)).text;
    // The next one is nearly a year away: nobody waits for a form yet.
    assert.doesNotMatch(after, /Udførerens skema mangler/);
    assert.match(
      after,
      /Støtten, som den blev brugt Borgeren fik støtte 2 gange fra fredag den 10\. april 2026 til fredag den 19\. juni 2026\. Det er 1 time og 30 minutter i alt/,
    );
  }));

test("follow-up looks at goals and at how far the support was used (AAB-27.2)", () =>
  withDatabase(async (database) => {
    const { caseworker, staff } = await world(database, "aabenraa");
    const page = await caseworker.get(staff);
    assert.match(
      page.text,
      /Brug af støtten Borgeren fik støtte 2 gange.*1 gang meldte borgeren fra.*AAB-27\.2.*Hvor meget/,
    );
    assert.doesNotMatch(page.text, /Udførerens skema mangler/);
  }));
