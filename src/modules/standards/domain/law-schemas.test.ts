import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarLawSchema, lawObligationSchema } from "./law.ts";

const sources = ["forældelsesloven § 27, stk. 2"];
const holidays = (day: object) =>
  calendarLawSchema.safeParse({ holidays: [{ sources, ...day }], closingDays: [] }).success;

test("a holiday is fixed by date or by days after Easter: by one of them, and always named and sourced", () => {
  assert.equal(holidays({ name: "juledag", date: "12-25" }), true);
  assert.equal(holidays({ name: "langfredag", afterEaster: -2 }), true);
  assert.equal(holidays({ name: "store bededag", afterEaster: 26, through: 2023 }), true);
  assert.equal(holidays({ name: "juledag" }), false);
  assert.equal(holidays({ name: "juledag", date: "12-25", afterEaster: -2 }), false);
  assert.equal(holidays({ name: "", date: "12-25" }), false);
  assert.equal(holidays({ name: "juledag", date: "12-25", sources: [] }), false);
  assert.equal(holidays({ name: "juledag", date: "12-25", sources: ["mavefornemmelse"] }), false);
});

test("a fixed day is a month and a date that every year has", () => {
  for (const date of ["01-01", "02-28", "06-05", "10-31", "12-31"])
    assert.equal(holidays({ name: "dag", date }), true, date);
  for (const date of ["00-01", "13-01", "01-00", "01-32", "02-29", "02-30", "04-31", "1-1", "2026-01-01"])
    assert.equal(holidays({ name: "dag", date }), false, date);
});

test("only a closing day can hang on a setting, and only on one that exists", () => {
  const closing = (day: object) =>
    calendarLawSchema.safeParse({
      holidays: [{ name: "juledag", date: "12-25", sources }],
      closingDays: [{ sources, ...day }],
    }).success;
  const friday = { name: "fredag", afterEaster: 40 };
  assert.equal(closing({ ...friday, setting: "fridayAfterAscensionIsClosed" }), true);
  assert.equal(closing({ ...friday, setting: "somethingElse" }), false);
  assert.equal(holidays({ ...friday, setting: "fridayAfterAscensionIsClosed" }), false);
});

test("what the law says is owed names who owes it, to whom, and its sources; a bare number is no length", () => {
  const access = {
    what: "access",
    owedBy: "authority",
    owedTo: "citizen",
    text: { da: "Aktindsigt" },
    length: { workingDays: 7 },
    sources: ["forvaltningsloven § 16, stk. 2"],
  };
  const isGood = (change: object) => lawObligationSchema.safeParse({ ...access, ...change }).success;
  assert.equal(isGood({}), true);
  assert.equal(isGood({ length: null }), true);
  assert.equal(isGood({ length: 7 }), false);
  assert.equal(isGood({ sources: [] }), false);
  assert.equal(isGood({ owedBy: "ankestyrelsen" }), false);
  assert.equal(isGood({ what: "coffee" }), false);
});
