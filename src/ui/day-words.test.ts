import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../kernel/local-date.ts";
import { dayInShort, dayInWords, daysLeftInWords } from "./day-words.ts";

const day = localDate("2026-04-07");

test("a day is written with its weekday", () => {
  assert.equal(dayInWords(day), "tirsdag den 7. april 2026");
  assert.equal(dayInWords(day, "en"), "Tuesday 7 April 2026");
  assert.equal(dayInShort(day), "tir. 7. apr. 2026");
  assert.equal(dayInShort(localDate("2026-05-03")), "søn. 3. maj 2026");
});

test("how far off a day is reads as people say it", () => {
  const seenFrom = (today: string) => daysLeftInWords(day, localDate(today));
  assert.equal(seenFrom("2026-04-02"), "om 5 dage");
  assert.equal(seenFrom("2026-04-06"), "i morgen");
  assert.equal(seenFrom("2026-04-07"), "i dag");
  assert.equal(seenFrom("2026-04-08"), "i går");
  assert.equal(seenFrom("2026-04-17"), "for 10 dage siden");
  assert.equal(daysLeftInWords(day, localDate("2026-04-17"), "en"), "10 days ago");
});
