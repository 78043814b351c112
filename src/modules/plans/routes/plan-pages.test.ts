import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hiddenValue, type Shown, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readPlan } from "../use-cases/read-plan.ts";
import { caseworkerPlanRoutes } from "./caseworker.tsx";
import { citizenPlanRoutes } from "./citizen.tsx";

const staffSite = (app: App, made: CaseInState): SignedInSite =>
  signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerPlanRoutes(app)));
const citizenSite = (app: App, made: CaseInState): SignedInSite =>
  signedInSite(made.citizen, (site) => site.route(`/borger/${made.municipality}`, citizenPlanRoutes(app)));

const planOf = (made: CaseInState) => `/sagsbehandler/sager/${made.caseId}/handleplan`;

/** The hidden fields of the form as it was shown. */
const hidden = (page: Shown) => ({
  indsendelse: hiddenValue(page, "indsendelse"),
  udgave: hiddenValue(page, "udgave"),
  "antal-maal": hiddenValue(page, "antal-maal"),
});

const sections = {
  formaal: ["2"],
  indsats: "Støtte hjemme en gang om ugen",
  varighed: "Et år",
  "borgerens-del": "Vi skrev den sammen",
};

test("the form begins with a goal for each granted task in the decision's words, and shows what is owed and the law's why", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "aabenraa", { tasks: ["mail", "structure"] });
    const page = await staffSite(app, made).get(planOf(made));
    assert.equal(page.status, 200);
    for (const said of ["Jeg vil selv kunne klare det: mail", "Jeg vil selv kunne klare det: structure"])
      assert.ok(page.html.includes(said), said);
    for (const said of [
      "Et mål for hver opgave",
      "Tilbud om handleplan · Myndigheden",
      "serviceloven § 141, stk. 3",
      "AAB-21.2",
    ])
      assert.ok(page.text.includes(said), said);
  }));

test("what the assessment says is there already: the theme with its level now, and the citizen's words; the citizen's own page is as before", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "aabenraa", { tasks: ["mail"] });
    const page = await staffSite(app, made).get(planOf(made));
    assert.match(page.text, /Fra udredningen .* Håndtere post Niveau nu: 2: Moderat nedsat funktionsevne/);
    assert.match(
      page.html,
      /<option value="8bef71de-55b5-47fe-b438-18ac769106b3" selected>[^<]*Håndtere post \(nu 2\)/,
    );
    assert.match(page.text, /Niveauet nu i udredningen: 2: Moderat nedsat funktionsevne\./);
    assert.match(page.text, /»Det bliver bare liggende\.«/);
    assert.equal((await readPlan(app, made.citizen, made.caseId))?.assessed, null);
  }));

test("what is missing is told beside its field, and everything typed is still there", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen", { tasks: ["mail"] });
    const site = staffSite(app, made);
    const form = {
      ...hidden(await site.get(planOf(made))),
      "maal-0-tekst": "Åbne post",
      "maal-0-dato-dag": "31",
      "maal-0-dato-maaned": "2",
      "maal-0-dato-aar": "2027",
    };
    const unread = await site.post(planOf(made), { ...form, knap: "tilbyd" });
    assert.equal(unread.status, 422);
    assert.match(unread.html, /<title>Fejl: /);
    assert.match(unread.html, /href="#maal-0-art"/);
    assert.match(unread.html, /href="#maal-0-dato"/);
    assert.match(unread.html, />Åbne post<\/textarea>/);
    assert.match(unread.html, /name="maal-0-dato-dag"[^>]*value="31"/);

    const readable = { ...form, "maal-0-art": "develop", "maal-0-dato-maaned": "3" };
    const lacking = await site.post(planOf(made), { ...readable, knap: "tilbyd" });
    assert.equal(lacking.status, 422);
    for (const field of ["formaal", "indsats", "varighed", "borgerens-del"])
      assert.ok(lacking.html.includes(`href="#${field}"`), field);
    assert.equal(
      (await site.post(planOf(made), { ...readable, knap: "gem" })).status,
      303,
      "a draft may be unfinished",
    );
  }));

test("a draft, a goal more, the offer, and the citizen's yes: each page leads on to the next", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen", { tasks: ["mail"] });
    const site = staffSite(app, made);
    const goal = { "maal-0-tekst": "Åbne post", "maal-0-art": "develop" };
    const first = { ...hidden(await site.get(planOf(made))), ...sections, ...goal };
    const added = await site.post(planOf(made), { ...first, knap: "nyt-maal" });
    assert.equal(added.status, 303);
    const roomy = await site.get(added.location ?? "");
    assert.match(roomy.text, /Kladden er gemt/);
    assert.match(roomy.html, /name="maal-1-tekst"/);

    const offered = await site.post(planOf(made), { ...hidden(roomy), ...sections, ...goal, knap: "tilbyd" });
    assert.equal(offered.status, 303);
    const shown = await site.get(offered.location ?? "");
    assert.match(shown.text, /Tilbudt, venter på borgerens svar/);

    const mine = citizenSite(app, made);
    const path = `/borger/vejen/sag/${made.caseId}/handleplan`;
    const proposal = await mine.get(path);
    assert.match(proposal.text, /Kommunen foreslår denne plan/);
    const nothing = await mine.post(path, { indsendelse: hiddenValue(proposal, "indsendelse") });
    assert.equal(nothing.status, 422);
    const yes = { indsendelse: hiddenValue(proposal, "indsendelse"), svar: "accepted", "svar-ord": "Det er fint" };
    assert.equal((await mine.post(path, yes)).status, 303);
    assert.equal((await mine.post(path, yes)).status, 303, "the same press again leads to the same page");
    const again = await mine.post(path, { ...yes, indsendelse: app.newId() });
    assert.equal(again.status, 409);
    assert.match(again.text, /Der er allerede svaret på handleplanen/);
    assert.equal((await readPlan(app, made.caseworker, made.caseId))?.plan?.citizensAnswer, "Det er fint");
  }));

test("the one who saves last sees the other's text and keeps the own", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen", { tasks: ["mail"] });
    const site = staffSite(app, made);
    const [one, other] = [await site.get(planOf(made)), await site.get(planOf(made))];
    await site.post(planOf(made), { ...hidden(one), indsats: "Den enes støtte", knap: "gem" });
    const late = await site.post(planOf(made), { ...hidden(other), indsats: "Den andens støtte", knap: "gem" });
    assert.equal(late.status, 409);
    assert.match(late.html, />Den andens støtte<\/textarea>/);
    assert.match(late.text, /Sådan har den anden skrevet planen/);
    assert.match(late.text, /Den enes støtte/);
    const merged = await site.post(planOf(made), { ...hidden(late), indsats: "Begges støtte", knap: "gem" });
    assert.equal(merged.status, 303);
  }));

test("an offer that comes too early is refused in a sentence and not by a broken page", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseApplied(app, "vejen");
    const site = staffSite(app, made);
    assert.match((await site.get(planOf(made))).text, /Der er ikke bevilget støtte/);
    const early = await site.post(planOf(made), { ...sections, knap: "tilbyd", udgave: "0" });
    assert.equal(early.status, 409);
    assert.match(early.text, /Der er ingen afgørelse endnu/);
    assert.equal((await site.get(planOf({ ...made, caseId: app.newId() }))).status, 404);
  }));
