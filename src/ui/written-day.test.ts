import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../kernel/local-date.ts";
import { asWritten, isBlank, readDay, writtenDay } from "./written-day.ts";

test("a date written in three fields is read, with or without a leading nought", () => {
  const form = new URLSearchParams({ "foedt-dag": " 3", "foedt-maaned": "04", "foedt-aar": "1999" });
  assert.equal(readDay(writtenDay(form, "foedt")), localDate("1999-04-03"));
});

test("a date that does not exist is not read as another one", () => {
  assert.equal(readDay({ day: "29", month: "2", year: "2026" }), undefined);
  assert.equal(readDay({ day: "1", month: "13", year: "2026" }), undefined);
  assert.equal(readDay({ day: "1", month: "1", year: "26" }), undefined);
});

test("what was written is kept, so that the form can show it again", () => {
  const body = { "foedt-dag": "x", "foedt-maaned": "", "foedt-aar": "1999" };
  assert.deepEqual(writtenDay(body, "foedt"), { day: "x", month: "", year: "1999" });
  assert.equal(isBlank(writtenDay({}, "foedt")), true);
  assert.deepEqual(asWritten(localDate("2026-04-07")), { day: "7", month: "4", year: "2026" });
});
