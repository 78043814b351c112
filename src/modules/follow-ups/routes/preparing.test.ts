import assert from "node:assert/strict";
import { test } from "node:test";
import { planOffered } from "../../../../tests/goal-and-wish.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readOwnSay } from "../../plans/use-cases/read-own-say.ts";
import { fromCitizensTo } from "../../work/use-cases/count-from-citizens.ts";
import { fromProvidersTo } from "../../work/use-cases/count-from-providers.ts";
import { caseworkerFollowUpRoutes } from "./caseworker.tsx";
import { citizenFollowUpRoutes } from "./citizen.tsx";
import { providerFollowUpRoutes } from "./provider.tsx";
import { toldPartRoutes } from "./told-part.tsx";

/** A case in Vejen in which support runs, with a plan of one goal, and all sides of it. */
async function world(database: Parameters<Parameters<typeof withDatabase>[0]>[0]) {
  const app = onDay(await testApp(database, "2026-03-03"), "2026-06-20");
  const made = await caseGranted(onDay(app, "2026-03-03"), "vejen", { tasks: ["mail"], digital: false });
  const [goal = ""] = await planOffered(onDay(app, "2026-04-02"), made, ["Åbne post"]);
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const [order] = await readProviderOrders(app, provider);
  assert.ok(order);
  const as = (actor: Actor) =>
    signedInSite(actor, (site) =>
      site
        .route("/sagsbehandler", caseworkerFollowUpRoutes(app))
        .route("/sagsbehandler", toldPartRoutes(app))
        .route("/udfoerer", providerFollowUpRoutes(app))
        .route("/borger/vejen", citizenFollowUpRoutes(app)),
    );
  return {
    ...{ app, made, goal, provider },
    mine: `/borger/vejen/sag/${made.caseId}/opfoelgning`,
    staff: `/sagsbehandler/sager/${made.caseId}/opfoelgning`,
    theirs: `/udfoerer/bestillinger/${order.id}/opfoelgning`,
    citizen: as(made.citizen),
    caseworker: as(made.caseworker),
    contact: as(provider),
    another: as({ ...(await hire(app, "vejen", "provider")), provider: "en-anden" }),
  };
}

test("the citizen's part is saved page by page, sent once, changed until the follow-up is held, and then kept with it", () =>
  withDatabase(async (database) => {
    const { app, made, goal, mine, staff, citizen, caseworker } = await world(database);
    const send = async (page: string, fields: Readonly<Record<string, string>> = {}) => {
      const shown = await citizen.get(`${mine}/${page}`);
      const hidden = page === "tjek" ? { udgave: hiddenValue(shown, "udgave") } : { set: hiddenValue(shown, "set") };
      return citizen.post(`${mine}/${page}`, { indsendelse: app.newId(), ...hidden, ...fields });
    };
    assert.equal((await send("tjek")).status, 409, "nothing is written yet");
    const first = await send("maal-1", { "del-maal-0-vurdering": "4", "del-maal-0-ord": "Bedre", knap: "videre" });
    assert.equal(first.location, `${mine}/virker`);
    assert.equal((await send("virker", { virker: "Mandag", knap: "senere" })).location, `${mine}?gjort=gemt`);
    assert.match((await citizen.get(`${mine}/virker`)).html, />Mandag<\/textarea>/);
    assert.doesNotMatch((await caseworker.get(staff)).text, /Mandag/, "what is not sent is the citizen's alone");
    assert.equal((await send("tjek")).location, `${mine}?gjort=sendt`);
    assert.match((await caseworker.get(staff)).text, /Borgerens egen del.*Egen vurdering: 4 af 10\. Bedre.*Mandag/);
    await send("virker", { virker: "Tirsdag" });
    assert.doesNotMatch((await caseworker.get(staff)).text, /Tirsdag/, "until it is sent again");
    await send("tjek");
    assert.match((await caseworker.get(staff)).text, /Tirsdag/);
    const scores = (await readOwnSay(app, made.citizen, made.caseId))?.goals.find(({ id }) => id === goal)?.scores;
    assert.deepEqual(
      scores?.map(({ score, as }) => [score, as]),
      [[4, "citizen"]],
    );
    const held = {
      ...{
        "holdt-dag": "20",
        "holdt-maaned": "6",
        "holdt-aar": "2026",
        moede: "digital",
        "maal-0-stand": "on-the-way",
      },
      ...{ deltog: "citizen", "tilsyn-bevilget": "yes", "tilsyn-formaal": "yes", "tilsyn-andet": "no" },
      ...{ noter: "Vi fortsætter", udfald: "continue", "naeste-dag": "1", "naeste-maaned": "6", "naeste-aar": "2027" },
    };
    const done = await caseworker.post(staff, { indsendelse: app.newId(), ...held });
    assert.equal(done.status, 303, done.text);
    const after = await caseworker.get(staff);
    assert.match(after.text, /Borger og udfører har ikke sendt noget endnu/);
    assert.match(after.text, /Holdte opfølgninger.*Borgerens egen del.*Tirsdag/);
    assert.match((await citizen.get(mine)).text, /Vi aftalte, at støtten fortsætter\. Vi fortsætter/);
    assert.doesNotMatch((await citizen.get(`${mine}/virker`)).html, />Tirsdag<\/textarea>/);
  }));

