import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFrom } from "../kernel/calendar.ts";
import { addDays } from "../kernel/day-arithmetic.ts";
import { localDate } from "../kernel/local-date.ts";
import { loadStandardsLibrary } from "../platform/standard-files.ts";
import { diceFrom } from "./dice.ts";
import { inventedNames } from "./invent-people.ts";
import { inventPlots } from "./plot.ts";
import { readStory } from "./read-story.ts";
import { timetable } from "./timetable.ts";

const library = loadStandardsLibrary();
const story = readStory();
const standard = library.standards.get("aabenraa");
assert.ok(standard);
const calendar = calendarFrom(library.law.calendar, standard.settings);
const names = inventedNames(story.names, diceFrom("names"));

const stepsOn = (today: string) => {
  const reckoning = { today: localDate(today), calendar, processing: { months: 2 } };
  const plots = inventPlots(story, standard, names, undefined, diceFrom("1"), reckoning);
  return { plots, steps: timetable(plots, reckoning) };
};

/** What only a citizen does, and may do on any day. */
const citizens = [
  "begin-application",
  "apply",
  "withdraw",
  "let-sister-help",
  "give-consent",
  "answer-hearing",
  "accept-plan",
  "decline-plan",
];

test("on any day of two years the steps come in order, none in the future, and staff work on working days before today", () => {
  for (let back = 0; back < 730; back += 1) {
    const today = addDays(localDate("2027-12-31"), -back);
    const { plots, steps } = stepsOn(today);
    assert.equal(plots.length, 45, today);
    const moments = steps.map(({ on, minute }) => `${on} ${String(minute ?? 1440).padStart(4, "0")}`);
    assert.deepEqual(moments, moments.toSorted(), today);
    assert.ok(steps.every(({ on }) => on <= today));
    for (const { plot, step, on } of steps) {
      const byStaff = !citizens.includes(step) || (step === "apply" && plot.stage.channel !== "online");
      // What follows at once on something that a citizen did on the last days may have to be done at the weekend.
      assert.ok(
        !byStaff || on >= addDays(today, -5) || calendar.isWorkingDay(on),
        `${today}: ${plot.stage.stage} ${step} ${on}`,
      );
    }
  }
});

test("each case takes its own steps in the order of its stage", () => {
  const { plots, steps } = stepsOn("2026-11-22");
  for (const plot of plots) {
    const own = steps.filter((step) => step.plot === plot).map(({ step }) => step);
    assert.deepEqual(
      own,
      plot.stage.steps.map(({ step }) => step),
    );
  }
});

test("staff work between eight and half past three", () => {
  const { steps } = stepsOn("2026-11-22");
  const minutes = steps.flatMap(({ minute }) => minute ?? []);
  assert.ok(Math.min(...minutes) >= 8 * 60 && Math.max(...minutes) < 15 * 60 + 30);
});
