import { siteOf } from "../../../src/compose.tsx";
import { localDate } from "../../../src/kernel/local-date.ts";
import type { Door } from "../../../src/modules/people/domain/actor.ts";
import type { SettingsOverlay } from "../../../src/modules/standards/domain/own-settings.ts";
import type { App } from "../../../src/platform/app.ts";
import type { Clock } from "../../../src/platform/clock.ts";
import { webShell } from "../../../src/platform/web-shell.ts";
import { renderPage } from "../../../src/ui/render-page.ts";
import { TroublePage } from "../../../src/ui/trouble-page.tsx";
import { eveningOf } from "../../evening-clock.ts";
import { testApp, withSettings } from "../../test-app.ts";
import { withDatabase } from "../../with-database.ts";
import { withServer } from "../server.ts";
import { expectPlainPages, type Served } from "./plain-pages.ts";

/** The whole real site, as it is served, over a database of its own, with a calendar that the test turns. */
export interface Town {
  readonly app: App;
  /** The address of each door. */
  readonly doors: Readonly<Record<Door, string>>;
  /** Lets it become another day. */
  readonly becomes: (day: string) => void;
}

/** What municipalities have set themselves, by their slug. */
export type Settings = Readonly<Record<string, SettingsOverlay>>;

/** Opens the town on a day, lets people walk in it, and then reads every page that any of them was shown. */
export function withTown(day: string, settings: Settings, run: (town: Town) => Promise<void>): Promise<void> {
  return withDatabase(async (database) => {
    let clock = eveningOf(localDate(day));
    const turning: Clock = { now: () => clock.now(), today: () => clock.today() };
    const becomes = (next: string): void => {
      clock = eveningOf(localDate(next));
    };
    const plain = { ...(await testApp(database, day)), clock: turning };
    const app = Object.entries(settings).reduce((so, [slug, overlay]) => withSettings(so, slug, overlay), plain);
    const served: Served[] = [];
    await withServer(shellAround(app, served), async (address) => {
      const { port } = new URL(address);
      const { citizenHost, staffHost } = app.config;
      const doors = { citizen: `http://${citizenHost}:${port}`, staff: `http://${staffHost}:${port}` };
      await run({ app, doors, becomes });
    });
    expectPlainPages(served, app);
  });
}

/** The site inside the real shell: its headers, limits and error pages. Every page that goes out is kept. */
function shellAround(app: App, served: Served[]) {
  const faults: string[] = [];
  const tell = (level: string) => (message: string, facts?: object) => {
    if (level === "error") faults.push(`${message} ${JSON.stringify(facts)}`);
  };
  const log = { error: tell("error"), warn: tell("warn"), info: tell("info"), debug: tell("debug") };
  const shell = webShell({
    log,
    page: (c, status, requestId) => c.html(renderPage(<TroublePage status={status} requestId={requestId} />), status),
    health: async () => ({ database: true, migrations: true }),
  });
  shell.use(async (c, next) => {
    await next();
    if (!c.res.headers.get("Content-Type")?.startsWith("text/html")) return;
    const html = await unpacked(c.res.clone()).text();
    served.push({ method: c.req.method, path: c.req.path, status: c.res.status, html, faults: faults.splice(0) });
  });
  return shell.route("/", siteOf(app));
}

/** A page as it was before it was packed for its way. */
function unpacked(answer: Response): Response {
  if (answer.headers.get("Content-Encoding") !== "gzip" || answer.body === null) return answer;
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip")));
}
