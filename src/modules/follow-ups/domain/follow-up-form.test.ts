import assert from "node:assert/strict";
import { test } from "node:test";
import { lawCalendar } from "../../../kernel/law-calendar.fixture.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { Fields } from "../../applications/domain/problems.ts";
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
  goals: [{ id: "goal-1", text: "Åbne post" }],
  rules: [yearly],
  calendar: lawCalendar,
  today: localDate("2026-07-13"),
  startedOn: localDate("2026-04-13"),
};
const typed = {
  moede: "digital",
  deltog: ["citizen", "provider"],
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
const read = (fields: Fields, written: Readonly<Record<string, string>>, on = terms) =>
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
  assert.deepEqual(
    wrong(read(typed, { holdt: "2026-04-12", naeste: "2026-10-12" })),
    ["holdt"],
    "before support began",
  );
  assert.equal(read(typed, { holdt: "2026-04-13", naeste: "2026-10-12" }).ok, true);
});

test("each goal is told how it stands, and what is missing is told beside its field", () => {
  const { "maal-0-stand": _, ...without } = typed;
  assert.deepEqual(wrong(read(without, { holdt: "2026-07-13", naeste: "2027-01-01" })), ["maal-0-stand"]);
  assert.deepEqual(wrong(read({}, {})), ["holdt", "moede", "deltog", "maal-0-stand", "noter", "udfald"]);
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

test("on the phone needs its reason where the standard says how one meets (VEJ-3.8.3), and nowhere else", () => {
  const meeting = { ...terms, rules: [yearly, rule("VEJ-3.8.3", { rule: "meeting" })] };
  const onPhone = { ...typed, moede: "phone" };
  const on = { holdt: "2026-07-13", naeste: "2027-01-11" };
  assert.deepEqual(wrong(read(onPhone, on, meeting)), ["telefon-fordi"]);
  const told = read({ ...onPhone, "telefon-fordi": "Borgeren er på hospitalet" }, on, meeting);
  assert.equal(told.ok && told.value.phoneBecause, "Borgeren er på hospitalet");
  for (const moede of ["in-person", "digital"]) assert.equal(read({ ...typed, moede }, on, meeting).ok, true);
  assert.equal(read(onPhone, on).ok, true);
});

test("the inspection's questions are asked where it is joined to the meeting (VEJ-3.8.4), and nowhere else", () => {
  const inspecting = { ...terms, rules: [yearly, rule("VEJ-3.8.4", { rule: "individual-inspection" })] };
  const on = { holdt: "2026-07-13", naeste: "2027-01-11" };
  assert.deepEqual(wrong(read(typed, on, inspecting)), ["tilsyn-bevilget", "tilsyn-formaal", "tilsyn-andet"]);
  const answers = {
    "tilsyn-bevilget": "yes",
    "tilsyn-formaal": "no",
    "tilsyn-andet": "unknown",
    tilsyn: "For få besøg",
  };
  const made = read({ ...typed, ...answers }, on, inspecting);
  assert.deepEqual(made.ok && made.value.inspected, { asGranted: "yes", servesPurpose: "no", otherNeeds: "unknown" });
  const elsewhere = read({ ...typed, ...answers }, on);
  assert.deepEqual(elsewhere.ok && [elsewhere.value.inspected, elsewhere.value.inspection], [null, ""]);
});

test("support that goes on beyond its goals needs a reason where the standard ends it with them (BRO-13.4)", () => {
  const ending = { ...terms, rules: [rule("BRO-13.4", { rule: "ends-when-goals-reached" })] };
  const on = { holdt: "2026-07-13", naeste: "2027-01-11" };
  assert.deepEqual(wrong(read(typed, on, ending)), ["fortsaetter-fordi"]);
  assert.equal(read({ ...typed, "fortsaetter-fordi": "Det er nyt for borgeren" }, on, ending).ok, true);
  assert.equal(read({ ...typed, udfald: "end" }, { holdt: "2026-07-13" }, ending).ok, true);
  assert.equal(read({ ...typed, "maal-0-stand": "on-the-way" }, on, ending).ok, true);
  assert.equal(read(typed, on).ok, true, "no such clause");
});

test("a goal that is not in the plan any more is told at its place, and what was answered is not kept under another goal", () => {
  const fields = { ...typed, "maal-0-id": "goal-0" };
  assert.deepEqual(wrong(read(fields, { holdt: "2026-07-13", naeste: "2027-01-11" })), ["maal-0-stand"]);
  assert.equal(read({ ...typed, "maal-0-id": "goal-1" }, { holdt: "2026-07-13", naeste: "2027-01-11" }).ok, true);
});
