import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { settingsSchema } from "../../standards/domain/standard.ts";
import { hoursInWords, kronerInSheet, kronerInWords } from "./amount.ts";
import { type DecidedSupport, grantedSupport } from "./decided-support.ts";
import { type GrantedSupport, grantedBetween, hasPrice } from "./granted-support.ts";
import { moneyFigures, together } from "./money-figures.ts";
import { deliveredLine, grantedLines, monthsOf } from "./money-lines.ts";

const day = (text: string) => dayNumber(localDate(text));

const settings = settingsSchema.parse({
  packages: [
    {
      slug: "pakke-1",
      name: "Pakke 1",
      weeklyHours: { from: 1, to: 2 },
      prices: [
        { inForceFrom: "2026-06-10", perWeekOere: 140_000 },
        { inForceFrom: "2025-01-01", perWeekOere: 70_000 },
      ],
    },
  ],
  hourlyPrices: [
    { prices: [{ inForceFrom: "2026-01-01", perHourOere: 50_000 }] },
    { deliveryForm: "group", prices: [{ inForceFrom: "2026-01-01", perHourOere: 20_000 }] },
    { provider: "huset", prices: [{ inForceFrom: "2026-01-01", perHourOere: 60_000 }] },
  ],
});

const part: DecidedSupport = {
  ...{ caseId: "sag", decisionId: "afgørelse", issuedOn: localDate("2026-01-01"), task: "economy", isGranted: true },
  ...{ legalBasis: "SEL-85", deliveryForm: "individual", package: null, weeklyMinutes: 420, unit: "voksne" },
  ...{ from: localDate("2026-01-01"), to: null, endsOn: null, provider: null, startedOn: null, closedOn: null },
};
const decided = (more: Partial<Record<keyof DecidedSupport, unknown>>): DecidedSupport =>
  ({ ...part, ...more }) as DecidedSupport;

const only = (parts: readonly DecidedSupport[], events: Parameters<typeof grantedSupport>[1] = []): GrantedSupport => {
  const [support, ...more] = grantedSupport(parts, events, settings);
  assert.ok(support && more.length === 0);
  return support;
};
const between = (support: GrantedSupport, from: string, to: string) => grantedBetween(support, day(from), day(to));

test("a year is as many days as it has: 365 in one of 53 weeks, 366 in a leap year", () => {
  const support = only([decided({})]);
  // Seven hours a week are one hour a day.
  assert.equal(between(support, "2026-01-01", "2026-12-31").minutes, 365 * 60);
  assert.equal(between(support, "2028-01-01", "2028-12-31").minutes, 366 * 60);
  assert.equal(between(support, "2028-02-01", "2028-02-29").minutes, 29 * 60);
});

test("the price changes on a Wednesday: each day costs what it costs that day", () => {
  const support = only([decided({ package: "pakke-1", from: "2026-06-01", to: "2026-06-14", weeklyMinutes: null })]);
  // Nine days at 100 kroner and five at 200.
  assert.equal(between(support, "2026-06-01", "2026-06-14").oere, 9 * 10_000 + 5 * 20_000);
  assert.equal(between(support, "2026-06-08", "2026-06-14").oere, 2 * 10_000 + 5 * 20_000);
});

test("an hour's price counts by the minutes of the days", () => {
  const support = only([decided({ from: "2026-03-02", to: "2026-03-15", weeklyMinutes: 90 })]);
  // Two weeks of an hour and a half at 500 kroner an hour.
  assert.deepEqual(between(support, "2026-03-02", "2026-03-15"), { minutes: 180, oere: 150_000 });
});

test("months that do not divide by seven add up to their year, to the minute and the øre", () => {
  const support = only([decided({ weeklyMinutes: 100 })]);
  const lines = grantedLines(support, monthsOf(2026), day("2025-12-31"));
  const whole = together("", lines).granted;
  // 100 minutes a week for 365 days are 5214.29 minutes, at 50 000 øre an hour 4 345 238.1 øre.
  assert.deepEqual(whole, { minutes: 5214, oere: 4_345_238 });
  assert.deepEqual(together("", lines).expected, whole);
});

test("support that ends early, a decision that replaces it and a case that closes are granted no day longer", () => {
  const ended = only([decided({})], [{ type: "support-ended", on: localDate("2026-03-15") }]);
  assert.equal(between(ended, "2026-01-01", "2026-12-31").minutes, (31 + 28 + 15) * 60);
  const [first, second] = grantedSupport(
    [
      decided({}),
      decided({ decisionId: "ny", issuedOn: "2026-04-20", from: "2026-05-01", weeklyMinutes: 210, package: null }),
    ],
    [],
    settings,
  );
  assert.ok(first && second);
  assert.equal(between(first, "2026-01-01", "2026-12-31").minutes, 120 * 60);
  assert.equal(between(second, "2026-01-01", "2026-12-31").minutes, 245 * 30);
  const refusedLater = only([
    decided({}),
    decided({ decisionId: "afslag", issuedOn: "2026-02-01", isGranted: false, from: null }),
  ]);
  assert.equal(between(refusedLater, "2026-01-01", "2026-12-31").minutes, 31 * 60);
  const endedLater = only([
    decided({}),
    decided({ decisionId: "ophør", issuedOn: "2026-02-01", isGranted: false, from: null, endsOn: "2026-02-28" }),
  ]);
  assert.equal(between(endedLater, "2026-01-01", "2026-12-31").minutes, 59 * 60);
  assert.equal(between(only([decided({ closedOn: "2026-01-02" })]), "2026-01-01", "2026-12-31").minutes, 120);
});

