import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { keepLanguage, languageOf, otherLanguage } from "./language.ts";

const siteWith = (https: boolean) =>
  new Hono().use(keepLanguage({ https })).get("/side", (c) => c.text(`${languageOf(c)} ${otherLanguage(c).href}`));

async function asked(path: string, cookie = "", https = false) {
  const answer = await siteWith(https).request(path, { headers: { cookie } });
  return { text: await answer.text(), kept: answer.headers.get("Set-Cookie") };
}

test("pages are Danish unless English is chosen, and the way to the other keeps the rest of the address", async () => {
  assert.deepEqual(await asked("/side?soeg=hus"), { text: "da ?soeg=hus&sprog=en", kept: null });
  assert.equal((await asked("/side?soeg=hus&sprog=en")).text, "en ?soeg=hus&sprog=da");
});

test("what is chosen once holds on the pages after it, until the other is chosen", async () => {
  assert.match((await asked("/side?sprog=en")).kept ?? "", /^rettesnor_sprog=en; Max-Age=31536000; Path=\/; HttpOnly/);
  assert.deepEqual(await asked("/side", "rettesnor_sprog=en"), { text: "en ?sprog=da", kept: null });
  const back = await asked("/side?sprog=da", "rettesnor_sprog=en");
  assert.match(back.text, /^da /);
  assert.match(back.kept ?? "", /^rettesnor_sprog=da;/);
  assert.match((await asked("/side", "rettesnor_sprog=da")).text, /^da /);
});

test("where visitors come by https, the cookie is tied to its host", async () => {
  assert.match((await asked("/side?sprog=en", "", true)).kept ?? "", /^__Host-rettesnor_sprog=en;.*Secure/);
  assert.match((await asked("/side", "__Host-rettesnor_sprog=en", true)).text, /^en /);
});

test("a language that is not there is no language", async () => {
  assert.deepEqual(await asked("/side?sprog=tlh", "rettesnor_sprog=xx"), { text: "da ?sprog=en", kept: null });
});