test("the provider writes its own part and the citizen's together with the citizen, and never reads the citizen's own", () =>
  withDatabase(async (database) => {
    const { app, mine, staff, theirs, citizen, caseworker, contact, another } = await world(database);
    await citizen.post(`${mine}/virker`, { indsendelse: app.newId(), "virker-ikke": "Kim lytter ikke" });
    await citizen.post(`${mine}/tjek`, { indsendelse: app.newId() });
    for (const path of [theirs, `${theirs}/sammen`]) {
      const page = await contact.get(path);
      assert.equal(page.status, 200);
      assert.doesNotMatch(page.text, /Kim lytter ikke/);
      assert.notEqual((await another.get(path)).status, 200);
    }
    const together = await contact.get(`${theirs}/sammen`);
    const fields = { indsendelse: app.newId(), udgave: hiddenValue(together, "udgave"), "del-maal-0-vurdering": "6" };
    const sent = await contact.post(`${theirs}/sammen`, { ...fields, virker: "At gå tur", knap: "send" });
    assert.equal(sent.location, `${theirs}?gjort=sendt`);
    const stale = { ...fields, indsendelse: app.newId(), virker: "Noget andet", knap: "gem" };
    const late = await contact.post(`${theirs}/sammen`, stale);
    assert.equal(late.status, 409);
    assert.match(late.html, />Noget andet<\/textarea>/);
    const own = { indsendelse: app.newId(), udgave: "0", "del-maal-0-stand": "on-the-way", forloeb: "Godt fremmøde" };
    assert.equal((await contact.post(`${theirs}/udfoererens-del`, { ...own, knap: "gem" })).status, 303);
    assert.doesNotMatch((await caseworker.get(staff)).text, /Godt fremmøde/);
    const again = { ...own, indsendelse: app.newId(), udgave: "1", knap: "send" };
    assert.equal((await contact.post(`${theirs}/udfoererens-del`, again)).status, 303);
    const page = await caseworker.get(staff);
    assert.match(page.text, /Skrevet sammen med borgeren Fortalt til .+, som skrev det ned\..*At gå tur/);
    assert.match(page.text, /Udførerens del.*På vej\..*Godt fremmøde/);
    assert.match((await citizen.get(mine)).text, /Skrevet sammen med dig.*At gå tur/);
  }));

test("what the citizen tells staff before a follow-up is acknowledged on paper with the words", () =>
  withDatabase(async (database) => {
    const { app, made, staff, caseworker } = await world(database);
    const form = { indsendelse: app.newId(), udgave: "0", "tale-om": "Min bolig", "sagt-maade": "phone", knap: "send" };
    assert.equal((await caseworker.post(`${staff}/borgerens-del`, form)).status, 303);
    const letters = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.deepEqual(
      letters.filter(({ kind }) => kind === "acknowledgement").map(({ title, channel }) => [title, channel]),
      [["Kvittering: det, du vil sige før opfølgningen", "paper"]],
    );
  }));

