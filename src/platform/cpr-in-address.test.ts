import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { holdsCprNumber } from "./cpr-in-address.ts";
import { newId } from "./ids.ts";

const numbers: readonly string[] = [
  "/sag/010190-1234",
  "/sag/0101901234",
  "/sag/x0101901234e",
  "/?soeg=010190+1234",
  "/?soeg=010190%201234",
  "/?soeg=010190%2D1234",
  "/?soeg=%30%31%30%31%39%30%31%32%33%34",
  "/?soeg=010190%E2%80%931234",
  "/log-ind?next=%2Fsag%3Fcpr%3D010190-1234",
  "/log-ind?next=%252Fsag%253Fcpr%253D010190%252D1234",
  "/?cpr=610190-1234",
  "/?cpr=3112991234#a",
];

for (const address of numbers) {
  test(`a CPR number is seen in ${address}`, () => assert.equal(holdsCprNumber(address), true));
}

const others: readonly string[] = [
  "/",
  "/standarder/kommune?dato=2026-03-03&soeg=6.1",
  "/?nummer=4101901234",
  "/?nummer=0113901234",
  "/?nummer=0001901234",
  "/?tlf=12345678",
  "/?nummer=01019012345",
  "/sag/01890a5d-ac96-774b-bcce-b302099a8057",
  "/sag/0101901234567890abcdef0123456789",
  "/%",
];

for (const address of others) {
  test(`nothing is seen in ${address}`, () => assert.equal(holdsCprNumber(address), false));
}

test("no id is taken for a number", () => {
  for (let count = 0; count < 20_000; count += 1) assert.equal(holdsCprNumber(`/sag/${newId()}`), false);
  fc.assert(
    fc.property(fc.uuid(), (id) => !holdsCprNumber(`/sag/${id}?side=${id}`)),
    { numRuns: 5000 },
  );
});
