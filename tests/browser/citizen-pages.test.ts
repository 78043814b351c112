import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { allPages } from "../citizen-pages/all-pages.ts";
import { eachOnce, type FoundOnPage } from "../citizen-pages/findings.ts";
import type { ShownPage } from "../citizen-pages/shown-pages.ts";
import { differentContent, structureOf } from "../citizen-pages/unlike-pages.ts";
import { axeFindings, type Finding, printFindings, stillFindings, tabFindings } from "./accessibility.ts";
import { aceFindings } from "./ace.ts";
import { withPage } from "./browser.ts";
import { withServer } from "./server.ts";

/** A window on a desk, and the same window with the page at 400 %: 1280 by 1024 px seen as 320 by 256. */
const [onDesk, enlarged] = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
] as const;

/** Milliseconds, on a machine that is busy: some two hundred pages, each by several engines. */
const patience = 900_000;
const promise =
  "every page of the public and of citizens, in every state, can be used by all, at 320 and 1280 px, at 400 % and printed";

test(promise, { timeout: patience }, async (t) => {
  const pages = differentContent((await allPages()).pages);
  const queue = [...pages];
  const built = new Set<string>();
  const found = await Promise.all([lookAt(queue, built), lookAt(queue, built)]);
  t.diagnostic(`${pages.length} pages, ${built.size} of them built differently`);
  assert.ok(built.size > 40, `${built.size}`);
  assert.deepEqual(eachOnce(found.flat()), []);
});

/** Takes pages from the queue until it is empty. What is slow is asked once for pages that are built alike. */
async function lookAt(queue: ShownPage[], built: Set<string>): Promise<readonly FoundOnPage[]> {
  let shown = queue.shift();
  const site = new Hono().route("/assets", assetRoutes()).get("*", (c) => c.html(shown?.html ?? ""));
  return withServer(site, (address) =>
    withPage({}, async (page) => {
      const found: FoundOnPage[] = [];
      for (; shown; shown = queue.shift()) {
        const [on, structure] = [shown, structureOf(shown)];
        await page.setViewportSize(onDesk);
        await page.goto(address + on.address);
        const isNew = !built.has(structure);
        built.add(structure);
        const findings = [...(await onDeskFindings(page, isNew)), ...(await enlargedFindings(page, isNew))];
        found.push(...findings.map(({ rule, what }) => ({ page: on, what: `${rule}: ${what}` })));
      }
      return found;
    }),
  );
}

async function onDeskFindings(page: Page, isNew: boolean): Promise<readonly Finding[]> {
  const quick = [...(await focusAtErrors(page)), ...(await stillFindings(page))];
  if (!isNew) return quick;
  return [...quick, ...(await tabFindings(page)), ...(await axeFindings(page)), ...(await printFindings(page))];
}

/** With all that can be unfolded open: what it hides must be as good. */
async function enlargedFindings(page: Page, isNew: boolean): Promise<readonly Finding[]> {
  await page.setViewportSize(enlarged);
  const folded = isNew ? await tabFindings(page) : [];
  await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
  const quick = [...folded, ...(await stillFindings(page))];
  return isNew ? [...quick, ...(await axeFindings(page)), ...(await aceFindings(page))] : quick;
}

/** Where something has to be put right, the focus is there when the page comes. */
async function focusAtErrors(page: Page): Promise<readonly Finding[]> {
  if (!(await page.title()).startsWith("Fejl: ")) return [];
  const isMet =
    "document.activeElement !== document.body && document.activeElement.querySelector('.alert-error') !== null";
  try {
    await page.waitForFunction(isMet, undefined, { timeout: 2000 });
    return [];
  } catch {
    return [{ rule: "error-focus", what: `${await page.evaluate("document.activeElement.outerHTML.slice(0, 80)")}` }];
  }
}
