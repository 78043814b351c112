import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import type { Page } from "playwright-core";
import { siteOf } from "../../src/compose.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { type CaseInState, caseApplied } from "../case-in-state.ts";
import { signInAs } from "../sign-in-as.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { look } from "./journeys/look.ts";

const words = "Vi talte om hverdagen.\nHun vil tænke over det & ringe.";
const field = "Hvilken vejledning fik borgeren?";

interface Town {
  readonly app: App;
  readonly made: CaseInState;
  readonly operator: OperatorDatabase;
  /** The address of a page at a door. */
  readonly at: (door: "ansat" | "borger", path: string) => string;
  readonly stop: () => Promise<void>;
  /** On the same port as before. */
  readonly start: () => Promise<void>;
}

/** The whole site on a server that can be killed and come back. */
const withTown = (run: (town: Town) => Promise<void>): Promise<void> =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const made = await caseApplied(app, "vejen", { caseworkerName: "Kaj Tænktsen" });
    let server: Server | undefined;
    let port = 0;
    const start = async (): Promise<void> => {
      server = createServer(getRequestListener(siteOf(app).fetch));
      await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
      const address = server.address();
      port = typeof address === "object" && address ? address.port : port;
    };
    const stop = async (): Promise<void> => {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    };
    await start();
    try {
      await run({ app, made, operator, start, stop, at: (door, path) => `http://${door}.localhost:${port}${path}` });
    } finally {
      await stop();
    }
  });

async function enter(page: Page, { app, at }: Town, actor: Actor): Promise<void> {
  const { name, value } = await signInAs(app, actor);
  const url = at(actor.kind === "staff" ? "ansat" : "borger", "/");
  await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: "Lax" }]);
}

const advice = ({ at, made }: Town): string => at("ansat", `/sagsbehandler/sager/${made.caseId}/ansoegning/vejledning`);
const endAll = ({ app, operator }: Town) =>
  operator.updateTable("session").set({ ended_at: app.clock.now() }).where("ended_at", "is", null).execute();
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const send = (page: Page) => page.getByRole("button", { name: "Gem vejledningen" }).click();
const goesOn = (page: Page) => page.getByLabel("At sagen går videre").check();
const fetchIt = (page: Page) => page.getByRole("link", { name: "Hent det frem" }).click();
const journal = ({ operator, made }: Town) =>
  operator.selectFrom("journal_entry").select("id").where("case_id", "=", made.caseId).execute();

/** Through the login that the page asks for, as somebody by name. */
async function logInAs(page: Page, name: string): Promise<void> {
  const persona = page.getByRole("button", { name, exact: true });
  if (!(await persona.isVisible())) await page.getByText("Vejen Kommune", { exact: true }).click();
  await persona.click();
  await page.waitForURL((url) => url.hostname.endsWith(".localhost"));
}

test("while the server is away the page says so and keeps the text; when it is back the text is kept, and can be sent", () =>
  withTown(async (town) =>
    withPage({}, async (page) => {
      await enter(page, town, town.made.caseworker);
      await page.goto(advice(town));
      await page.getByLabel(field).fill("Første linje.");
      await page.getByText(/^Gemt som kladde kl\. \d\d\.\d\d\.$/).waitFor();
      await look(page, "kladde-gemt");
      await town.stop();
      await page.getByLabel(field).fill(words);
      await page.getByText("Ingen forbindelse. Det, du skriver, bliver på siden. Vi prøver igen.").waitFor();
      await goesOn(page);
      await send(page);
      await page.getByText("Ingen forbindelse. Det er ikke sendt.").waitFor();
      assert.equal(await page.getByLabel(field).inputValue(), words);
      await town.start();
      await page.getByText(/^Gemt som kladde/).waitFor();
      await page.reload();
      await page.getByText("Du var i gang med at skrive her").waitFor();
      await look(page, "kladde-tilbudt");
      await page.getByRole("link", { name: "Hent det frem" }).click();
      assert.equal(await page.getByLabel(field).inputValue(), words);
      await look(page, "kladde-hentet");
      await page.goto(town.at("ansat", "/sagsbehandler"));
      await page.getByText("En tekst er skrevet, men ikke gemt eller sendt.").waitFor();
      await look(page, "kladde-arbejde");
      await page.getByRole("link", { name: "Se den", exact: true }).click();
      await look(page, "kladde-liste");
    }),
  ));

