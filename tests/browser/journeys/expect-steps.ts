import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type ReadPdf, readPdf } from "../../pdf-reading.ts";
import { follow } from "./fill.ts";

/** The words of the page's main part, with single spaces. */
export const wordsOn = async (page: Page): Promise<string> =>
  (await page.getByRole("main").innerText()).replace(/\s+/g, " ");

/** That something stands among what is owed on this page, with its day. Each pattern must fit one and the same entry. */
export async function expectOwed(page: Page, what: string, ...patterns: readonly RegExp[]): Promise<void> {
  const entries = await page.locator(".rn-owed-item", { hasText: what }).allTextContents();
  const fits = entries.some((entry) => patterns.every((pattern) => pattern.test(entry.replace(/\s+/g, " "))));
  assert.ok(fits, `${what} ${patterns.join(" ")} in:\n${entries.join("\n")}`);
}

/** Opens the citizen's decision and reads its letter as a PDF reader does. Stands on the citizen's page of the case. */
export async function readDecisionLetter(page: Page): Promise<ReadPdf> {
  await follow(page, /^Afgørelsen /);
  const href = await page.getByRole("link", { name: "hent det som PDF" }).getAttribute("href");
  assert.ok(href !== null);
  return readPdf(await bytesOf(page, href));
}

/** What the address gives to whoever is signed in on this page. */
export async function bytesOf(page: Page, href: string): Promise<Uint8Array> {
  const { hostname, origin, port } = new URL(page.url());
  const cookies = await page.context().cookies(origin);
  const answer = await page.request.get(`http://127.0.0.1:${port}${href}`, {
    headers: { Host: `${hostname}:${port}`, Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
  });
  assert.equal(answer.status(), 200);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  return answer.body();
}
