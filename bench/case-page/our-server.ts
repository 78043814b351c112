/** The real system as a process of its own: `our-server.js DATABASE-URL DAY`. Tells its port to whoever started it. */
import { siteOf } from "../../src/compose.tsx";
import { noLimits } from "../../src/platform/limits.ts";
import { jsonLog } from "../../src/platform/log.ts";
import { startWeb } from "../../src/platform/web.ts";
import { webShell } from "../../src/platform/web-shell.ts";
import { testApp } from "../../tests/test-app.ts";
import { openedOn } from "../../tests/with-database.ts";

const [, , url = "", day = ""] = process.argv;
const app = await testApp(openedOn(url).database, day);
const shell = webShell({
  log: jsonLog("info"),
  health: async () => ({ database: true, migrations: true }),
  page: (c, status) => c.text(String(status), status),
  limits: noLimits,
});
shell.route("/", siteOf(app));
const web = await startWeb(shell, { host: "127.0.0.1", port: 0 });
process.send?.(Number(new URL(web.url).port));
process.once("disconnect", () => process.exit());
