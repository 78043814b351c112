import assert from "node:assert/strict";
import { test } from "node:test";
import { namesToCarry, ordersToCarry } from "./carried.ts";

const citizen = (name: string, isProtected = false) => ({ name, isProtected, caseNumber: "2026-7" });

test("a phone carries first names, with one letter more where two are called the same", () => {
  assert.deepEqual(namesToCarry([citizen("Anna Bo Holm"), citizen("Bent Kruse"), citizen("Anna Lund")]), [
    "Anna H.",
    "Bent",
    "Anna L.",
  ]);
});

test("a protected name is not carried, and makes nobody else's longer", () => {
  assert.deepEqual(namesToCarry([citizen("Anna Holm", true), citizen("Anna Lund")]), [
    "Navnebeskyttet borger (2026-7)",
    "Anna",
  ]);
});

test("a name of one word stays so", () => {
  assert.deepEqual(namesToCarry([citizen("Anna"), citizen("Anna")]), ["Anna", "Anna"]);
});

test("one carries the orders that one visits; who visits nobody carries all that run", () => {
  const orders = [
    { id: "a", state: "accepted" },
    { id: "b", state: "accepted" },
    { id: "c", state: "sent" },
  ];
  assert.deepEqual(
    ordersToCarry(orders, new Set(["b", "c"])).map(({ id }) => id),
    ["b"],
  );
  assert.deepEqual(
    ordersToCarry(orders, new Set(["c"])).map(({ id }) => id),
    ["a", "b"],
  );
});
