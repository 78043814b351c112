import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { z } from "zod";

/** One barrier: the rule that was broken, and where. */
export interface Finding {
  readonly rule: string;
  readonly what: string;
}

const findingsSchema = z.array(z.object({ rule: z.string(), what: z.string() }));
const stopSchema = z.object({ at: z.number(), hasLeft: z.boolean(), findings: findingsSchema });
const folder = new URL("../../../tests/browser/in-page/", import.meta.url);
const inPage = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Fails when axe (WCAG 2.0 to 2.2, A and AA) or our own checks find a barrier on the page at 320 or 1280 px. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const findings = [...(await axeFindings(page)), ...(await ownFindings(page))];
    assert.deepEqual(findings, [], `${page.url()} at ${width} px`);
  }
}

/** What axe finds. */
export async function axeFindings(page: Page): Promise<readonly Finding[]> {
  // There are no frames from elsewhere: no page of its own is opened for the answer. Only what is wrong is asked for.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(tags);
  const { violations } = await axe.analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => ({ rule: `axe:${violation.id}`, what: `${node.html.slice(0, 120)}` })),
  );
}

/** What our own scripted checks find: structure, names, errors, reflow, target size, text spacing, and real Tab presses. */
export async function ownFindings(page: Page): Promise<readonly Finding[]> {
  return [...(await stillFindings(page)), ...(await tabFindings(page))];
}

/** What our own checks find without a key being pressed. */
export async function stillFindings(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(inPage);
  return findingsSchema.parse(await page.evaluate("__page.still()"));
}

/** What is lost when the page is printed on a sheet of A4. */
export async function printFindings(page: Page): Promise<readonly Finding[]> {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.evaluate(inPage);
  await page.evaluate("__page.readOnScreen()");
  await page.emulateMedia({ media: "print" });
  const found = findingsSchema.parse(await page.evaluate("__page.printed()"));
  await page.emulateMedia({ media: "screen" });
  return found;
}

/** Presses Tab through the whole page: every stop is reached, in order, can be seen, and can be left. */
export async function tabFindings(page: Page): Promise<readonly Finding[]> {
  const stops = z.number().parse(await page.evaluate("__page.rememberStops()"));
  const found: Finding[] = [];
  const visited: number[] = [];
  for (let press = 0; press <= stops + 5; press += 1) {
    await page.keyboard.press("Tab");
    const stop = stopSchema.parse(await page.evaluate("__page.stopNow()"));
    if (stop.hasLeft || visited.includes(stop.at)) break;
    if (stop.at !== -1) visited.push(stop.at);
    found.push(...stop.findings);
  }
  const round = findingsSchema.parse(await page.evaluate(`__page.roundFindings(${JSON.stringify(visited)})`));
  return [...found, ...round];
}
