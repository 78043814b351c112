import assert from "node:assert/strict";
import { test } from "node:test";
import { lawCalendar } from "../../../kernel/law-calendar.fixture.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { FollowUpItem } from "../../standards/domain/guidance-items.ts";
import { type FollowUpTerms, readFollowUp } from "./follow-up-form.ts";
import { latestNext } from "./next-follow-up.ts";

const rule = (id: string, more: Partial<FollowUpItem>): FollowUpItem => ({
  id,
  rule: "interval",
  text: "",
  words: { da: "." },
  sources: [id],
  section: "3.8",
  first: null,
  next: null,
  ...more,
});
const yearly = rule("VEJ-3.8.2", { first: { months: 3 }, next: { months: 12 } });
const terms: FollowUpTerms = {
  goals: ["Åbne post"],
  rules: [yearly],
  calendar: lawCalendar,
  today: localDate("2026-07-13"),
};
const typed = {
  moede: "digital",
  "maal-0-stand": "reached",
  noter: "Det går godt",
  udfald: "continue",
};
const days =
  (written: Readonly<Record<string, string>>) =>
  (name: string): TypedDay => {
    const day = written[name];
    return day === undefined ? "blank" : localDate(day);
  };
const read = (fields: Readonly<Record<string, string>>, written: Readonly<Record<string, string>>, on = terms) =>
  readFollowUp(fields, days(written), on);
const wrong = (outcome: ReturnType<typeof read>) => (outcome.ok ? [] : outcome.refusal.map(({ field }) => field));

test("the standard's interval is the last day for the next one; the shortest of several; none where the method sets it", () => {
  const heldOn = localDate("2026-07-13");
  assert.equal(latestNext([yearly], lawCalendar, heldOn)?.on, "2027-07-13");
  const half = rule("UNA-1.1", { next: { months: 6 } });
  assert.deepEqual(latestNext([yearly, half], lawCalendar, heldOn)?.rule.id, "UNA-1.1");
  assert.equal(latestNext([yearly, rule("BRO-13.2", { rule: "by-method" })], lawCalendar, heldOn), null);
  assert.equal(latestNext([rule("BRO-13.1", { first: { months: 3 } })], lawCalendar, heldOn), null);
});

test("a day within the standard's year needs no reason, a later one does", () => {
  assert.equal(read(typed, { holdt: "2026-07-13", naeste: "2027-07-13" }).ok, true);
  assert.deepEqual(wrong(read(typed, { holdt: "2026-07-13", naeste: "2027-07-14" })), ["senere-fordi"]);
  const later = { ...typed, "senere-fordi": "Borgeren rejser" };
  assert.equal(read(later, { holdt: "2026-07-13", naeste: "2027-07-14" }).ok, true);
});

test("a next day is asked for where the support goes on, and dropped where it ends", () => {
  assert.deepEqual(wrong(read(typed, { holdt: "2026-07-13" })), ["naeste"]);
  const ending = read({ ...typed, udfald: "end" }, { holdt: "2026-07-13", naeste: "2027-07-13" });
  assert.equal(ending.ok && ending.value.nextOn, null);
});

test("it cannot be held after today, and the next one comes after it", () => {
  assert.deepEqual(wrong(read(typed, { holdt: "2026-07-14", naeste: "2027-01-01" })), ["holdt"]);
  assert.deepEqual(wrong(read(typed, { holdt: "2026-07-13", naeste: "2026-07-13" })), ["naeste"]);
});

test("each goal is told how it stands, and what is missing is told beside its field", () => {
  const { "maal-0-stand": _, ...without } = typed;
  assert.deepEqual(wrong(read(without, { holdt: "2026-07-13", naeste: "2027-01-01" })), ["maal-0-stand"]);
  assert.deepEqual(wrong(read({}, {})), ["holdt", "moede", "maal-0-stand", "noter", "udfald"]);
});

test("an adjustment asks what is agreed and from when, not before it was agreed; other outcomes drop it", () => {
  const adjusting = { ...typed, udfald: "adjust" };
  const agreed = { ...adjusting, aendring: "Besøg om fredagen" };
  const on = { holdt: "2026-07-13", naeste: "2027-07-13" };
  assert.deepEqual(wrong(read(adjusting, on)), ["aendring", "aendring-fra"]);
  assert.deepEqual(wrong(read(agreed, { ...on, "aendring-fra": "2026-07-12" })), ["aendring-fra"]);
  const kept = read(agreed, { ...on, "aendring-fra": "2026-07-13" });
  assert.deepEqual(kept.ok && kept.value.change, { what: "Besøg om fredagen", from: "2026-07-13" });
  const going = read({ ...agreed, udfald: "continue" }, { ...on, "aendring-fra": "2026-07-20" });
  assert.equal(going.ok && going.value.change, null);
});
