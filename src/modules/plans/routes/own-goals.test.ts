import assert from "node:assert/strict";
import { test } from "node:test";
import { planOffered } from "../../../../tests/goal-and-wish.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readOwnSay } from "../use-cases/read-own-say.ts";
import { readPlan } from "../use-cases/read-plan.ts";
import { readWaitingWishes } from "../use-cases/read-waiting-wishes.ts";
import { caseworkerPlanRoutes } from "./caseworker.tsx";
import { citizenPlanRoutes } from "./citizen.tsx";
import { citizenGoalRoutes } from "./own-goals-citizen.tsx";
import { staffGoalRoutes } from "./own-goals-staff.tsx";

/** A case in Vejen with an offered plan of two goals, and the two sides of it. */
async function world(database: Parameters<Parameters<typeof withDatabase>[0]>[0], digital = true) {
  const app = onDay(await testApp(database, "2026-03-03"), "2026-04-02");
  const made = await caseGranted(onDay(app, "2026-03-03"), "vejen", { tasks: ["mail"], digital });
  const [goal = "", other = ""] = await planOffered(app, made, ["Åbne post", "Komme ud"]);
  const as = (actor: Actor) =>
    signedInSite(actor, (site) =>
      site
        .route("/sagsbehandler", caseworkerPlanRoutes(app))
        .route("/sagsbehandler", staffGoalRoutes(app))
        .route("/borger/vejen", citizenPlanRoutes(app))
        .route("/borger/vejen", citizenGoalRoutes(app)),
    );
  const mine = `/borger/vejen/sag/${made.caseId}/maal`;
  const staff = `/sagsbehandler/sager/${made.caseId}/handleplan/borgerens-ord`;
  return { app, made, goal, other, mine, staff, citizen: as(made.citizen), caseworker: as(made.caseworker) };
}

test("own words stand beside the goal in versions, and the goal reads as before", () =>
  withDatabase(async (database) => {
    const { app, made, goal, mine, citizen, caseworker, staff } = await world(database);
    const form = `${mine}/${goal}/ord`;
    const empty = await citizen.post(form, { indsendelse: app.newId(), betyder: " " });
    assert.equal(empty.status, 422);
    assert.match(empty.html, /href="#betyder"/);
    const id = hiddenValue(await citizen.get(form), "indsendelse");
    for (const _ of [1, 2])
      assert.equal((await citizen.post(form, { indsendelse: id, betyder: "Ro i maven" })).status, 303);
    await citizen.post(form, { indsendelse: app.newId(), "god-dag": "Jeg gider", hellere: "Ringe i stedet" });
    const page = await citizen.get(mine);
    assert.match(page.text, /Åbne post.*En god dag for dig: Jeg gider.*Det vil du hellere: Ringe i stedet/);
    assert.match(page.text, /Se det, der stod før .*Det betyder målet for dig: Ro i maven/);
    assert.equal((await readOwnSay(app, made.citizen, made.caseId))?.goals[0]?.words.length, 2);
    assert.match((await caseworker.get(staff)).text, /En god dag for borgeren: Jeg gider/);
    assert.deepEqual(
      (await readPlan(app, made.caseworker, made.caseId))?.plan?.goals.map(({ text, ownWords }) => [text, ownWords]),
      [
        ["Åbne post", ""],
        ["Komme ud", ""],
      ],
    );
  }));

test("scores over time are a plot and the same in a table; not knowing is in the table alone", () =>
  withDatabase(async (database) => {
    const { app, made, goal, mine } = await world(database);
    for (const [day, said] of [
      ["2026-04-02", "3"],
      ["2026-04-20", "ved-ikke"],
      ["2026-05-18", "7"],
    ] as const) {
      const site = signedInSite(made.citizen, (routes) =>
        routes.route("/borger/vejen", citizenGoalRoutes(onDay(app, day))),
      );
      const sent = { indsendelse: app.newId(), vurdering: said, note: `Sagt ${said}` };
      assert.equal((await site.post(`${mine}/${goal}/vurdering`, sent)).status, 303);
    }
    const page = await signedInSite(made.citizen, (routes) =>
      routes.route("/borger/vejen", citizenGoalRoutes(onDay(app, "2026-05-20"))),
    ).get(mine);
    assert.match(page.text, /Egen vurdering nu: 7 af 10 · »Sagt 7«/);
    assert.equal(page.html.match(/<circle /g)?.length, 2);
    assert.match(page.text, /Fra 3 af 10 tor\. 2\. apr\. 2026 til 7 af 10 man\. 18\. maj 2026/);
    assert.match(page.text, /man\. 20\. apr\. 2026 Ved ikke Sagt ved-ikke/);
  }));

