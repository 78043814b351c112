import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { publicRoutes } from "../../src/modules/standards/routes/public.tsx";
import { packed } from "../../src/platform/packed.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { publicSite } from "../public-site.ts";
import { expectAccessible } from "./accessibility.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

const routes = new Hono().route("/assets", assetRoutes()).use(packed).route("/", publicRoutes(publicSite()));
const guide = "/standarder/broenderslev/hvad-kan-jeg-forvente";

/** The public pages and their states, each with a name for its picture. */
const pages: readonly (readonly [name: string, path: string])[] = [
  ["forside", "/"],
  ["standarder", "/standarder"],
  ["standard", "/standarder/broenderslev"],
  ["standard-engelsk", "/standarder/soenderborg?sprog=en"],
  ["standard-soegt", "/standarder/vejen?soeg=ledsagelse"],
  ["ingen-udgave", "/standarder/vejen?dato=1999-01-01"],
  ["guiden", "/standarder/broenderslev/guide"],
  ["guiden-engelsk", "/standarder/soenderborg/guide?sprog=en"],
  ["guide", guide],
  ["guide-opgaver", `${guide}?trin=hjaelp`],
  ["guide-fejl", `${guide}?svar=1&alder=gammel`],
  ["guide-svar", `${guide}?svar=1&alder=29&pension=nej&hjaelp=economy&hjaelp=cleaning`],
  ["guide-svar-barn", "/standarder/unavngivet/hvad-kan-jeg-forvente?svar=1&alder=16"],
  ["guide-svar-engelsk", "/standarder/soenderborg/hvad-kan-jeg-forvente?svar=1&alder=40&sprog=en"],
  ["sammenlign", "/standarder/sammenlign"],
  ["sammenlign-fejl", "/standarder/sammenlign?venstre=vejen&hoejre=vejen"],
  ["sammenlign-to", "/standarder/sammenlign?venstre=broenderslev&hoejre=unavngivet"],
  ["tilgaengelighed", "/tilgaengelighed"],
  ["findes-ikke", "/standarder/atlantis"],
];

for (const [name, path] of pages) {
  test(`the public page "${name}" can be used by all`, () =>
    withServer(routes, (address) =>
      withPage({}, async (page) => {
        await page.goto(address + path);
        await screenshot(page, `offentlig-${name}`);
        await expectAccessible(page);
      }),
    ));
}

test("somebody finds out what to expect, changes an answer, and goes on to apply, with and without script", () =>
  withServer(routes, (address) =>
    withAndWithoutScript(async (page) => {
      await page.goto(address);
      await page.getByRole("link", { name: "Hvad kan jeg forvente her? Brønderslev Kommune" }).click();
      await page.getByLabel("Din alder").fill("ung");
      await page.getByRole("button", { name: "Næste spørgsmål" }).click();
      await page.getByRole("alert").waitFor();
      assert.match(await page.title(), /^Fejl: /);
      await page.getByRole("link", { name: "Skriv din alder i hele år, for eksempel 34" }).click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("29");
      await page.keyboard.press("Enter");
      await page.getByText("Penge", { exact: true }).click();
      await page.getByRole("button", { name: "Næste spørgsmål" }).click();
      await page.getByRole("group", { name: "Får du førtidspension?" }).getByText("Nej").click();
      await page.getByRole("button", { name: "Næste spørgsmål" }).click();
      await page.getByText("Spørgsmål 4 af 4").waitFor();
      await page.getByRole("button", { name: "Vis, hvad jeg kan forvente" }).click();
      await page.getByText("UngeCenter Brønderslev").first().waitFor();
      await page.getByRole("link", { name: "Ret alder" }).click();
      assert.equal(await page.getByLabel("Din alder").inputValue(), "29");
      await page.getByLabel("Din alder").fill("30");
      await page.keyboard.press("Enter");
      await page.locator("#del-modtager").getByText("Visitationen").waitFor();
      await page.getByText("Penge", { exact: true }).first().waitFor();
      assert.match(await page.locator("main").innerText(), /Du kan altid søge/);
      const apply = page.locator("main").getByRole("link", { name: "Søg om støtte" }).first();
      assert.equal(await apply.getAttribute("href"), "/borger/broenderslev/ansoegning");
    }),
  ));

test("the clause behind a promise is one press away, and the law behind the clause too", () =>
  withServer(routes, (address) =>
    withAndWithoutScript(async (page) => {
      await page.goto(`${address}${guide}?svar=1&alder=40`);
      await page.getByRole("link", { name: "BRO-6.1" }).first().click();
      assert.match(page.url(), /\/standarder\/broenderslev#BRO-6\.1$/);
      assert.match(await page.locator("[id='BRO-6.1']").innerText(), /5 uger/);
      await page.goto(`${address}${guide}?svar=1&alder=40`);
      const law = page.getByRole("link", { name: "retssikkerhedsloven § 3, stk. 2" }).first();
      assert.match((await law.getAttribute("href")) ?? "", /^https:\/\/www\.retsinformation\.dk\//);
    }),
  ));

test("clauses are found while one types, and by sending the form where there is no script", () =>
  withServer(routes, async (address) => {
    const shown = (page: Page) => page.locator(".rn-clause:visible").count();
    await withPage({}, async (page) => {
      await page.goto(`${address}/standarder/broenderslev`);
      const all = await shown(page);
      await page.getByLabel("Søg i standarden").pressSequentially("hjemløs");
      await page.getByRole("status").filter({ hasText: "passer" }).waitFor();
      const found = await shown(page);
      assert.ok(found > 0 && found < all, `${found} of ${all}`);
    });
    await withPage({ javaScript: false }, async (page) => {
      await page.goto(`${address}/standarder/broenderslev`);
      await page.getByLabel("Søg i standarden").fill("hjemløs");
      await page.keyboard.press("Enter");
      await page.getByText(/punkter passer/).waitFor();
      assert.ok((await shown(page)) > 0);
    });
  }));

test("the first visit weighs at most 50 kB, all things counted, and runs no script of the design system", () =>
  withServer(routes, (address) =>
    withPage({}, async (page) => {
      for (const path of ["/", "/standarder/broenderslev", guide]) {
        const { bytes, scripts } = await weigh(page, address + path);
        assert.ok(bytes <= 50_000, `${path}: ${bytes} bytes`);
        assert.ok(scripts <= 2, `${path}: ${scripts} scripts`);
      }
    }),
  ));

/** What goes over the wire when the page is opened by somebody who has never been here. */
async function weigh(page: Page, url: string): Promise<{ bytes: number; scripts: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  let bytes = 0;
  let scripts = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  session.on("Network.responseReceived", (event) => {
    if (event.type === "Script") scripts += 1;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await session.detach();
  return { bytes, scripts };
}
