import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { loginTown } from "../login/login-town.ts";
import { turningFrom } from "../login/turning-clock.ts";
import { signInAs } from "../sign-in-as.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { look } from "./journeys/look.ts";
import { withServer } from "./server.ts";

test("the pages about signing in, and about what hinders it, can be used by all", () =>
  withDatabase(async (database) => {
    const { site, issuers } = await loginTown(database);
    await withServer(site, (address) =>
      withPage({}, async (page) => {
        const { port } = new URL(address);
        const heading = () => page.getByRole("heading", { level: 1 }).textContent();
        await page.goto(`http://ansat.localhost:${port}/log-ind`);
        await look(page, "log-ind-ansat-udsteder");
        await page.goto(`http://borger.localhost:${port}/log-ind`);
        await look(page, "log-ind-vaelg-kommune");
        await page.goto(`http://borger.localhost:${port}/log-ind?kommune=vejen`);
        await look(page, "log-ind-mitid");
        issuers.citizen.isUp = false;
        await page.getByRole("button", { name: "Log ind med MitID" }).click();
        assert.equal(await heading(), "Login virker ikke lige nu");
        await look(page, "log-ind-nede");
        await page.goto(`http://borger.localhost:${port}/log-ind/tilbage?error=access_denied&state=x`);
        assert.equal(await heading(), "Vi kunne ikke bekræfte dit login");
        await look(page, "log-ind-afvist");
      }),
    );
  }));

test("the page of one's own logins can be used by all, and so can the answer to a form sent long after the login", () =>
  withDatabase(async (database) => {
    const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    await withServer(siteOf(app), (address) =>
      withPage({}, async (page) => {
        const at = (host: string, path: string) => `http://${host}.localhost:${new URL(address).port}${path}`;
        const enter = async (actor: Actor, host: string) => {
          await signInAs(app, actor);
          const { name, value } = await signInAs(app, actor);
          await page.context().addCookies([{ name, value, url: at(host, "/") }]);
        };
        await enter(await hire(app, "vejen", "manager"), "ansat");
        await page.goto(at("ansat", "/sagsbehandler"));
        await page.getByRole("link", { name: "Mine logins" }).click();
        await look(page, "mine-logins-ansat");
        await enter(await moveIn(app, "vejen"), "borger");
        await page.goto(at("borger", "/borger/vejen"));
        await page.getByRole("link", { name: "Mine rettigheder" }).click();
        await page.getByRole("link", { name: "Mine logins" }).click();
        await look(page, "mine-logins-borger");
        await page.getByRole("button", { name: "Log af her" }).click();
        await page.getByText("Du er logget af").waitFor();
        assert.equal(await page.getByRole("button", { name: "Log af her" }).count(), 0);
        await look(page, "mine-logins-afsluttet");
        await page.goto(at("borger", "/borger/vejen/hvem-hjaelper"));
        becomes("2026-03-03T08:25:00.000Z");
        await page.locator("main form[method=post] button[type=submit]").first().click();
        await page.getByRole("heading", { level: 1, name: "Log ind igen for at gå videre" }).waitFor();
        await look(page, "log-ind-igen");
      }),
    );
  }));
