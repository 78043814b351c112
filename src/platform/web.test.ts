import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import { Hono } from "hono";
import { type Patience, startWeb } from "./web.ts";

const site = new Hono()
  .get("/", (c) => c.text("side"))
  .post("/", async (c) => c.text(`${(await c.req.text()).length}`));
site.onError((_, c) => c.text("afbrudt", 500));
const hasty: Patience = { headersMs: 300, requestMs: 600, checkedEveryMs: 50 };
const hastyWithHeaders: Patience = { ...hasty, requestMs: 60_000 };

/** Opens a connection, says the lines, and gives all that is answered until the server hangs up. */
async function said(url: string, say: (socket: Socket) => void): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (part) => {
    answer += part.toString();
  });
  socket.on("error", () => undefined);
  say(socket);
  await once(socket, "close");
  return answer;
}

async function withWeb(run: (url: string) => Promise<void>, patience = hasty): Promise<void> {
  const web = await startWeb(site, { host: "127.0.0.1", port: 0 }, patience);
  await run(web.url).finally(web.close);
}

test("who never ends the headers is hung up on", () =>
  withWeb(async (url) => {
    const from = performance.now();
    const answer = await said(url, (socket) => socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "));
    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.ok(performance.now() - from < 5000);
  }, hastyWithHeaders));

test("who never ends the body is hung up on", () =>
  withWeb(async (url) => {
    const from = performance.now();
    await said(url, (socket) => {
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
      const drip = setInterval(() => socket.write("x"), 50);
      socket.on("close", () => clearInterval(drip));
    });
    assert.ok(performance.now() - from < 3000);
  }));

test("headers larger than any of ours are refused", () =>
  withWeb(async (url) => {
    const answer = await said(url, (socket) =>
      socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(17_000)}\r\n\r\n`),
    );
    assert.match(answer, /^HTTP\/1\.1 431 /);
  }));

const ambiguous: readonly (readonly [what: string, lines: string])[] = [
  ["both a length and chunks", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
  ["two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"],
  ["a length that is no number", "Content-Length: +3\r\n\r\nabc"],
  ["a header name with a space before the colon", "Content-Length : 3\r\n\r\nabc"],
];
for (const [what, lines] of ambiguous) {
  test(`a request with ${what} can be read in two ways and is read in none`, () =>
    withWeb(async (url) => {
      const answer = await said(url, (socket) => socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${lines}`));
      assert.match(answer, /^HTTP\/1\.1 400 /);
    }));
}

test("an answer names neither the program nor its version, and TRACE repeats nothing", () =>
  withWeb(async (url) => {
    const answer = await fetch(url);
    assert.equal(answer.headers.get("Server"), null);
    assert.equal(answer.headers.get("X-Powered-By"), null);
    const traced = await said(url, (socket) =>
      socket.write("TRACE / HTTP/1.1\r\nHost: a\r\nCookie: hemmelig\r\nConnection: close\r\n\r\n"),
    );
    assert.doesNotMatch(traced, /hemmelig|^HTTP\/1\.1 200/);
  }));
