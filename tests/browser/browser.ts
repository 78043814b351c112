import { after } from "node:test";
import chromiumPackage from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";

/** How a page is looked at. */
export interface Look {
  /** 1280 unless told. */
  readonly width?: number;
  /** On unless told. */
  readonly javaScript?: boolean;
}

let running: Promise<Browser> | undefined;
after(async () => (await running)?.close());

/** Opens one page in a context of its own (own cookies), runs, and closes it. One browser serves the whole test run. */
export async function withPage<Answer>(look: Look, run: (page: Page) => Promise<Answer>): Promise<Answer> {
  running ??= launch();
  const context = await (await running).newContext({
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    javaScriptEnabled: look.javaScript ?? true,
    viewport: { width: look.width ?? 1280, height: 900 },
  });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Runs the same journey with and without JavaScript: it must end the same way. */
export async function withAndWithoutScript(run: (page: Page) => Promise<void>): Promise<void> {
  await withPage({ javaScript: true }, run);
  await withPage({ javaScript: false }, run);
}

/**
 * The browser of the machine (CHROMIUM_PATH), or the one that the package brings. Its own arguments are not used: they
 * hold `--single-process`, which kills the second context. `*.localhost` is this machine.
 */
async function launch(attempt = 1): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? (await chromiumPackage.executablePath());
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP *.localhost 127.0.0.1"];
  try {
    return await chromium.launch({ executablePath, args });
  } catch (problem) {
    if (attempt === 5) throw problem;
    // Another test run may be unpacking the same browser at this moment.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return launch(attempt + 1);
  }
}
