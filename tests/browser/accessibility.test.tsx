import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { renderPage } from "../../src/ui/render-page.ts";
import { axeFindings, ownFindings, printFindings } from "./accessibility.ts";
import { aceFindings } from "./ace.ts";
import { withPage } from "./browser.ts";
import { KitPage } from "./kit-page.tsx";
import { withServer } from "./server.ts";

const app = new Hono()
  .route("/assets", assetRoutes())
  .get("/", (c) =>
    c.html(renderPage(<KitPage door="citizen" problems={[{ field: "navn", message: "Skriv dit navn" }]} />)),
  );

/** Barriers of each kind that engines miss, planted one at a time: the rule that must find it, and how it is planted. */
const planted: readonly (readonly [rule: string, plant: string])[] = [
  ["one-h1", `document.querySelector("h2").outerHTML = "<h1>To</h1>"`],
  ["one-h1", `document.querySelector("h1").remove()`],
  ["heading-skipped", `document.querySelector("#tal").outerHTML = "<h4 id=tal>Tal</h4>"`],
  ["heading-empty", `document.querySelector("#tal").textContent = " "`],
  ["lang", `document.documentElement.removeAttribute("lang")`],
  ["lang", `document.querySelector("main p").lang = "dansk"`],
  ["title", `document.title = "Rettesnor"`],
  ["main", `document.querySelector("main").outerHTML = "<div id=indhold></div>"`],
  ["skip-link", `document.querySelector(".skipnav").remove()`],
  ["timeout", `document.head.insertAdjacentHTML("beforeend", "<meta http-equiv=refresh content=600>")`],
  ["zoom", `document.querySelector("meta[name=viewport]").content += ", user-scalable=no"`],
  ["id-twice", `document.querySelector("main p").id = "tal"`],
  ["id-missing", `document.querySelector("#navn").setAttribute("aria-describedby", "borte")`],
  ["anchor-missing", `document.querySelector(".anchorlist a").href = "#borte"`],
  ["table-caption", `document.querySelector("caption").remove()`],
  ["table-headings", `document.querySelectorAll("th").forEach((th) => th.removeAttribute("scope"))`],
  ["picture-name", `document.querySelector(".alert-icon").removeAttribute("aria-label")`],
  ["name-missing", `document.querySelector("main button").innerHTML = "<i></i>"`],
  ["link-vague", `document.querySelector(".anchorlist a").textContent = "Læs mere"`],
  ["link-same-words", `document.querySelectorAll("#sager a").forEach((link) => (link.textContent = "Åbn sagen"))`],
  ["field-label", `document.querySelector("label[for=navn]").remove()`],
  ["placeholder", `document.querySelector("#navn").placeholder = "Navn"`],
  ["legend", `document.querySelector("legend").textContent = ""`],
  ["choices-ungrouped", `document.querySelector("#pension").outerHTML = document.querySelector("#pension").innerHTML`],
  ["error-title", `document.title = document.title.replace("Fejl: ", "")`],
  ["error-summary", `document.querySelector("main [role=alert]").remove()`],
  ["error-unbound", `document.querySelector("#navn").removeAttribute("aria-describedby")`],
  [
    "reflow",
    `document.querySelector("h1").insertAdjacentHTML("afterend", "<p id=bred>Bred</p>"); bred.style.minWidth = "1400px"`,
  ],
  [
    "target-24",
    `document.querySelector(".anchorlist li").insertAdjacentHTML("beforeend", "<a href=/andet>Andet</a>"); document.querySelectorAll(".anchorlist a").forEach((a) => (a.style.cssText = "display:inline-block;padding:0;min-height:0;font-size:8px;line-height:1"))`,
  ],
  ["target-44", `document.querySelector("#navn").style.cssText = "height: 30px; min-height: 0"`],
  [
    "text-spacing",
    `document.querySelector(".rn-lead").style.cssText = "height: 20px; overflow: hidden; line-height: 20px"`,
  ],
  ["inline-style", `document.querySelector("main p").style.color = "red"`],
  ["inline-script", `document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }))`],
  ["inline-handler", `document.querySelector("main p").setAttribute("onclick", "1")`],
  ["script-link", `document.querySelector(".anchorlist a").setAttribute("href", "javascript:void 0")`],
  ["focus-visible", `document.querySelector("#navn").style.outline = "none"`],
  ["focus-visible", `document.querySelector("#navn").style.outline = "3px solid black"`],
  ["focus-hidden", `document.querySelector("#navn").style.cssText = "position: fixed; top: -200px"`],
  [
    "focus-obscured",
    `document.body.insertAdjacentHTML("beforeend", "<div id=dug>Dug</div>"); dug.style.cssText = "position: fixed; inset: 0; background: white; z-index: 9999"`,
  ],
  ["tabindex", `document.querySelector(".anchorlist a").tabIndex = 3`],
  ["lang-part", `document.querySelector("main p").textContent = "You can always apply, and it is free of charge."`],
  [
    "lang-part",
    `document.querySelector("main p").outerHTML = "<p lang=en>Du kan altid søge, og det er gratis at spørge.</p>"`,
  ],
  ["error-focus", `document.querySelector("main [autofocus]").removeAttribute("autofocus")`],
  [
    "status-role",
    `document.querySelector("main").insertAdjacentHTML("beforeend", "<keep-form><p>Gemt</p></keep-form>")`,
  ],
  ["focus-order", `document.querySelector("main").style.cssText = "display: flex; flex-direction: column-reverse"`],
  ["focus-unreached", `document.querySelector("#navn").addEventListener("keydown", (event) => event.preventDefault())`],
];

