import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { z } from "zod";
import type { Finding } from "./accessibility.ts";

const engine = readFileSync(new URL(import.meta.resolve("accessibility-checker-engine/ace-window.js")), "utf8");

const check = `new ace.Checker().check(document, ["WCAG_2_2"]).then((report) => report.results
  .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
  .map(({ ruleId, message, snippet }) => ({ rule: "ace:" + ruleId, what: message + " " + snippet })))`;

/** What IBM's rules for WCAG 2.2, A and AA, find for certain. What they want somebody to look at is left out. */
export async function aceFindings(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(engine);
  return z.array(z.object({ rule: z.string(), what: z.string() })).parse(await page.evaluate(check));
}