test("what staff write on the citizen's behalf is marked so, with the day it was said, and acknowledged on paper", () =>
  withDatabase(async (database) => {
    const { app, made, goal, mine, staff, citizen, caseworker } = await world(database, false);
    const told = {
      "sagt-maade": "in-person",
      ...{ "sagt-dag-dag": "1", "sagt-dag-maaned": "4", "sagt-dag-aar": "2026" },
    };
    const sent = { indsendelse: app.newId(), vurdering: "4", note: "Det går langsomt", ...told };
    assert.equal((await caseworker.post(`${staff}/${goal}/vurdering`, sent)).status, 303);
    assert.equal(
      (await caseworker.post(`${staff}/${goal}/ord`, { indsendelse: app.newId(), betyder: "Ro" })).status,
      303,
    );
    const tomorrow = { ...sent, indsendelse: app.newId(), "sagt-dag-dag": "3" };
    assert.equal((await caseworker.post(`${staff}/${goal}/vurdering`, tomorrow)).status, 422);
    const page = await citizen.get(mine);
    assert.match(page.text, /ons\. 1\. apr\. 2026 4 af 10 Det går langsomt · Fortalt til .+, som skrev det ned/);
    const letters = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.deepEqual(
      letters
        .filter(({ kind }) => kind === "acknowledgement")
        .map(({ title, channel }) => [title, channel])
        .toSorted(),
      [
        ["Kvittering: din vurdering af et mål", "paper"],
        ["Kvittering: dine ord om et mål i planen", "paper"],
      ],
    );
  }));

test("a wish waits for staff until it is answered, and the citizen reads the answer", () =>
  withDatabase(async (database) => {
    const { app, made, mine, staff, citizen, caseworker } = await world(database);
    await citizen.post(`${mine}/oenske`, { indsendelse: app.newId(), oenske: "Lære at svømme" });
    assert.match((await citizen.get(mine)).text, /»Lære at svømme« Kommunen har ikke svaret endnu\./);
    const [waiting] = await readWaitingWishes(app, made.caseworker);
    assert.ok(waiting);
    assert.match((await caseworker.get("/sagsbehandler/oensker")).text, /Ønske om et mål/);
    const answer = `${staff}/oenske/${waiting.id}/svar`;
    assert.equal((await caseworker.post(answer, { indsendelse: app.newId(), "oenske-svar": "" })).status, 422);
    assert.equal(
      (await caseworker.post(answer, { indsendelse: app.newId(), "oenske-svar": "Vi taler om det i maj." })).status,
      303,
    );
    assert.deepEqual(await readWaitingWishes(app, made.caseworker), []);
    await caseworker.post(answer, { indsendelse: app.newId(), "oenske-svar": "Noget andet" });
    assert.match((await citizen.get(mine)).text, /Kommunens svar: Vi taler om det i maj\./);
    const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.equal(entries.filter(({ theme }) => theme === "Svar på borgerens ønske").length, 1);
  }));

