/**
 * The bare floor of a start: Node, the same PostgreSQL on the same folder, one query, one page, and nothing else.
 * `bare-server.js FOLDER PORT`, ended by SIGTERM.
 */
import { createServer } from "node:http";
import pg from "pg";
import { startEmbeddedPostgres } from "../../src/platform/embedded-postgres/server.ts";

const [, , folder = "", port = ""] = process.argv;
const server = await startEmbeddedPostgres({ folder });
const pool = new pg.Pool({ connectionString: server.url, max: 1 });
await pool.query("select 1");

const web = createServer((_, response) => response.end("<!doctype html><title>Rettesnor</title>"));
web.listen(Number(port), "127.0.0.1");
process.once("SIGTERM", async () => {
  web.close();
  web.closeAllConnections();
  await pool.end();
  await server.stop();
});
