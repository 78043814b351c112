import assert from "node:assert/strict";
import { test } from "node:test";
import { freePort } from "./embedded-postgres/server-process.ts";
import { jsonLog } from "./log.ts";
import { PermissionDenied } from "./permissions.ts";
import { startWeb } from "./web.ts";
import { type Health, webShell } from "./web-shell.ts";

const well: Health = { database: true, migrations: true };

function shellWith(health: Health = well) {
  const lines: string[] = [];
  const app = webShell({
    log: jsonLog("info", (line) => lines.push(line)),
    health: async () => health,
    page: (c, status, requestId) => c.text(`side ${status} ${requestId}`, status),
  });
  app.get("/", (c) => c.text("forside"));
  app.get("/sag/:navn", (c) => c.text(`hej ${c.req.param("navn")}`));
  app.get("/fejl", () => {
    throw new Error("Inger Hansen, 010190-1234");
  });
  app.get("/databasen-er-vaek", () => {
    throw Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  });
  app.get("/forbudt", () => {
    throw new PermissionDenied("case:read");
  });
  app.post("/gem", async (c) => c.text(`gemt ${(await c.req.text()).length}`));
  return { app, lines };
}

test("every page carries the headers that keep other sites and caches out", async () => {
  const { headers } = await shellWith().app.request("/");
  assert.match(
    headers.get("Content-Security-Policy") ?? "",
    /default-src 'none'; script-src 'self';.* frame-ancestors 'none'/,
  );
  assert.equal(headers.get("X-Content-Type-Options"), "nosniff");
  assert.equal(headers.get("Cache-Control"), "no-store");
  assert.equal(headers.get("Referrer-Policy"), "same-origin");
  assert.equal(headers.get("X-Powered-By"), null);
});

test("what nobody caught becomes a plain page with an id that stands in the log, without what was said", async () => {
  const { app, lines } = shellWith();
  const answer = await app.request("/fejl");
  assert.equal(answer.status, 500);
  const [, , id] = (await answer.text()).split(" ");
  const line = lines.find((each) => each.includes("request failed")) ?? "";
  assert.ok(id && line.includes(id));
  assert.doesNotMatch(line, /Inger|010190/);
});

test("an absent database is told as something that passes", async () => {
  assert.equal((await shellWith().app.request("/databasen-er-vaek")).status, 503);
});

test("what one may not see looks exactly like what is not there", async () => {
  const { app } = shellWith();
  const [forbidden, missing] = [await app.request("/forbudt"), await app.request("/findes-ikke")];
  assert.equal(forbidden.status, 404);
  assert.equal(missing.status, 404);
  const kind = async (answer: Response) => (await answer.text()).split(" ").slice(0, 2).join(" ");
  assert.equal(await kind(forbidden), await kind(missing));
});

test("the log names the route, not the address: an address may hold a person", async () => {
  const { app, lines } = shellWith();
  await app.request("/sag/inger-hansen?soeg=010190");
  assert.match(lines.join(""), /"route":"\/sag\/:navn"/);
  assert.doesNotMatch(lines.join(""), /inger|010190/);
});

const senders: readonly (readonly [who: string, headers: Record<string, string>, status: number])[] = [
  ["our own page", { "Sec-Fetch-Site": "same-origin" }, 200],
  ["our own page in an older browser", { Origin: "https://borger.localhost", Host: "borger.localhost" }, 200],
  ["another site", { "Sec-Fetch-Site": "cross-site" }, 403],
  ["the other door", { "Sec-Fetch-Site": "same-site" }, 403],
  ["another site in an older browser", { Origin: "https://ond.example", Host: "borger.localhost" }, 403],
  ["a page that hides where it is", { Origin: "null", Host: "borger.localhost" }, 403],
  ["a program that is no browser", {}, 200],
];

for (const [who, headers, status] of senders) {
  test(`a form sent by ${who} is answered ${status}`, async () => {
    const answer = await shellWith().app.request("/gem", { method: "POST", body: "a=b", headers });
    assert.equal(answer.status, status);
  });
}

test("too much at once is refused before it is read", async () => {
  const { app } = shellWith();
  const answer = await app.request("/gem", {
    method: "POST",
    body: "x".repeat(3_000_000),
    headers: { "Content-Length": "3000000" },
  });
  assert.equal(answer.status, 413);
});

test("/healthz says what is in order, and 503 when something is not", async () => {
  const sick = { database: true, migrations: false };
  const answer = await shellWith(sick).app.request("/healthz");
  assert.equal(answer.status, 503);
  assert.deepEqual(await answer.json(), sick);
  assert.equal((await shellWith().app.request("/healthz")).status, 200);
});

test("a taken port is told in one sentence", async () => {
  const { app } = shellWith();
  const at = { host: "127.0.0.1", port: await freePort() };
  const first = await startWeb(app, at);
  await assert.rejects(startWeb(app, at), new RegExp(`^OperatorError: Port ${at.port} er optaget: .* med PORT\\.$`));
  await first.close();
});

test("closing lets a request that runs have its answer", async () => {
  const { app } = shellWith();
  const { promise: inside, resolve: enter } = Promise.withResolvers<void>();
  const { promise: leave, resolve: letGo } = Promise.withResolvers<void>();
  app.get("/langsom", async (c) => {
    enter();
    await leave;
    return c.text("færdig");
  });
  const web = await startWeb(app, { host: "127.0.0.1", port: 0 });
  const answer = fetch(`${web.url}/langsom`);
  await inside;
  const closed = web.close();
  letGo();
  assert.equal(await (await answer).text(), "færdig");
  await closed;
  await assert.rejects(fetch(web.url));
});
