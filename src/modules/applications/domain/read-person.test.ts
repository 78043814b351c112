import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Fields } from "./problems.ts";
import { readPerson, type WrittenDate } from "./read-person.ts";

const today = localDate("2026-03-03");
const typed: Fields = { cpr: "", navn: " Asta Prøve ", adresse: "Prøvevej 1\n\n 0000 Prøveby ", post: "digital" };

const read = (fields: Fields, bornOn: WrittenDate = "blank") => {
  const outcome = readPerson({ ...typed, ...fields }, bornOn, today);
  return outcome.ok ? outcome.value : outcome.refusal.map(({ field }) => field);
};

test("a CPR number tells the birthday; modulus 11 is not asked for", () => {
  assert.deepEqual(read({ cpr: "120499-0003" }), {
    name: "Asta Prøve",
    cprNumber: "1204990003",
    bornOn: "1999-04-12",
    addressLines: ["Prøvevej 1", "0000 Prøveby"],
    phone: null,
    mail: null,
    digital: true,
    protection: null,
  });
});

test("who is registered as protected is so for a year", () => {
  const person = read({ cpr: "120499-0003", beskyttet: ["navn", "adresse"] });
  assert.ok("protection" in person);
  assert.deepEqual(person.protection, { name: true, address: true, until: "2027-03-03" });
});

test("without a number, or with an administrative one, the birthday must be told", () => {
  assert.deepEqual(read({}), ["foedt"]);
  assert.deepEqual(read({ cpr: "7204990013" }), ["foedt"]);
  const person = read({ cpr: "7204990013" }, localDate("1999-04-12"));
  assert.ok("bornOn" in person);
  assert.deepEqual([person.cprNumber, person.bornOn], ["7204990013", "1999-04-12"]);
});

test("each field that cannot be read is told by its name, all at once", () => {
  assert.deepEqual(read({ cpr: "12", navn: " ", post: "" }, "unreadable"), ["cpr", "navn", "foedt", "post"]);
  assert.deepEqual(read({ cpr: "3202990000" }), ["cpr", "foedt"]);
  assert.deepEqual(read({}, localDate("2026-03-04")), ["foedt"]);
  assert.deepEqual(read({ cpr: "1204990003" }, localDate("1999-04-13")), ["foedt"]);
});
