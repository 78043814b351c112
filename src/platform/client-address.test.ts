import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { clientAddress } from "./client-address.ts";

async function addressOf(remoteAddress: string, forwarded: string | undefined, trustedProxies: number) {
  const site = new Hono().get("/", (c) => c.text(clientAddress(c, trustedProxies)));
  const headers = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded };
  return (await site.request("/", { headers }, { incoming: { socket: { remoteAddress } } })).text();
}

const cases: readonly (readonly [what: string, direct: string, forwarded: string | undefined, number, is: string])[] = [
  ["without proxies, what a visitor claims is not read", "192.0.2.1", "203.0.113.9", 0, "192.0.2.1"],
  ["one proxy tells whom it heard from", "10.0.0.1", "203.0.113.9", 1, "203.0.113.9"],
  ["what stands before the proxy's own word may be invented", "10.0.0.1", "1.2.3.4, 203.0.113.9", 1, "203.0.113.9"],
  ["two proxies", "10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
  ["fewer words than proxies", "10.0.0.1", "203.0.113.9", 2, "203.0.113.9"],
  ["no word at all", "10.0.0.1", undefined, 1, "10.0.0.1"],
  ["a word that is no address", "10.0.0.1", "<script>", 1, "10.0.0.1"],
  ["IPv4 written as IPv6", "::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
  ["of IPv6 the first half", "2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2"],
  ["of IPv6 the first half, with zeros left out", "2001:db8::1", undefined, 0, "2001:db8:0:0"],
  ["one's own machine", "::1", undefined, 0, "0:0:0:0"],
];

for (const [what, direct, forwarded, proxies, is] of cases) {
  test(`a visitor's address: ${what}`, async () => {
    assert.equal(await addressOf(direct, forwarded, proxies), is);
  });
}

test("two addresses of one IPv6 household are one, of two households two", async () => {
  const [one, same, other] = await Promise.all(
    ["2001:db8::1", "2001:db8::ffff:1", "2001:db8:0:1::1"].map((direct) => addressOf(direct, undefined, 0)),
  );
  assert.equal(one, same);
  assert.notEqual(one, other);
});
