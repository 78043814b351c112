import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { caseGranted } from "../granted-case.ts";
import { onDay } from "../test-app.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { look } from "./journeys/look.ts";
import { type Town, withTown } from "./journeys/town.tsx";
import { visit } from "./journeys/visit.ts";
import { screenshot } from "./screenshot.ts";

const choose = async (page: Page, ...words: readonly string[]) => {
  for (const word of words) await page.getByText(word, { exact: true }).click();
  await page.getByRole("button", { name: "Gem mit valg" }).click();
  await page.getByText("Dit valg er gemt").waitFor();
};
const classOf = (page: Page) => page.locator("html").getAttribute("class");
const sizeOf = (page: Page, what: string) =>
  page
    .locator(what)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

/** Somebody with a case that has been decided. */
async function withDecided(run: (town: Town, made: Awaited<ReturnType<typeof caseGranted>>) => Promise<void>) {
  await withTown("2026-04-20", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-01-02"), "vejen");
    await run(town, made);
  });
}

test("how the pages are shown is chosen without login or script, tried at once, kept, and undone", () =>
  withDecided(({ doors }) =>
    withAndWithoutScript(async (page) => {
      await page.goto(`${doors.citizen}/standarder`);
      const before = await sizeOf(page, "main p");
      await page.getByRole("link", { name: "Læsehjælp" }).click();
      const sample = await sizeOf(page, ".rn-sample p");
      await page.getByText("Stor", { exact: true }).click();
      assert.equal(await sizeOf(page, ".rn-sample p"), sample * 1.4);
      await choose(page, "Rolige sider");
      await page.getByRole("link", { name: "Tilbage til siden før" }).click();
      assert.equal(new URL(page.url()).pathname, "/standarder");
      assert.equal(await classOf(page), "rn-large rn-quiet");
      assert.equal(await sizeOf(page, "main p"), before * 1.4);
      await page.getByRole("link", { name: "Læsehjælp" }).click();
      assert.equal(await page.getByLabel("Stor", { exact: true }).isChecked(), true);
      await page.getByRole("button", { name: "Tilbage til almindelig" }).click();
      await page.getByText("Dit valg er gemt").waitFor();
      assert.equal(await classOf(page), null);
    }),
  ));

test("the pages can be used by all as each setting shows them, also the largest text on the narrowest screen", () =>
  withDecided((town, { caseId, citizen }) =>
    visit(town, {}, citizen, async (page) => {
      const home = `${town.doors.citizen}/borger/vejen`;
      const paths = { "min-side": home, sag: `${home}/sag/${caseId}`, svar: `${home}/sag/${caseId}/afgoerelse` };
      await page.goto(`${home}/mine-rettigheder`);
      await look(page, "mine-rettigheder");
      await page.goto(`${home}/hjaelp`);
      await look(page, "hjaelp");
      await page.goto(`${town.doors.citizen}/forlad-siden`);
      await look(page, "forlad-siden");
      await page.goto(`${town.doors.citizen}/visning`);
      await look(page, "laesehjaelp");
      for (const [name, words] of [
        ["stoerst", ["Meget stor", "Mere luft i teksten"]],
        ["rolig", ["Almindelig", "Mere luft i teksten", "Rolige sider"]],
        ["en-ting", ["Rolige sider", "Én ting ad gangen"]],
      ] as const) {
        await page.goto(`${town.doors.citizen}/visning`);
        await choose(page, ...words);
        await look(page, `laesehjaelp-${name}`);
        for (const [where, path] of Object.entries(paths)) {
          await page.goto(path);
          await look(page, `${where}-${name}`);
        }
      }
    }),
  ));

test("a long page is read one part at a time, on and back and whole, with and without script", () =>
  withDecided((town, { caseId, citizen }) => {
    const turn = async (page: Page) => {
      const headings = () => page.locator(".rn-page-part h2:visible").allTextContents();
      await page.goto(`${town.doors.citizen}/visning`);
      await choose(page, "Én ting ad gangen");
      await page.goto(`${town.doors.citizen}/borger/vejen/sag/${caseId}`);
      const first = await headings();
      assert.equal(first.length, 1);
      assert.deepEqual(first, ["Det sker nu"]);
      await page.getByRole("link", { name: "Videre: Hvor langt er vi?" }).click();
      await page.getByRole("link", { name: "Videre: Det kan du gøre" }).click();
      assert.deepEqual(await headings(), ["Det kan du gøre"]);
      await page.getByRole("link", { name: "Videre: Dine papirer" }).click();
      assert.deepEqual(await headings(), ["Dine papirer"]);
      await page.reload();
      assert.deepEqual(await headings(), ["Dine papirer"]);
      await page.goBack();
      assert.deepEqual(await headings(), ["Det kan du gøre"]);
      await page.getByRole("link", { name: "Vis hele siden" }).click();
      assert.ok((await headings()).length >= 5);
      await page.emulateMedia({ media: "print" });
      await page.goto(`${town.doors.citizen}/borger/vejen/sag/${caseId}`);
      assert.ok((await headings()).length >= 5);
      await screenshot(page, "sag-paa-papir");
    };
    return Promise.all([visit(town, {}, citizen, turn), visit(town, { javaScript: false }, citizen, turn)]).then(
      () => undefined,
    );
  }));