test("a package that covers two tasks of a decision is one, and means the middle of its hours where none are stated (BRO-7.1)", () => {
  const two = [
    decided({ package: "pakke-1", weeklyMinutes: null }),
    decided({ package: "pakke-1", weeklyMinutes: null, task: "mail" }),
  ];
  // One to two hours: an hour and a half.
  assert.equal(only(two).weeklyMinutes, 90);
  assert.equal(only([decided({ package: "pakke-1", weeklyMinutes: 75 })]).weeklyMinutes, 75);
});

test("from package to package: each counts until the next begins (BRO-7.2)", () => {
  const up = settingsSchema.parse({
    packages: ["lille", "stor"].map((slug, at) => ({
      ...{ slug, name: slug, weeklyHours: { from: 1 + at, to: 1 + at } },
      prices: [{ inForceFrom: "2026-01-01", perWeekOere: 70_000 * (1 + at) }],
    })),
  });
  const steps = [
    decided({ package: "lille", weeklyMinutes: null, from: "2026-03-02" }),
    decided({ package: "stor", weeklyMinutes: null, from: "2026-03-09", decisionId: "ny" }),
  ];
  const sum = grantedSupport(steps, [], up).map((one) => between(one, "2026-03-02", "2026-03-15"));
  assert.deepEqual(sum, [
    { minutes: 60, oere: 70_000 },
    { minutes: 120, oere: 140_000 },
  ]);
});

test("what is told in words alone has no hours, and a day before the first price has none: both are told, not guessed", () => {
  const words = only([decided({ weeklyMinutes: null, from: "2025-12-01" })]);
  const [january] = grantedLines(words, monthsOf(2026), day("2026-01-31"));
  assert.deepEqual(
    [january?.lacksHours, january?.lacksPrice, january?.granted],
    [true, false, { minutes: 0, oere: 0 }],
  );
  const early = only([decided({ from: "2025-12-01" })]);
  assert.equal(hasPrice(early, day("2025-12-01"), day("2025-12-31")), false);
  assert.equal(hasPrice(early, day("2026-01-01"), day("2026-01-31")), true);
});

test("expected is what was delivered until today and what is granted from tomorrow on", () => {
  const support = only([decided({ provider: "huset", startedOn: "2026-01-01" })]);
  const told = {
    caseId: "sag",
    decisionId: "afgørelse",
    unit: "voksne",
    provider: "huset",
    legalBasis: "SEL-85",
  } as const;
  const note = { ...told, deliveryForm: "individual", month: 3, day: day("2026-03-10"), minutes: 90 } as const;
  const lines = [...grantedLines(support, monthsOf(2026), day("2026-12-24")), deliveredLine(note, [support], settings)];
  const [year] = moneyFigures(lines, "provider");
  // An hour and a half at the provider's own 600 kroner; then seven days of an hour.
  assert.deepEqual(year?.delivered, { minutes: 90, oere: 90_000 });
  assert.deepEqual(year?.expected, { minutes: 90 + 7 * 60, oere: 90_000 + 7 * 60_000 });
  assert.deepEqual([year?.cases, year?.withoutHours, year?.withoutPrice], [1, 0, 0]);
});

test("a package by the week is paid for the days that it has run, however little is delivered of it", () => {
  const support = only([decided({ package: "pakke-1", weeklyMinutes: null, startedOn: "2026-01-08" })]);
  const told = {
    caseId: "sag",
    decisionId: "afgørelse",
    unit: "voksne",
    provider: "huset",
    legalBasis: "SEL-85",
  } as const;
  const note = { ...told, deliveryForm: "individual", month: 1, day: day("2026-01-12"), minutes: 30 } as const;
  const lines = [...grantedLines(support, monthsOf(2026), day("2026-01-14")), deliveredLine(note, [support], settings)];
  // From 8 to 14 January is one week.
  assert.deepEqual(together("", lines).delivered, { minutes: 30, oere: 70_000 });
});

test("amounts are read in whole kroner and quarters of an hour, and a sheet gets every øre", () => {
  assert.equal(kronerInWords(123_450), "1.235\u00a0kr.");
  assert.equal(kronerInSheet(123_405), "1234,05");
  assert.equal(hoursInWords(60), "1\u00a0time");
  assert.equal(hoursInWords(95), "1,5\u00a0timer");
});

test("a week's price is paid by the days that it is in force, though it begins or gives way to an hour's within a month", () => {
  const priced = (prices: GrantedSupport["prices"]): GrantedSupport => ({
    ...only([decided({ package: "pakke-1", from: localDate("2026-06-01") })]),
    ...{ startedOn: day("2026-06-01"), prices },
  });
  const june = (support: GrantedSupport) =>
    grantedLines(support, monthsOf(2026), day("2026-06-30")).find(({ month }) => month === 6)?.delivered.oere;
  const [week, hour] = [{ per: "week", oere: 70_000 } as const, { per: "hour", oere: 30_000 } as const];
  // 9 days of a seventh of 700 kroner; the rest is paid by the hour, as the notes tell.
  assert.equal(
    june(
      priced([
        { ...week, from: day("2026-01-01") },
        { ...hour, from: day("2026-06-10") },
      ]),
    ),
    90_000,
  );
  // 21 days from 10 June.
  assert.equal(
    june(
      priced([
        { ...hour, from: day("2026-01-01") },
        { ...week, from: day("2026-06-10") },
      ]),
    ),
    210_000,
  );
  assert.equal(june(priced([{ ...week, from: day("2026-06-10") }])), 210_000);
});
