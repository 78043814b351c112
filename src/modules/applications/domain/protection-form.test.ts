import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Fields } from "./problems.ts";
import { protectionEntry, protectionToldAtLogin, readProtection } from "./protection-form.ts";
import type { WrittenDate } from "./read-person.ts";

const today = localDate("2026-03-03");
const read = (fields: Fields, until: WrittenDate = "blank") => {
  const outcome = readProtection({ kilde: "CPR", ...fields }, until, today);
  return outcome.ok ? outcome.value.protection : outcome.refusal.map(({ field }) => field);
};

test("what is ticked is protected until the day that is written, or with no end", () => {
  assert.deepEqual(read({ beskyttet: "adresse" }, localDate("2027-03-03")), {
    name: false,
    address: true,
    until: "2027-03-03",
  });
  assert.deepEqual(read({ beskyttet: ["adresse", "navn"] }), { name: true, address: true, until: null });
});

test("no ticks end it, whatever the date", () => {
  assert.equal(read({}), null);
  assert.equal(read({ beskyttet: "" }, "unreadable"), null);
});

test("how it is known must be told, and the last day must be a day that has not been", () => {
  assert.deepEqual(read({ kilde: " " }), ["kilde"]);
  assert.deepEqual(read({ beskyttet: "navn" }, "unreadable"), ["til"]);
  assert.deepEqual(read({ beskyttet: "navn" }, localDate("2026-03-02")), ["til"]);
});

test("the journal tells what is protected, until when, and how it is known", () => {
  const protection = { name: true, address: true, until: localDate("2027-03-03") };
  assert.equal(
    protectionEntry({ protection, source: "CPR" }, today).text,
    "Beskyttet navn og adresse er registreret til og med onsdag den 3. marts 2027. Kilde: CPR",
  );
  assert.equal(protectionEntry({ protection: null, source: "CPR" }, today).text, "Beskyttelsen er ophævet. Kilde: CPR");
});

test("what MitID tells prolongs and adds, and never shortens or takes away", () => {
  const whole = { name: true, address: true, until: localDate("2027-03-03") };
  assert.deepEqual(protectionToldAtLogin(null, today), whole);
  assert.deepEqual(protectionToldAtLogin({ name: false, address: true, until: null }, today), whole);
  assert.deepEqual(protectionToldAtLogin({ ...whole, until: localDate("2026-03-02") }, today), whole);
  assert.equal(protectionToldAtLogin({ ...whole, until: today }, today), null);
  assert.equal(protectionToldAtLogin({ ...whole, until: null }, today), null);
});