for (const javaScript of [true, false]) {
  const how = javaScript ? "with script" : "without script";

  test(`${how}: what is sent after the session has ended waits for the same person behind the login, and is then sent`, () =>
    withTown(async (town) =>
      withPage({ javaScript }, async (page) => {
        await enter(page, town, town.made.caseworker);
        await page.goto(advice(town));
        await page.getByLabel(field).fill(words);
        await goesOn(page);
        await endAll(town);
        const before = await journal(town);
        await send(page);
        await page.getByText("Det, du skrev, er gemt som kladde.").waitFor();
        assert.equal(await heading(page), "Log ind igen for at gå videre");
        if (javaScript) await look(page, "kladde-log-ind-igen");
        await page.getByRole("link", { name: "Log ind igen" }).click();
        await logInAs(page, "Kaj Tænktsen");
        assert.equal(page.url(), advice(town));
        assert.equal(await page.getByLabel(field).inputValue(), "");
        await fetchIt(page);
        assert.equal(await page.getByLabel(field).inputValue(), words);
        assert.equal(await page.getByLabel("At sagen går videre").isChecked(), true);
        assert.deepEqual(await journal(town), before);
        await send(page);
        await page.getByText("Din tekst står i felterne igen").waitFor({ state: "detached" });
        await page.goto(advice(town));
        assert.equal(await page.getByText("Du skrev noget her").count(), 0);
        assert.equal((await journal(town)).length, before.length + 1);
      }),
    ));

  test(`${how}: somebody else who logs in on the same browser sees nothing of it`, () =>
    withTown(async (town) =>
      withPage({ javaScript }, async (page) => {
        await hire(town.app, "vejen", "caseworker", "Karla Tænktsen");
        await enter(page, town, town.made.caseworker);
        await page.goto(advice(town));
        await page.getByLabel(field).fill(words);
        await goesOn(page);
        await endAll(town);
        await send(page);
        await page.getByRole("link", { name: "Log ind igen" }).click();
        await logInAs(page, "Karla Tænktsen");
        assert.equal(page.url(), advice(town));
        assert.doesNotMatch(await page.content(), /hverdagen|ikke er gemt/);
        await page.goto(town.at("ansat", "/sagsbehandler"));
        assert.doesNotMatch(await page.content(), /Det, du ikke har gemt/);
      }),
    ));
}

test("a page that was left open while another login came keeps the text of its own writer alone", () =>
  withTown(async (town) =>
    withPage({}, async (page) => {
      await enter(page, town, town.made.caseworker);
      await page.goto(advice(town));
      await page.getByLabel(field).fill(words);
      await enter(page, town, await hire(town.app, "vejen", "caseworker", "Karla Tænktsen"));
      await page.getByText("Kladden kan ikke gemmes lige nu. Det, du skriver, bliver på siden.").waitFor();
      assert.deepEqual(await town.operator.selectFrom("kept_form").select("id").execute(), []);
      await enter(page, town, town.made.caseworker);
      await page.getByLabel(field).press("End");
      await page.getByLabel(field).pressSequentially(" Mere.");
      await goesOn(page);
      await send(page);
      await page.getByText("Siden var åbnet, før du sidst loggede ind.").waitFor();
      await page.getByRole("link", { name: "Åbn siden igen" }).click();
      await fetchIt(page);
      assert.match(await page.getByLabel(field).inputValue(), /^Vi talte om hverdagen/);
    }),
  ));

test("two tabs with the same form: both texts are kept, and both are offered", () =>
  withTown(async (town) =>
    withPage({}, async (page) => {
      await enter(page, town, town.made.caseworker);
      const other = await page.context().newPage();
      for (const [tab, text] of [
        [page, "Det her skrev jeg i den ene fane."],
        [other, "Noget andet skrev jeg i den anden."],
      ] as const) {
        await tab.goto(advice(town));
        await tab.getByLabel(field).fill(text);
        await tab.getByText(/^Gemt som kladde/).waitFor();
      }
      const third = await page.context().newPage();
      await third.goto(advice(town));
      assert.equal(await third.getByText("Du var i gang med at skrive her").count(), 2);
      await look(third, "kladde-to-faner");
      const first = third.locator(".alert", { hasText: "i den ene fane" });
      await first.getByRole("link", { name: /^Hent det frem/ }).click();
      assert.equal(await third.getByLabel(field).inputValue(), "Det her skrev jeg i den ene fane.");
      assert.equal(await third.getByText("Du var i gang med at skrive her").count(), 1);
    }),
  ));

test("leaving a page at once, without a press and without a pause, loses nothing", () =>
  withTown(async (town) =>
    withPage({}, async (page) => {
      await enter(page, town, town.made.caseworker);
      await page.goto(advice(town));
      await page.getByLabel(field).fill(words);
      await page.goto(town.at("ansat", "/sagsbehandler/modtagelse"));
      await page.goto(advice(town));
      await fetchIt(page);
      assert.equal(await page.getByLabel(field).inputValue(), words);
      assert.equal(await page.evaluate("localStorage.length + sessionStorage.length"), 0);
      await page.getByRole("button", { name: /^Kassér det/ }).click();
      await page.waitForURL(advice(town));
      assert.equal(await page.getByText("Du skrev noget her").count(), 0);
    }),
  ));

test("a citizen's answer in the application is kept, and told of on the citizen's own page", () =>
  withTown(async (town) =>
    withPage({}, async (page) => {
      await enter(page, town, await moveIn(town.app, "vejen", { name: "Asta Tænktsen" }));
      await page.goto(town.at("borger", "/borger/vejen/ansoegning/egne-ord"));
      const answer = page.locator("main textarea").first();
      await answer.fill("Jeg mister overblikket, når der er mange ting på én gang.");
      await page.getByText(/^Gemt som kladde/).waitFor();
      await look(page, "kladde-borger");
      await page.goto(town.at("borger", "/borger/vejen"));
      await page.getByText("En tekst er skrevet, men ikke gemt eller sendt.").waitFor();
      await look(page, "kladde-min-side");
      await page.getByRole("link", { name: "Se den", exact: true }).click();
      await look(page, "kladde-borger-liste");
      await fetchIt(page);
      assert.match(await page.locator("main textarea").first().inputValue(), /^Jeg mister overblikket/);
    }),
  ));