/** A browser that speaks: each sentence takes a moment, and what was said can be asked for. */
const speaking = `
  window.said = [];
  const fake = {
    getVoices: () => [{ lang: "da-DK", name: "Prøve" }],
    addEventListener: () => undefined,
    cancel: () => clearTimeout(window.saying),
    speak: (said) => { window.said.push(said.text); window.saying = setTimeout(() => said.onend(), 30); },
  };
  Object.defineProperty(window, "speechSynthesis", { value: fake });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
`;

test("the browser reads the page's text aloud in its order when asked, marks the sentence, and can be paused and stopped", () =>
  withDecided((town, { caseId, citizen }) =>
    visit(town, {}, citizen, async (page) => {
      const said = () => page.evaluate<readonly string[]>("window.said");
      const saidMoreThan = async (count: number): Promise<void> => {
        while ((await said()).length <= count) await page.waitForTimeout(20);
      };
      await page.goto(`${town.doors.citizen}/borger/vejen/hjaelp`);
      assert.equal(await page.getByRole("button", { name: "Læs op" }).count(), 0);
      await page.addInitScript(speaking);
      await page.goto(`${town.doors.citizen}/borger/vejen/hjaelp`);
      assert.deepEqual(await said(), []);
      await page.getByRole("button", { name: "Læs op" }).press("Enter");
      await saidMoreThan(3);
      assert.equal(await page.evaluate("CSS.highlights.size"), 1);
      await page.getByRole("button", { name: "Pause" }).press("Enter");
      const read = await said();
      assert.deepEqual(read.slice(0, 3), [
        "Hjælp",
        "Ring eller kom forbi: vi kan gøre alt her for dig, og du får samme kvittering på papir.",
        "Du skal ikke bruge en computer.",
      ]);
      await page.waitForTimeout(150);
      assert.equal((await said()).length, read.length);
      await look(page, "laes-op-pause");
      await page.getByRole("button", { name: "Læs videre" }).press("Enter");
      await saidMoreThan(read.length);
      assert.equal((await said())[read.length], read.at(-1));
      await page.getByRole("button", { name: "Stop" }).press("Enter");
      assert.equal(await page.evaluate("document.activeElement.textContent"), "Læs op");
      assert.equal(await page.evaluate("CSS.highlights.size"), 0);
      await page.goto(`${town.doors.citizen}/borger/vejen/sag/${caseId}`);
      await page.getByRole("button", { name: "Læs op" }).click();
      await saidMoreThan(5);
      const whole = (await said()).join(" ");
      assert.doesNotMatch(whole, /Læsehjælp|Forlad|Del 1 af/);
    }),
  ));

/** A page about something else, in place of the real one. */
const weather = (page: Page) =>
  page.route("https://www.dmi.dk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Vejret</h1>" }));

const waysOut: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  press: (page) => page.getByRole("link", { name: "Forlad siden" }).click(),
  keys: async (page) => {
    for (let time = 1; time <= 3; time += 1) await page.keyboard.press("Escape");
  },
};

test("whoever must get away is gone at once by a press or three of Esc: logged off, the draft kept, and no way back by the browser", () =>
  withDecided(async (town, { citizen }) => {
    const writing = `${town.doors.citizen}/borger/vejen/hvem-hjaelper`;
    for (const [name, go] of Object.entries(waysOut))
      await visit(town, {}, citizen, async (page) => {
        await weather(page);
        await page.goto(`${town.doors.citizen}/borger/vejen/hjaelp`);
        await page.goto(writing);
        await page.getByLabel(/navn/i).first().fill(`Mona ${name}`);
        await go(page);
        await page.getByRole("heading", { name: "Vejret" }).waitFor();
        await page.goBack();
        await page.waitForLoadState();
        assert.doesNotMatch(page.url(), /\/borger\//);
        assert.match((await page.textContent("h1")) ?? "", /Log ind|Vælg/);
      });
    await visit(town, {}, citizen, async (page) => {
      await page.goto(writing);
      const kept = await page.locator("main").innerText();
      for (const name of Object.keys(waysOut)) assert.ok(kept.includes(`»Mona ${name}«`), kept);
    });
  }));

test("without script the same link leads away, and two presses of Esc lead nowhere", () =>
  withDecided(async (town, { citizen }) => {
    await visit(town, { javaScript: false }, citizen, async (page) => {
      await weather(page);
      await page.getByRole("link", { name: "Forlad siden" }).click();
      await page.getByRole("heading", { name: "Vejret" }).waitFor();
    });
    await visit(town, {}, citizen, async (page) => {
      const here = page.url();
      for (let time = 1; time <= 2; time += 1) await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
      assert.equal(page.url(), here);
    });
    await withPage({}, async (page) => {
      await page.goto(`${town.doors.citizen}/forlad-siden`);
      assert.match(await page.locator("main").innerText(), /Du bliver logget af/);
    });
  }));
