import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { test } from "node:test";
import { freePort } from "./embedded-postgres/server-process.ts";
import { formFields } from "./form-fields.ts";
import { jsonLog } from "./log.ts";
import { PermissionDenied } from "./permissions.ts";
import { startWeb } from "./web.ts";
import { type Health, type Shell, webShell } from "./web-shell.ts";

const well: Health = { database: true, migrations: true };

function shellWith(health: Health = well, more: Partial<Shell> = {}) {
  const lines: string[] = [];
  const app = webShell({
    ...more,
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
  app.get("/assets/:navn", (c) => c.text("stil", 200, { "Cache-Control": "public, max-age=31536000, immutable" }));
  app.get("/gemt-laenge", (c) => c.text("side", 200, { "Cache-Control": "public" }));
  app.post("/felter", async (c) => c.json(await formFields(c)));
  app.post("/gem", async (c) => c.text(`gemt ${(await c.req.text()).length}`));
  return { app, lines };
}

test("every answer carries the headers that keep other sites and caches out, also one that broke", async () => {
  for (const path of ["/", "/fejl", "/findes-ikke", "/healthz", "/?cpr=010190-1234"]) {
    const { headers } = await shellWith().app.request(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    assert.match(policy, /^default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self';/, path);
    assert.match(policy, /base-uri 'none'; frame-ancestors 'none'; report-uri \/csp-rapport; report-to csp$/, path);
    assert.match(policy, /; object-src 'none'; form-action 'self'; base-uri/, path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
    const expected = {
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Frame-Options": "DENY",
      "Reporting-Endpoints": 'csp="/csp-rapport"',
      "Access-Control-Allow-Origin": null,
      "X-Powered-By": null,
      Server: null,
    };
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]));
    assert.deepEqual(found, expected, path);
    assert.match(headers.get("Permissions-Policy") ?? "", /^camera=\(\), microphone=\(\), geolocation=\(\),/);
  }
});

test("over https browsers are told never to come by anything else; without it, nothing of the kind", async () => {
  const plain = (await shellWith().app.request("/")).headers;
  const safe = (await shellWith(well, { https: true }).app.request("/")).headers;
  assert.equal(plain.get("Strict-Transport-Security"), null);
  assert.equal(safe.get("Strict-Transport-Security"), "max-age=31536000; includeSubDomains");
  assert.match(safe.get("Content-Security-Policy") ?? "", /; upgrade-insecure-requests$/);
});

test("a form may lead on to ourselves and to those that are named, and nowhere else", async () => {
  const { app } = shellWith(well, { formTargets: ["https://login.example"] });
  const policy = (await app.request("/")).headers.get("Content-Security-Policy") ?? "";
  assert.match(policy, /form-action 'self' https:\/\/login\.example;/);
});

test("only what carries no person may be kept by a cache: stylesheets and the like, whatever a route says", async () => {
  const { app } = shellWith();
  assert.match((await app.request("/assets/citizen.css")).headers.get("Cache-Control") ?? "", /immutable/);
  assert.equal((await app.request("/gemt-laenge")).headers.get("Cache-Control"), "no-store");
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

const visits: readonly (readonly [how: string, headers: Record<string, string>, status: number])[] = [
  ["by a link on another site", fetched("cross-site", "navigate", "document"), 200],
  ["by a link at the other door", fetched("same-site", "navigate", "document"), 200],
  ["as a picture on another site", fetched("cross-site", "no-cors", "image"), 403],
  ["as a script on another site", fetched("cross-site", "no-cors", "script"), 403],
  ["in a frame of another site", fetched("cross-site", "navigate", "iframe"), 403],
  ["by a script of another site", fetched("cross-site", "cors", "empty"), 403],
  ["by a script at the other door", fetched("same-site", "cors", "empty"), 403],
  ["as a page, but not by going to it", fetched("cross-site", "no-cors", "document"), 403],
  ["by a stylesheet of our own", fetched("same-origin", "no-cors", "font"), 200],
  ["by typing the address", fetched("none", "navigate", "document"), 200],
  ["by a program that is no browser", {}, 200],
];

function fetched(site: string, mode: string, dest: string): Record<string, string> {
  return { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest };
}

for (const [how, headers, status] of visits) {
  test(`a page that is asked for ${how} is answered ${status}`, async () => {
    assert.equal((await shellWith().app.request("/", { headers })).status, status);
  });
}

test("an address with a CPR number is answered without repeating it, and neither the number nor the address is logged", async () => {
  for (const path of [
    "/sag/010190-1234",
    "/?soeg=0101901234",
    "/sag/%30%31%30190%2D1234",
    "/findes-ikke/010190%201234",
  ]) {
    const { app, lines } = shellWith();
    const answer = await app.request(path);
    assert.equal(answer.status, 400, path);
    assert.doesNotMatch(await answer.text(), /010190|901234/);
    assert.doesNotMatch([...answer.headers.values()].join(" "), /010190|901234/);
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines.join(""), /010190|901234|soeg/);
  }
});

test("no line of the log holds a query string, a path or a header, whatever comes of the request", async () => {
  const { app, lines } = shellWith();
  const secret = "hemmelig-7f3";
  const headers = { Cookie: `sid=${secret}`, "User-Agent": secret, Referer: `http://x/${secret}` };
  const paths = ["/", "/sag/", "/fejl", "/forbudt", "/databasen-er-vaek", "/findes-ikke/", "/assets/", "/healthz"];
  for (const path of paths) await app.request(`${path}${path.endsWith("/") ? secret : ""}?soeg=${secret}`, { headers });
  await app.request(`/gem?x=${secret}`, { method: "POST", body: secret, headers });
  assert.ok(lines.length >= paths.length);
  assert.doesNotMatch(lines.join(""), new RegExp(secret));
});

/** A visit from an address, as the server tells it. */
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

test("an address that asks without end gets a page that says when to try again; others are not kept waiting", async () => {
  const taken: string[] = [];
  const limits: NonNullable<Shell["limits"]> = {
    take: async (what, who) => {
      taken.push(`${what} ${who}`);
      return who === "192.0.2.1" && what === "post" ? 42 : undefined;
    },
  };
  const { app, lines } = shellWith(well, { limits });
  const post = (address: string) => app.request("/gem", { method: "POST", body: "a" }, from(address));
  const answer = await post("192.0.2.1");
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get("Retry-After"), "42");
  assert.match(await answer.text(), /^side 429 /);
  assert.match(lines.join(""), /"what":"limit met".*"limit":"post"/);
  assert.doesNotMatch(lines.join(""), /192\.0\.2/);
  assert.equal((await post("192.0.2.2")).status, 200);
  assert.equal((await app.request("/", {}, from("192.0.2.1"))).status, 200);
  await app.request("/assets/citizen.css", {}, from("192.0.2.9"));
  assert.deepEqual(taken, [
    "request 192.0.2.1",
    "post 192.0.2.1",
    "request 192.0.2.2",
    "post 192.0.2.2",
    "request 192.0.2.1",
  ]);
});

test("a real server counts by the address behind it, and by what trusted proxies say", async () => {
  const asked = async (trustedProxies: number) => {
    const who: string[] = [];
    const limits: NonNullable<Shell["limits"]> = { take: async (_, address) => void who.push(address) };
    const web = await startWeb(shellWith(well, { trustedProxies, limits }).app, { host: "127.0.0.1", port: 0 });
    await fetch(web.url, { headers: { "X-Forwarded-For": "203.0.113.9" } });
    await web.close();
    return who;
  };
  assert.deepEqual(await asked(0), ["127.0.0.1"]);
  assert.deepEqual(await asked(1), ["203.0.113.9"]);
});

test("reports of the policy's breaches are taken also from a browser that says no more than its origin", async () => {
  const { app, lines } = shellWith();
  const body = JSON.stringify({ "csp-report": { "effective-directive": "script-src", "blocked-uri": "inline" } });
  const headers = { "Content-Type": "application/csp-report", Origin: "null" };
  assert.equal((await app.request("/csp-rapport", { method: "POST", body, headers })).status, 204);
  assert.match(lines[0] ?? "", /"what":"csp violation","directive":"script-src","blocked":"inline"/);
  for (let turn = 1; turn < 60; turn += 1) await app.request("/csp-rapport", { method: "POST", body, headers });
  assert.equal((await app.request("/csp-rapport", { method: "POST", body, headers })).status, 429);
});

test("too much at once is refused before it is read", async () => {
  const { app } = shellWith();
  const answer = await app.request("/gem", {
    method: "POST",
    body: "x".repeat(3_000_000),
    headers: { "Content-Length": "3000000" },
  });
  assert.equal(answer.status, 413);
});

test("too much is refused also where nobody said how much would come", async () => {
  const web = await startWeb(shellWith().app, { host: "127.0.0.1", port: 0 });
  const send = async (pieces: number): Promise<number | undefined> => {
    const sent = request(`${web.url}/gem`, { method: "POST" });
    sent.on("error", () => undefined);
    for (let piece = 0; piece < pieces; piece += 1) sent.write("x".repeat(64 * 1024));
    sent.end();
    const [answer] = await once(sent, "response");
    answer.resume();
    return answer.statusCode;
  };
  assert.equal(await send(2), 200);
  assert.equal(await send(64), 413);
  await web.close();
});

test("a form with more fields than any of ours is told as too large", async () => {
  const body = new URLSearchParams(Array.from({ length: 1001 }, (_, at) => [`f${at}`, "x"]));
  assert.equal((await shellWith().app.request("/felter", { method: "POST", body })).status, 413);
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