test("where citizen and representative answer the same page at once, neither is overwritten unseen", () =>
  withDatabase(async (database) => {
    const { app, mine, citizen } = await world(database);
    const shown = await citizen.get(`${mine}/virker`);
    const seen = { set: hiddenValue(shown, "set") };
    const other = await citizen.get(`${mine}/tale-om`);
    const post = (page: string, fields: Readonly<Record<string, string>>) =>
      citizen.post(`${mine}/${page}`, { indsendelse: app.newId(), ...fields });
    assert.equal((await post("virker", { ...seen, virker: "Besøg om mandagen" })).status, 303);
    // The same page, opened before the other one had saved.
    const late = await post("virker", { ...seen, virker: "Besøg om fredagen" });
    assert.equal(late.status, 409);
    assert.match(late.text, /En anden har skrevet i skemaet imens/);
    assert.match(late.text, /har skrevet dette imens.*Besøg om mandagen/);
    assert.match(late.html, />Besøg om fredagen<\/textarea>/);
    const knowing = { set: hiddenValue(late, "set"), virker: "Besøg om mandagen og fredagen" };
    assert.equal((await post("virker", knowing)).status, 303);
    // Another page is in nobody's way, also where it was opened before.
    assert.equal((await post("tale-om", { set: hiddenValue(other, "set"), "tale-om": "Banken" })).status, 303);
    assert.match((await citizen.get(`${mine}/virker`)).html, />Besøg om mandagen og fredagen<\/textarea>/);

    const check = await citizen.get(`${mine}/tjek`);
    const again = { set: hiddenValue(await citizen.get(`${mine}/tale-om`), "set"), "tale-om": "Banken og posten" };
    assert.equal((await post("tale-om", again)).status, 303);
    const blind = await post("tjek", { udgave: hiddenValue(check, "udgave") });
    assert.equal(blind.status, 409);
    assert.match(blind.text, /Svarene er ændret, siden du så dem.*Banken og posten/);
    assert.equal((await post("tjek", { udgave: hiddenValue(blind, "udgave") })).status, 303);
  }));

test("what citizen and provider have sent waits in today's work until somebody has read it, and again when it is sent anew", () =>
  withDatabase(async (database) => {
    const { app, made, mine, staff, theirs, citizen, caseworker, contact } = await world(database);
    const waiting = async () => [
      (await fromCitizensTo(app, made.caseworker)).parts,
      (await fromProvidersTo(app, made.caseworker)).parts,
    ];
    const say = async (words: string) => {
      const page = await citizen.get(`${mine}/tale-om`);
      const typed = { indsendelse: app.newId(), set: hiddenValue(page, "set"), "tale-om": words };
      await citizen.post(`${mine}/tale-om`, typed);
      const version = hiddenValue(await citizen.get(`${mine}/tjek`), "udgave");
      await citizen.post(`${mine}/tjek`, { indsendelse: app.newId(), udgave: version });
    };
    const read = () => caseworker.post(`${staff}/laest`, { indsendelse: app.newId() });
    assert.deepEqual(await waiting(), [0, 0]);
    await say("Min bolig");
    const report = { indsendelse: app.newId(), udgave: "0", forloeb: "Godt fremmøde", knap: "send" };
    assert.equal((await contact.post(`${theirs}/udfoererens-del`, report)).status, 303);
    assert.deepEqual(await waiting(), [1, 1]);
    const list = (await caseworker.get("/sagsbehandler/opfoelgninger")).text;
    assert.match(list, /Sag 2026-000001 Borgerens egen del.*Sag 2026-000001 Udførerens del/);
    assert.doesNotMatch(list, /Min bolig/);
    assert.equal((await read()).status, 303);
    assert.deepEqual(await waiting(), [0, 0]);
    await say("Min bolig og min post");
    assert.deepEqual(await waiting(), [1, 0]);
    // What staff write down themselves is not new to them.
    await read();
    const told = { indsendelse: app.newId(), udgave: "0", "tale-om": "Min bolig", "sagt-maade": "phone", knap: "send" };
    assert.equal((await caseworker.post(`${staff}/borgerens-del`, told)).status, 303);
    assert.deepEqual(await waiting(), [0, 0]);
  }));
