import type { Page } from "playwright-core";
import { expectAccessible } from "../accessibility.ts";
import { screenshot } from "../screenshot.ts";

const looked = new Set<string>();
const scriptless = new WeakSet<Page>();

/** Says that no script runs on a page. The checks of accessibility are scripts, so it is not looked at. */
export const isScriptless = (page: Page): WeakSet<Page> => scriptless.add(page);

/** Looks closely at a page or a state of it, once in a test run: a picture where they are kept, and that all can use it. */
export async function look(page: Page, name: string): Promise<void> {
  if (looked.has(name) || scriptless.has(page)) return;
  looked.add(name);
  const width = page.viewportSize()?.width ?? 1280;
  await screenshot(page, name);
  await expectAccessible(page);
  await page.setViewportSize({ width, height: 900 });
}
