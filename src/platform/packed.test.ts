import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { packed } from "./packed.ts";

const site = new Hono().use(packed).get("*", (c) => c.html("<p>Din sag</p>".repeat(200)));

async function packingOf(path: string, from?: string): Promise<string | null> {
  const headers = { "Accept-Encoding": "gzip, br", ...(from !== undefined && { "Sec-Fetch-Site": from }) };
  return (await site.request(path, { headers })).headers.get("Content-Encoding");
}

test("a page of somebody's own is packed when it is asked for from our own pages or by the person", async () => {
  assert.equal(await packingOf("/borger/vejen", "same-origin"), "gzip");
  assert.equal(await packingOf("/borger/vejen/sag/1", "none"), "gzip");
});

test("where another site leads to it, or the browser does not say, its length tells nothing of what is in it", async () => {
  for (const from of ["cross-site", "same-site", "", undefined]) {
    assert.equal(await packingOf("/borger/vejen/sag/1", from), null, String(from));
    assert.equal(await packingOf("/log-ind", from), null, String(from));
  }
  assert.equal(await packingOf("/sagsbehandler/sager/1", "same-origin"), null);
});

test("pages that hold nothing of anybody are always packed, and nothing that only looks like one is", async () => {
  for (const path of ["/", "/standarder", "/standarder/vejen/hvad-kan-jeg-forvente", "/visning", "/forlad-siden"])
    assert.equal(await packingOf(path, "cross-site"), "gzip", path);
  for (const path of ["/standarderne", "/visning/mig", "/borger/standarder"])
    assert.equal(await packingOf(path, "cross-site"), null, path);
});
