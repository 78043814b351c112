import type { Browser, Page } from "playwright-core";
import { z } from "zod";

/** What one visit took: until the page was complete, how far things moved, and what came over the wire. */
export interface Visit {
  readonly complete: number;
  readonly moved: number;
  /** The first things that moved, as their tags. */
  readonly what: string;
  readonly bytes: number;
}

/** The preset of Chromium's own tools that they call slow 4G: so long a wait for each request, so many bytes a second. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowerProcessor = 4;

/** Somebody who has never been here opens the page; then, from another page, opens it once more. */
export async function visitTwice(
  browser: Browser,
  told: {
    readonly origin: string;
    readonly cookie: { readonly name: string; readonly value: string };
    readonly path: string;
  },
): Promise<{ readonly first: Visit; readonly later: Visit }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: "da-DK" });
  try {
    await context.addCookies([{ ...told.cookie, url: told.origin }]);
    const page = await context.newPage();
    const visit = await slowly(page);
    const first = await visit(told.origin + told.path);
    await visit(`${told.origin}/visning`);
    return { first, later: await visit(told.origin + told.path) };
  } finally {
    await context.close();
  }
}

async function slowly(page: Page): Promise<(address: string) => Promise<Visit>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowerProcessor });
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  return async (address) => {
    bytes = 0;
    await page.goto(address, { waitUntil: "load" });
    // Whatever moves after the page is complete counts as well.
    await page.waitForTimeout(300);
    const [complete, moved, what] = z.tuple([z.number(), z.number(), z.string()]).parse(await page.evaluate(seen));
    return { complete, moved, what, bytes };
  };
}

const seen = `new Promise((resolve) => {
  const { loadEventEnd } = performance.getEntriesByType("navigation")[0];
  let moved = 0;
  const what = [];
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      moved += shift.value;
      for (const { node } of shift.sources) what.push(node?.cloneNode(false).outerHTML ?? "?");
    }
  })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve([loadEventEnd, moved, what.slice(0, 3).join(" ")]), 50);
})`;
