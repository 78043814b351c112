/**
 * The page of a case with all that keeps it safe cut out: no session, no wall, no log of looks, no form tokens. As a process
 * of its own: `open-server.js DATABASE-URL DAY`. Whoever asks says who they are in a header, and is believed.
 */
import { Hono } from "hono";
import type pg from "pg";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import { readStaff } from "../../src/modules/people/use-cases/read-people.ts";
import { municipalPartsOver, openPool, type WalledDatabase } from "../../src/platform/database.ts";
import { noLimits } from "../../src/platform/limits.ts";
import { jsonLog } from "../../src/platform/log.ts";
import { namer, withNamedStatements } from "../../src/platform/named-statements.ts";
import type { SignedInStaff } from "../../src/platform/sessions.ts";
import { vault } from "../../src/platform/vault.ts";
import { startWeb } from "../../src/platform/web.ts";
import { webShell } from "../../src/platform/web-shell.ts";
import { testApp } from "../../tests/test-app.ts";
import { openedOn, testVaultKeys } from "../../tests/with-database.ts";
import { believedHeader } from "./believed.ts";

const [, , url = "", day = ""] = process.argv;
const app = { ...(await testApp(openedOn(url).database, day)), database: openDatabase(openPool(url)) };
const shell = webShell({
  log: jsonLog("info"),
  health: async () => ({ database: true, migrations: true }),
  page: (c, status) => c.text(String(status), status),
  limits: noLimits,
});
shell.route("/", openSite());
const web = await startWeb(shell, { host: "127.0.0.1", port: 0 });
process.send?.(Number(new URL(web.url).port));
process.once("disconnect", () => process.exit());

function openSite(): Hono<SignedInStaff> {
  const known = new Map<string, StaffActor>();
  const site = new Hono<SignedInStaff>();
  site.use(async (c, next) => {
    const name = c.req.header(believedHeader) ?? "";
    const [tenantId = "", id = ""] = name.split(" ");
    const actor = known.get(name) ?? (await readStaff(app.database.of({ tenantId }), tenantId, id));
    if (!actor) throw new RangeError("nobody is called that");
    known.set(name, actor);
    c.set("actor", actor);
    await next();
  });
  return site.route("/sagsbehandler", caseworkerInsightRoutes(app));
}

/** A database without its wall: the statements as they are, by a role that sees all, and no look is written down. */
function openDatabase(pool: pg.Pool): WalledDatabase {
  pool.on("connect", forgetLooks);
  const nameOf = namer();
  return municipalPartsOver(() => withNamedStatements(pool, nameOf), vault(testVaultKeys));
}

function forgetLooks(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (statement: pg.QueryConfig) => Promise<pg.QueryResult>;
  const nothing = { rows: [], rowCount: 0, command: "INSERT", oid: 0, fields: [] };
  const asked = (statement: pg.QueryConfig): Promise<pg.QueryResult> =>
    statement.text?.startsWith("insert into read_log") ? Promise.resolve(nothing) : query(statement);
  Object.assign(client, { query: asked });
}
