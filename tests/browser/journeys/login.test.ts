import assert from "node:assert/strict";
import { test } from "node:test";
import { hire, moveIn } from "../../test-app.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visitThroughLogin } from "./visit.ts";

for (const javaScript of [true, false]) {
  const how = javaScript ? "with script" : "without script";

  test(`${how}: a citizen goes by the login to the page that was asked for, and logs out`, () =>
    withTown("2026-03-06", {}, async (town) => {
      const citizen = await moveIn(town.app, "vejen", { name: "Asta Tænktsen" });
      await visitThroughLogin(town, { javaScript }, citizen, async (page) => {
        assert.match(page.url(), /\/borger\/vejen/);
        await page.goto(`${town.doors.citizen}/borger/vejen`);
        await page.getByRole("button", { name: "Log af" }).first().click();
        await page.waitForURL(`${town.doors.citizen}/`);
        await page.goto(`${town.doors.citizen}/borger/vejen`);
        assert.match(page.url(), /^http:\/\/127\.0\.0\.1:\d+\/udvikling\/valg\//);
        await look(page, "log-ind-borger");
        assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "Log ind som borger");
      });
    }));

  test(`${how}: a member of staff goes by the login at the other door, and is nobody at the citizens'`, () =>
    withTown("2026-03-06", {}, async (town) => {
      const caseworker = await hire(town.app, "vejen", "caseworker", "Kaj Tænktsen");
      await visitThroughLogin(town, { javaScript, width: 320 }, caseworker, async (page) => {
        assert.match(page.url(), /\/sagsbehandler$/);
        const [cookie] = await page.context().cookies(town.doors.staff);
        assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, "Lax"]);
        await page.goto(`${town.doors.citizen}/borger/vejen`);
        assert.match(page.url(), /^http:\/\/127\.0\.0\.1:\d+\/udvikling\/valg\//);
      });
    }));
}