test("a goal that is reworded keeps what was said of it; one that is taken out keeps it under earlier goals", () =>
  withDatabase(async (database) => {
    const { app, made, goal, other, mine, citizen, caseworker } = await world(database);
    for (const id of [goal, other])
      await citizen.post(`${mine}/${id}/vurdering`, { indsendelse: app.newId(), vurdering: "2" });
    const plan = `/borger/vejen/sag/${made.caseId}/handleplan`;
    await citizen.post(plan, { indsendelse: app.newId(), svar: "declined" });
    const form = await caseworker.get(`/sagsbehandler/sager/${made.caseId}/handleplan`);
    const hidden = Object.fromEntries(
      ["indsendelse", "udgave", "antal-maal", "maal-0-id"].map((name) => [name, hiddenValue(form, name)]),
    );
    const typed = { "maal-0-tekst": "Åbne post hver mandag", "maal-0-art": "develop", "uden-maal": "Senere" };
    const rest = { formaal: "2", indsats: "Støtte", varighed: "Et år", "borgerens-del": "Sammen", knap: "tilbyd" };
    const offered = await caseworker.post(`/sagsbehandler/sager/${made.caseId}/handleplan`, {
      ...{ ...hidden, ...typed, ...rest },
    });
    assert.equal(offered.status, 303, offered.text);
    const view = await readOwnSay(app, made.citizen, made.caseId);
    assert.deepEqual(
      view?.goals.map(({ id, text, scores }) => [id, text, scores.length]),
      [[goal, "Åbne post hver mandag", 1]],
    );
    assert.deepEqual(
      view?.earlier.map(({ text, scores }) => [text, scores.length]),
      [["Komme ud", 1]],
    );
    assert.equal(
      (await citizen.post(`${mine}/${other}/vurdering`, { indsendelse: app.newId(), vurdering: "3" })).status,
      404,
    );
  }));

test("a yes to some of the plan needs words, lets the plan be rewritten, and waits for an answer; a talk leaves it open", () =>
  withDatabase(async (database) => {
    const { app, made, citizen } = await world(database);
    const plan = `/borger/vejen/sag/${made.caseId}/handleplan`;
    const talk = await citizen.post(plan, { indsendelse: app.newId(), svar: "talk" });
    assert.equal(talk.status, 303);
    const waits = await citizen.get(plan);
    assert.match(waits.text, /Du har bedt om at tale om planen/);
    assert.match(waits.text, /Hvad siger du til planen\?/);
    const bare = await citizen.post(plan, { indsendelse: app.newId(), svar: "partly" });
    assert.equal(bare.status, 422);
    assert.match(bare.html, /value="partly" checked/);
    const words = "Kun hver anden uge";
    assert.equal(
      (await citizen.post(plan, { indsendelse: app.newId(), svar: "partly", "svar-ord": words })).status,
      303,
    );
    assert.match((await citizen.get(plan)).text, /Du har sagt ja til noget af planen/);
    assert.equal((await readPlan(app, made.caseworker, made.caseId))?.plan?.state, "partly");
    assert.deepEqual(
      (await readWaitingWishes(app, made.caseworker)).map(({ kind }) => kind),
      ["plan-talk", "plan-change"],
    );
    const staff = signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerPlanRoutes(app)));
    const page = await staff.get(`/sagsbehandler/sager/${made.caseId}/handleplan`);
    assert.match(page.text, /Borgeren har et ønske.*»Kun hver anden uge«/);
    assert.match(page.html, /name="maal-0-tekst"/);
  }));

test("a score can be taken back by the citizen, and by staff who are told; the one before it stands again", () =>
  withDatabase(async (database) => {
    const { app, made, goal, mine, citizen, caseworker } = await world(database);
    const score = (fields: Readonly<Record<string, string>>) =>
      citizen.post(`${mine}/${goal}/vurdering`, { indsendelse: app.newId(), ...fields });
    const back = { knap: "tag-tilbage" };
    const none = await score(back);
    assert.equal(none.status, 409);
    assert.match(none.text, /ikke noget tal at tage tilbage/);
    for (const vurdering of ["3", "8"]) assert.equal((await score({ vurdering })).status, 303);
    assert.match((await citizen.get(`${mine}/${goal}/vurdering`)).text, /Tag dit sidste tal tilbage/);
    assert.equal((await score(back)).status, 303);
    const shown = (await citizen.get(mine)).text;
    assert.match(shown, /Egen vurdering nu: 3 af 10/);
    assert.match(shown, /8 af 10, taget tilbage/);

    const told = `/sagsbehandler/sager/${made.caseId}/handleplan/borgerens-ord/${goal}/vurdering`;
    const phoned = { indsendelse: app.newId(), "sagt-maade": "phone", ...back };
    assert.equal((await caseworker.post(told, phoned)).status, 303);
    assert.match((await citizen.get(mine)).text, /Egen vurdering nu: taget tilbage/);
    const letters = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.ok(letters.some(({ title }) => title === "Kvittering: at du tager et tal tilbage"));
  }));
