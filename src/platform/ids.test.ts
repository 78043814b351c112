import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "./ids.ts";

test("an id is a UUIDv7 that begins with the moment it was made", () => {
  const before = Date.now();
  const id = newId();
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const made = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
  assert.ok(made >= before && made <= Date.now());
});

test("ten thousand ids are ten thousand different ones", () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, newId)).size, 10_000);
});
