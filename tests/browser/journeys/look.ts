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
  await onceThere(page, async () => {
    await screenshot(page, name);
    await expectAccessible(page);
  });
  await page.setViewportSize({ width, height: 900 });
}

/** A press may still be on its way to the next page: then what stands there is looked at. */
async function onceThere(page: Page, closely: () => Promise<void>): Promise<void> {
  try {
    await closely();
  } catch (fault) {
    if (!(fault instanceof Error && fault.message.includes("Execution context was destroyed"))) throw fault;
    await page.waitForLoadState();
    await closely();
  }
}
