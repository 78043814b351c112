import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { deadlineSentences } from "../../../kernel/deadline-sentences.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { law, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";
import { explainObligation } from "./explain-obligation.ts";

const calendar = calendarFrom(law.calendar, { fridayAfterAscensionIsClosed: false });
const explained = (day: string, what: Parameters<typeof only>[1], events: readonly WrittenEvent[], given?: string) => {
  const [owed] = only(owedOn("broenderslev", day, events), what);
  assert.ok(owed);
  const explanation = explainObligation(owed, calendar, given === undefined ? undefined : localDate(given));
  return explanation && deadlineSentences(explanation);
};

test("a counted obligation is explained from its start, with the days it steps back over", () => {
  assert.deepEqual(explained("2026-03-02", "decision", [{ type: "application-received", on: "2026-03-02" }]), [
    "Fristen regnes fra mandag den 2. marts 2026. Den dag tæller ikke med.",
    "5 uger derefter er mandag den 6. april 2026.",
    "Fristen flytter ikke, selv om den slutter på en dag, der ikke er en arbejdsdag: torsdag den 2. april 2026 (skærtorsdag), fredag den 3. april 2026 (langfredag), lørdag den 4. april 2026, søndag den 5. april 2026 (påskedag) og mandag den 6. april 2026 (2. påskedag).",
    "Den sidste arbejdsdag inden fristen er onsdag den 1. april 2026.",
  ]);
});

test("a hearing's given day that was moved is explained when the page knows the given day", () => {
  const events: readonly WrittenEvent[] = [{ type: "hearing-sent", on: "2026-03-10", answerBy: "2026-03-22" }];
  assert.deepEqual(explained("2026-03-11", "hearing-answer", events, "2026-03-22"), [
    "Dagen er fastsat til søndag den 22. marts 2026.",
    "Fristen kan ikke slutte på søndag den 22. marts 2026. Derfor flytter den til mandag den 23. marts 2026.",
  ]);
  assert.deepEqual(explained("2026-03-11", "hearing-answer", events), [
    "Dagen er fastsat til mandag den 23. marts 2026.",
  ]);
});

test("what is to be done at once has no last working day before it", () => {
  const late: readonly WrittenEvent[] = [
    { type: "decision-made", on: "2026-03-03", legalBasis: "SEL-85", outcome: "refused", receivedOn: "2026-03-03" },
    { type: "complaint-received", on: "2026-04-11", about: "decision" },
  ];
  assert.deepEqual(explained("2026-04-11", "forward-to-ankestyrelsen", late), [
    "Dagen er fastsat til lørdag den 11. april 2026.",
  ]);
});

test("what has no day has no explanation", () => {
  assert.equal(explained("2026-03-04", "receipt", [{ type: "application-received", on: "2026-03-03" }]), null);
});
