import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { renderPage } from "../../src/ui/render-page.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { KitPage } from "./kit-page.tsx";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

const problems = ["navn", "hverdag", "foedt", "pension", "hjaelp", "kommune"].map((field) => ({
  field,
  message: `Udfyld feltet ${field}`,
}));

const routes = new Hono()
  .route("/assets", assetRoutes())
  .get("/rolig", (c) => c.html(renderPage(<KitPage door="citizen" />)))
  .get("/fejl", (c) => c.html(renderPage(<KitPage door="citizen" problems={problems} />)))
  .get("/taet", (c) => c.html(renderPage(<KitPage door="staff" />)));

for (const path of ["rolig", "fejl", "taet"]) {
  test(`every part of the kit can be used by all, on the page "${path}"`, () =>
    withServer(routes, (address) =>
      withPage({}, async (page) => {
        await page.goto(`${address}/${path}`);
        await screenshot(page, `kit-${path}`);
        await expectAccessible(page);
      }),
    ));
}

test("j and k move through a work list and leave typing alone", () =>
  withServer(routes, (address) =>
    withPage({}, async (page) => {
      await page.goto(`${address}/taet`);
      await page.keyboard.press("j");
      assert.equal(await focused(page), "Sag 1");
      await page.keyboard.press("j");
      assert.equal(await focused(page), "Sag 2");
      await page.keyboard.press("k");
      assert.equal(await focused(page), "Sag 1");
      await page.getByLabel("Dit navn").pressSequentially("jk");
      assert.equal(await page.getByLabel("Dit navn").inputValue(), "jk");
    }),
  ));

const focused = async (page: Page): Promise<string> =>
  page
    .locator(":focus")
    .first()
    .innerText({ timeout: 500 })
    .catch(() => "");
