import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { asKnown, asProviderSees, type NewCitizen } from "./citizen.ts";
import { hiddenName, nameInTitle, ordinaryEnd, type Protection, protectionOn, protectionWords } from "./protection.ts";

const protectedUntil = (until: string | null): { protection: Protection } => ({
  protection: { name: true, address: true, until: until === null ? null : localDate(until) },
});
const stateOn = (until: string | null, day: string) => protectionOn(protectedUntil(until), localDate(day))?.state;

test("protection lasts a year where nobody tells another day (CPR-loven § 28)", () => {
  assert.equal(ordinaryEnd(localDate("2026-03-03")), "2027-03-03");
  assert.equal(ordinaryEnd(localDate("2024-02-29")), "2025-02-28");
});

test("the end is told 30 days before, and past its last day a protection has run out", () => {
  assert.equal(stateOn("2026-06-02", "2026-05-02"), "running"); // 31 days before
  assert.equal(stateOn("2026-06-02", "2026-05-03"), "ending");
  assert.equal(stateOn("2026-06-02", "2026-06-02"), "ending");
  assert.equal(stateOn("2026-06-02", "2026-06-03"), "run-out");
  assert.equal(stateOn(null, "2099-01-01"), "running");
  assert.equal(protectionOn({ protection: null }, localDate("2026-05-02")), null);
});

test("a protection that has run out still tells what it protects: only somebody ends it, never the calendar", () => {
  const standing = protectionOn(protectedUntil("2026-06-02"), localDate("2030-01-01"));
  assert.deepEqual([standing?.name, standing?.address], [true, true]);
});

test("what is protected is said in words, and a protected name is in no title", () => {
  assert.equal(protectionWords({ name: true, address: true }), "Beskyttet navn og adresse");
  assert.equal(protectionWords({ name: true, address: false }), "Beskyttet navn");
  assert.equal(protectionWords({ name: false, address: true }), "Beskyttet adresse");
  assert.equal(nameInTitle({ name: "Asta Prøve", ...protectedUntil(null) }), hiddenName);
  assert.equal(nameInTitle({ name: "Asta Prøve", protection: null }), "Asta Prøve");
  const onlyAddress = { name: false, address: true, until: null };
  assert.equal(nameInTitle({ name: "Asta Prøve", protection: onlyAddress }), "Asta Prøve");
});

const fresh: NewCitizen = {
  name: "Asta Prøve",
  cprNumber: null,
  bornOn: localDate("1990-05-17"),
  addressLines: ["Prøvevej 1", "0000 Prøveby"],
  phone: "00 00 00 01",
  mail: "asta@prøve.example",
  digital: true,
};

test("a citizen with a protected address does not hold it, and a provider sees neither it nor phone and mail", () => {
  const open = asKnown(fresh, "1");
  assert.deepEqual(open.address, { kind: "shown", lines: ["Prøvevej 1", "0000 Prøveby"] });
  assert.deepEqual(asProviderSees(open).ways, {
    kind: "shown",
    addressLines: ["Prøvevej 1", "0000 Prøveby"],
    phone: "00 00 00 01",
  });
  const hidden = asKnown({ ...fresh, ...protectedUntil(null) }, "1");
  assert.doesNotMatch(JSON.stringify(hidden), /Prøvevej|Prøveby/);
  assert.doesNotMatch(JSON.stringify(asProviderSees(hidden)), /Prøvevej|00 00|@/);
});
