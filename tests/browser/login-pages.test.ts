import assert from "node:assert/strict";
import { test } from "node:test";
import { loginTown } from "../login/login-town.ts";
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