test("a sound page has no findings, and each planted barrier is found by its rule", () =>
  withServer(app, (address) =>
    withPage({}, async (page) => {
      assert.deepEqual(await findingsAfter(page, address, ""), []);
      const missed: string[] = [];
      for (const [rule, plant] of planted) {
        const found = await findingsAfter(page, address, plant);
        if (!found.includes(rule)) missed.push(`${rule} by: ${plant} (found ${found.join(", ")})`);
      }
      assert.deepEqual(missed, []);
    }),
  ));

/** Barriers on paper. */
const plantedOnPaper: readonly (readonly [rule: string, plant: string])[] = [
  ["print-lost", onPaper(".rn-lead", "display: none")],
  ["print-outside", onPaper("h1", "width: 900px")],
  ["print-cut", onPaper(".rn-lead", "width: 100px; overflow: hidden; white-space: nowrap")],
];

/** Planted by the object model, which no content policy stops. */
function onPaper(selector: string, style: string): string {
  const rule = `@media print { ${selector} { ${style} } }`;
  return `const sheet = new CSSStyleSheet(); sheet.replaceSync("${rule}"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`;
}

test("axe and IBM's rules both find what is planted for them, and nothing on the sound page", () =>
  withServer(app, (address) =>
    withPage({}, async (page) => {
      await page.goto(address);
      assert.deepEqual([...(await axeFindings(page)), ...(await aceFindings(page))], []);
      await page.evaluate(`document.querySelector("main").insertAdjacentHTML("beforeend", "<img src=/assets/x.png>")`);
      assert.deepEqual(
        (await axeFindings(page)).map(({ rule }) => rule),
        ["axe:image-alt"],
      );
      assert.deepEqual(
        (await aceFindings(page)).map(({ rule }) => rule),
        ["ace:img_alt_valid"],
      );
    }),
  ));

test("a sound page prints whole, and each barrier that is planted on its paper is found", () =>
  withServer(app, (address) =>
    withPage({}, async (page) => {
      const findings = async (plant: string) => {
        await page.goto(address);
        await page.evaluate(`(() => { ${plant} })()`);
        return (await printFindings(page)).map(({ rule }) => rule);
      };
      assert.deepEqual(await findings(""), []);
      for (const [rule, plant] of plantedOnPaper) assert.ok((await findings(plant)).includes(rule), rule);
    }),
  ));

async function findingsAfter(page: Page, address: string, plant: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.evaluate(`(() => { ${plant} })()`);
  return (await ownFindings(page)).map((finding) => finding.rule);
}
