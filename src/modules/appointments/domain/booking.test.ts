import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { readBooking } from "./booking-form.ts";
import { type Busy, overlap, warningInWords, warningsAbout } from "./booking-warning.ts";

const whole: Readonly<Record<string, string>> = {
  art: "home-visit",
  ...dayFields("dag", localDate("2026-03-12")),
  fra: "10",
  til: "11.30",
  hvor: "home",
  sted: "Bliver ikke brugt",
  hvem: "Karin Holm",
  medarbejder: "karin",
  om: "Din hverdag",
};

const read = (changed: Readonly<Record<string, string>> = {}) => {
  const fields = { ...whole, ...changed };
  return readBooking({ fields, dayIn: (name) => typedDay(fields, name) }, new Set(["karin"]));
};

test("a booking is read with its moments in UTC, and at home no place is kept", () => {
  assert.deepEqual(read(), {
    ok: true,
    value: {
      kind: "home-visit",
      staffId: "karin",
      startsAt: "2026-03-12T09:00:00.000Z",
      endsAt: "2026-03-12T10:30:00.000Z",
      where: "home",
      place: "",
      whom: "Karin Holm",
      about: "Din hverdag",
      bring: "",
      driving: "",
      allTheSame: "",
      deliverer: "staff",
    },
  });
});

test("each thing that is missing or wrong is told at its own field", () => {
  const fieldsWrong = (changed: Readonly<Record<string, string>>) => {
    const outcome = read(changed);
    return outcome.ok ? [] : outcome.refusal.map(({ field }) => field);
  };
  const nothing = Object.fromEntries(Object.keys(whole).map((name) => [name, ""]));
  assert.deepEqual(fieldsWrong(nothing), ["art", "dag", "fra", "til", "hvor", "hvem", "om", "medarbejder"]);
  assert.deepEqual(fieldsWrong({ "dag-maaned": "13" }), ["dag"]);
  assert.deepEqual(fieldsWrong({ til: "10" }), ["til"]);
  assert.deepEqual(fieldsWrong({ til: "9.30" }), ["til"]);
  assert.deepEqual(fieldsWrong({ hvor: "elsewhere", sted: " \u200b" }), ["sted"]);
  assert.deepEqual(fieldsWrong({ medarbejder: "en-fremmed" }), ["medarbejder"]);
  assert.deepEqual(fieldsWrong({ om: "x".repeat(2001) }), ["om"]);
  assert.deepEqual(fieldsWrong({ ...dayFields("dag", localDate("2027-03-28")), fra: "2.30", til: "4" }), ["fra"]);
});

const time = (from: string, to: string) => ({
  startsAt: `2026-03-12T${from}:00.000Z`,
  endsAt: `2026-03-12T${to}:00.000Z`,
});

test("two times overlap where they have a minute in common, and not where one ends as the other begins", () => {
  const ten = time("09:00", "10:00");
  assert.equal(overlap(ten, time("09:59", "11:00")), true);
  assert.equal(overlap(ten, time("08:00", "12:00")), true);
  assert.equal(overlap(ten, time("10:00", "11:00")), false);
  assert.equal(overlap(ten, time("08:00", "09:00")), false);
});

test("what overlaps, is past or lies on a day off is told, and of another appointment only its time", () => {
  const calendar = calendarFrom(
    { holidays: [{ name: "påskedag", afterEaster: 0 }], closingDays: [] },
    { fridayAfterAscensionIsClosed: false },
  );
  const busy: readonly Busy[] = [
    { ...time("09:30", "10:30"), ofCitizen: true, ofStaff: false },
    { ...time("10:00", "11:00"), ofCitizen: true, ofStaff: true },
  ];
  const told = (now: string, at = time("09:00", "10:00")) =>
    warningsAbout(at, { busy, calendar, now }).map(warningInWords);
  assert.deepEqual(told("2026-03-01T08:00:00.000Z"), ["Borgeren har en anden aftale samme dag kl. 10.30 til 11.30."]);
  assert.deepEqual(told("2026-03-12T09:01:00.000Z", time("09:00", "09:30")), ["Tidspunktet er gået."]);
  const easter = { startsAt: "2026-04-05T09:00:00.000Z", endsAt: "2026-04-05T10:00:00.000Z" };
  assert.deepEqual(told("2026-03-01T08:00:00.000Z", easter), ["Dagen er ikke en almindelig arbejdsdag (påskedag)."]);
});
