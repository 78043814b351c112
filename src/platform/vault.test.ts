import assert from "node:assert/strict";
import { test } from "node:test";
import { type VaultKeys, vault } from "./vault.ts";

const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const keys: VaultKeys = { encryption: [{ number: 1, key: key(1) }], index: key(9) };
const [vejen, aabenraa] = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
const own = vault(keys)(vejen);
const place = { table: "citizen", column: "cpr_sealed", id: "row-1" };
const text = "0101901234 æøå";

test("what is sealed opens again at its place, and no two seals of the same text are alike", () => {
  const sealed = own.seal(place, text);
  assert.equal(own.open(place, sealed), text);
  assert.notDeepEqual(own.seal(place, text), sealed);
  assert.ok(!sealed.includes("0101901234"));
  assert.equal(own.open(place, own.seal(place, "")), "");
});

test("a value moved to another row, column, table or municipality does not open", () => {
  const sealed = own.seal(place, text);
  for (const other of [{ id: "row-2" }, { column: "name" }, { table: "representative" }])
    assert.throws(() => own.open({ ...place, ...other }, sealed), { name: "VaultFault" });
  assert.throws(() => vault(keys)(aabenraa).open(place, sealed), { name: "VaultFault" });
});

test("a value with any bit changed, or cut short anywhere, does not open, and the fault tells nothing of it", () => {
  const sealed = own.seal(place, text);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.throws(() => own.open(place, changed), { name: "VaultFault", message: /^(?!.*0101901234)/ });
  }
  for (let length = 0; length < sealed.length; length += 1)
    assert.throws(() => own.open(place, sealed.subarray(0, length)), { name: "VaultFault" });
});

test("with a newer key in front the old one still opens; taken away it is refused, and one of the same number does not help", () => {
  const sealed = own.seal(place, text);
  const changing = vault({ ...keys, encryption: [{ number: 2, key: key(2) }, ...keys.encryption] })(vejen);
  assert.equal(changing.open(place, sealed), text);
  assert.equal(changing.isNewest(sealed), false);
  const anew = changing.seal(place, text);
  assert.equal(changing.isNewest(anew), true);
  assert.deepEqual(anew.subarray(0, 1), changing.newest);
  const after = vault({ ...keys, encryption: [{ number: 2, key: key(2) }] })(vejen);
  assert.equal(after.open(place, anew), text);
  assert.throws(() => after.open(place, sealed), /no key 1 for citizen\.cpr_sealed/);
  const other = vault({ ...keys, encryption: [{ number: 1, key: key(3) }] })(vejen);
  assert.throws(() => other.open(place, sealed), { name: "VaultFault" });
});

test("an index finds the same text again in one municipality and for one use alone, and outlives a change of keys", () => {
  assert.deepEqual(own.blindIndex("cpr", "0101901234"), own.blindIndex("cpr", "0101901234"));
  assert.notDeepEqual(own.blindIndex("cpr", "0101901234"), own.blindIndex("cpr", "0101901235"));
  assert.notDeepEqual(own.blindIndex("cpr", "0101901234"), own.blindIndex("stem", "0101901234"));
  assert.notDeepEqual(own.blindIndex("cpr", "0101901234"), vault(keys)(aabenraa).blindIndex("cpr", "0101901234"));
  const changed = vault({ ...keys, encryption: [{ number: 2, key: key(2) }] })(vejen);
  assert.deepEqual(own.blindIndex("cpr", "0101901234"), changed.blindIndex("cpr", "0101901234"));
});
