import assert from "node:assert/strict";
import { test } from "node:test";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { providerRoutes } from "../../deliveries/routes/provider.tsx";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { caseworkerFollowUpRoutes } from "./caseworker.tsx";
import { followUpsComing } from "./provider.tsx";

const day = (name: string, [date = "", month = "", year = ""]: readonly string[]) => ({
  [`${name}-dag`]: date,
  [`${name}-maaned`]: month,
  [`${name}-aar`]: year,
});

test("the page tells when the follow-up is due and why, proposes the standard's next day, and takes a later one with a reason", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    const siteOn = (today: string) =>
      signedInSite(made.caseworker, (site) =>
        site.route("/sagsbehandler", caseworkerFollowUpRoutes(onDay(app, today))),
      );
    const path = `/sagsbehandler/sager/${made.caseId}/opfoelgning`;
    const before = await siteOn("2026-04-02").get(path);
    assert.match(before.text, /Første opfølgning senest onsdag den 1\. juli 2026 \(om 90 dage\)/);
    assert.match(before.text, /Datoen er foreløbig, indtil støtten er begyndt/);

    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const site = siteOn("2026-07-10");
    const page = await site.get(path);
    assert.match(page.text, /Første opfølgning senest mandag den 13\. juli 2026 \(om 3 dage\)/);
    // The page itself tells it, so the line above the page does not tell it too.
    assert.doesNotMatch(page.html, /<p class="rn-next">(?:(?!<\/p>).)*Første opfølgning/s);
    for (const said of ["VEJ-3.8.2", "serviceloven § 148, stk. 2", "Tilsyn med borgerens støtte"])
      assert.ok(page.text.includes(said), said);
    // A year from today by the standard.
    assert.match(page.html, /name="naeste-dag"[^>]*value="10"[\s\S]*name="naeste-aar"[^>]*value="2027"/);

    assert.match(page.text, /Lav en aftale om statusmødet/);
    const meeting = { ...talkOn(localDate("2026-07-13"), made.caseworker), art: "follow-up-meeting", hvor: "home" };
    await booked(onDay(app, "2026-07-10"), made.caseworker, made, meeting);
    const withMeeting = await site.get(path);
    assert.match(
      withMeeting.text,
      /Statusmødet er aftalt mandag den 13\. juli 2026 \(om 3 dage\) kl\. 10\.00 til 11\.00\. Hjemme hos borgeren\. Med Test caseworker\./,
    );
    assert.doesNotMatch(withMeeting.text, /Lav en aftale om statusmødet/);

    const typed = {
      indsendelse: hiddenValue(page, "indsendelse"),
      ...day("holdt", ["10", "7", "2026"]),
      ...day("naeste", ["1", "9", "2027"]),
      moede: "digital",
      deltog: "citizen",
      ...{ "tilsyn-bevilget": "yes", "tilsyn-formaal": "yes", "tilsyn-andet": "unknown" },
      "borgerens-ord": "Det hjælper",
      noter: "Støtten virker",
      udfald: "continue",
    };
    const late = await site.post(path, typed);
    assert.equal(late.status, 422);
    assert.match(late.text, /Dagen ligger senere, end VEJ-3\.8\.2 siger/);
    assert.match(late.html, />Det hjælper<\/textarea>/);
    const held = await site.post(path, { ...typed, "senere-fordi": "Borgeren rejser" });
    assert.equal(held.status, 303);
    const after = await site.get(held.location ?? "");
    for (const said of ["Opfølgningen er gemt", "Digitalt møde", "Støtten fortsætter", "Borgeren rejser"])
      assert.ok(after.text.includes(said), said);
    const twice = await site.post(path, { ...typed, "senere-fordi": "Borgeren rejser", indsendelse: app.newId() });
    assert.equal(twice.status, 409);
    assert.match(twice.text, /allerede skrevet en opfølgning den dag/);
  }));

test("the end of a § 82 b grant: what comes next and the closing talk are asked for while owed, the end of support once it has started", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-09-01");
    const made = await caseGranted(app, "vejen", { legalBasis: "SEL-82b", to: "2026-10-01" });
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerFollowUpRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}/opfoelgning`;
    assert.doesNotMatch((await site.get(path)).html, /id="slut"/);
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const page = await site.get(path);
    for (const form of ["tiden-efter", "afsluttende-samtale", "slut"])
      assert.ok(page.html.includes(`id="${form}"`), form);
    // Folded until it is written: opened by the link from the changes, or where it came back.
    const folded = /<details class="details"><summary[^>]*>Skriv den sidste dag med støtte/;
    const open = /<details class="details" open><summary[^>]*>Skriv den sidste dag med støtte/;
    assert.match(page.html, folded);
    assert.match((await site.get(`${path}?skriv=slut`)).html, open);
    const silent = await site.post(`${path}/tiden-efter`, day("tiden-efter-dag", ["1", "9", "2026"]));
    assert.equal(silent.status, 422);
    assert.match(silent.text, /Skriv, hvad I har aftalt/);
    const agreed = { "tiden-efter-ord": "Søger § 85", ...day("tiden-efter-dag", ["1", "9", "2026"]) };
    assert.equal((await site.post(`${path}/tiden-efter`, agreed)).status, 303);
    assert.doesNotMatch((await site.get(path)).html, /id="tiden-efter"/);
    const future = {
      "slut-ord": "Målene er nået",
      "slut-grund": "goals-reached",
      "slut-enig": "ja",
      ...day("slut-dag", ["2", "9", "2026"]),
    };
    const refused = await site.post(`${path}/slut`, future);
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Datoen kan ikke ligge efter i dag/);
    const early = await site.post(`${path}/slut`, { ...future, "slut-grund": "period-over" });
    assert.equal(early.status, 422);
    assert.match(early.text, /Bevillingen løber længere/);
    assert.match(early.html, />Målene er nået<\/textarea>/);
    assert.match(early.html, open);
    const against = { ...future, "slut-enig": "nej", ...day("slut-dag", ["1", "9", "2026"]) };
    const stopped = await site.post(`${path}/slut`, against);
    assert.equal(stopped.status, 422);
    assert.match(stopped.text, /kræver det partshøring og en ny afgørelse/);
    const unseen = await site.post(`${path}/slut`, { ...against, "slut-grund": "no-contact" });
    assert.equal(unseen.status, 422);
  }));

test("a provider's list names the people whose follow-up nears below what it owes, and only those in the list", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-01");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(onDay(app, "2026-04-20"), made, "2026-04-20");
    // A quarter of the 91 days to 20 July is 22: the form is asked for from 28 June.
    const then = onDay(app, "2026-06-28");
    const orders = await readProviderOrders(then, provider);
    const site = signedInSite(provider, (own) =>
      own.route(
        "/udfoerer",
        providerRoutes(then, async (actor, listed) => ({
          above: null,
          below: await followUpsComing(then, actor, listed),
        })),
      ),
    );
    const { text } = await site.get("/udfoerer");
    const name = orders[0]?.citizen ?? "";
    assert.notEqual(name, "");
    const nears = text.indexOf("Skriv, hvor langt I er, før opfølgningen");
    assert.ok(text.indexOf("I gang (1)") < nears);
    assert.ok(text.indexOf(name, nears) > nears);
    assert.equal(await followUpsComing(then, provider, []), null);
  }));
