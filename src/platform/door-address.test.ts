import assert from "node:assert/strict";
import { test } from "node:test";
import { doorAddress } from "./door-address.ts";

const hosts = { citizenHost: "borger.example", staffHost: "ansat.example" };

test("the same page at the other door, on one's own machine: another host, the same port", () => {
  const plain = { ...hosts, https: false };
  assert.equal(doorAddress(plain, "staff", "http://borger.example:4100/a?b=c"), "http://ansat.example:4100/a?b=c");
  assert.equal(doorAddress(plain, "citizen", "http://ansat.example/a"), "http://borger.example/a");
});

test("where visitors come by https, nobody is ever led to http", () => {
  const safe = { ...hosts, https: true };
  assert.equal(doorAddress(safe, "staff", "http://borger.example/a"), "https://ansat.example/a");
  assert.equal(doorAddress(safe, "citizen", "http://ansat.example:8443/"), "https://borger.example:8443/");
});
