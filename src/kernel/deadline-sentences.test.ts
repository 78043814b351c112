import assert from "node:assert/strict";
import { test } from "node:test";
import { deadline, givenDay } from "./deadline.ts";
import { deadlineSentences } from "./deadline-sentences.ts";
import { lawCalendar } from "./law-calendar.fixture.ts";
import { localDate } from "./local-date.ts";

test("a plain deadline is told in its start and its end", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-03-03"),
    length: { weeks: 5 },
    owedBy: "authority",
  });
  assert.deepEqual(deadlineSentences(explanation), [
    "Fristen regnes fra tirsdag den 3. marts 2026. Den dag tæller ikke med.",
    "5 uger derefter er tirsdag den 7. april 2026.",
  ]);
});

test("a citizen is told which days moved the deadline, and to when", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-05-08"),
    length: { weeks: 4 },
    owedBy: "citizen",
  });
  assert.deepEqual(deadlineSentences(explanation), [
    "Fristen regnes fra fredag den 8. maj 2026. Den dag tæller ikke med.",
    "4 uger derefter er fredag den 5. juni 2026.",
    "Fristen kan ikke slutte på fredag den 5. juni 2026 (grundlovsdag), lørdag den 6. juni 2026 og søndag den 7. juni 2026. Derfor flytter den til mandag den 8. juni 2026.",
  ]);
});

test("an authority is told that the deadline stands, and the last working day to act", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-05-08"),
    length: { weeks: 4 },
    owedBy: "authority",
  });
  assert.deepEqual(deadlineSentences(explanation).slice(2), [
    "Fristen flytter ikke, selv om den slutter på en dag, der ikke er en arbejdsdag: fredag den 5. juni 2026 (grundlovsdag).",
    "Den sidste arbejdsdag inden fristen er torsdag den 4. juni 2026.",
  ]);
});

test("a count of working days names the days it left out", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-03-03"),
    length: { workingDays: 7 },
    owedBy: "authority",
  });
  assert.deepEqual(deadlineSentences(explanation), [
    "Fristen regnes fra tirsdag den 3. marts 2026. Den dag tæller ikke med.",
    "7 arbejdsdage derefter er torsdag den 12. marts 2026.",
    "Disse dage er ikke arbejdsdage og tæller ikke med: lørdag den 7. marts 2026 og søndag den 8. marts 2026.",
  ]);
});

test("many days that are left out are told in short sentences", () => {
  // Seven working days from 20 May 2026: Whit Sunday is 24 May, and two weekends lie within.
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-05-20"),
    length: { workingDays: 7 },
    owedBy: "authority",
  });
  assert.deepEqual(deadlineSentences(explanation).slice(2), [
    "Disse dage er ikke arbejdsdage og tæller ikke med: lørdag den 23. maj 2026 og søndag den 24. maj 2026 (pinsedag).",
    "Heller ikke mandag den 25. maj 2026 (2. pinsedag) og lørdag den 30. maj 2026 tæller med.",
    "Heller ikke søndag den 31. maj 2026 tæller med.",
  ]);
});

test("a given day is told as given", () => {
  assert.deepEqual(deadlineSentences(givenDay(lawCalendar, localDate("2026-03-16"), "citizen").explanation), [
    "Dagen er fastsat til mandag den 16. marts 2026.",
  ]);
});
