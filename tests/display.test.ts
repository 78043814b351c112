import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { asChosen, displayRoutes } from "../src/display.tsx";
import { readConfig } from "../src/platform/config.ts";

const here = "http://borger.localhost:4100";
const app = { config: readConfig({}) };
const site = new Hono().use(asChosen(app)).route("/", displayRoutes(app));

const send = (fields: Readonly<Record<string, string>>) =>
  site.request(`${here}/visning`, { method: "POST", body: new URLSearchParams(fields) });

async function backFrom(address: string, headers: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const page = await (await site.request(`${here}${address}`, { headers })).text();
  return /<a href="([^"]*)" class="back-link">/.exec(page)?.[1];
}

test("what is chosen is kept in a cookie that no script reads, for a year, and the way back with it", async () => {
  const answer = await send({ tekst: "large", sider: "calm", fra: "/borger/vejen" });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get("Location"), "/visning?gemt=ja&fra=%2Fborger%2Fvejen");
  const cookie = answer.headers.get("Set-Cookie") ?? "";
  assert.match(cookie, /^rettesnor_visning=stor\.rolig; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
  const shown = await site.request(`${here}/visning`, { headers: { cookie } });
  assert.match(await shown.text(), /^<!doctype html><html class="rn-large rn-quiet" lang="da"/);
  const overHttps = displayRoutes({ config: { ...readConfig({}), https: true } });
  const secure = await overHttps.request(`${here}/visning`, {
    method: "POST",
    body: new URLSearchParams({ tekst: "large" }),
  });
  assert.match(secure.headers.get("Set-Cookie") ?? "", /^__Host-rettesnor_visning=stor; .*; Secure/);
});

test("whatever stands in the cookie, nothing but our own classes reaches the page", async () => {
  const cookie = 'rettesnor_visning=stor.%22%3E%3Cscript%3E.rolig"><b>';
  const html = await (await site.request(`${here}/visning`, { headers: { cookie } })).text();
  assert.match(html, /^<!doctype html><html(?: class="rn-large")? lang="da"/);
  assert.doesNotMatch(html, /<script>/);
});

test("the way back leads to the page before, on this host and nowhere else", async () => {
  assert.equal(await backFrom("/visning", { Referer: `${here}/borger/vejen?side=2` }), "/borger/vejen?side=2");
  assert.equal(await backFrom("/visning?fra=%2Fstandarder"), "/standarder");
  for (const [address, referer] of [
    ["/visning", "https://ond.example/borger/vejen"],
    ["/visning", `${here}/visning`],
    ["/visning", "ikke en adresse"],
    ["/visning?fra=%2F%2Fond.example", ""],
    ["/visning?fra=https%3A%2F%2Fond.example", ""],
    ["/visning?fra=%2F%5Cond.example", ""],
  ] as const)
    assert.equal(await backFrom(address, referer === "" ? {} : { Referer: referer }), undefined, address + referer);
  assert.equal((await send({ fra: "//ond.example" })).headers.get("Location"), "/visning?gemt=ja");
});

test("going back to ordinary leaves nothing chosen, and unknown choices are none", async () => {
  const reset = await send({ tekst: "largest", sider: "calm", valg: "almindelig" });
  assert.match(reset.headers.get("Set-Cookie") ?? "", /^rettesnor_visning=; /);
  assert.match(
    (await send({ tekst: "kolossal", sider: "x" })).headers.get("Set-Cookie") ?? "",
    /^rettesnor_visning=; /,
  );
});
