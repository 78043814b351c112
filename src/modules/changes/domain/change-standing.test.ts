import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import { isCitizensToTakeBack, lastDayBy, standingOf } from "./change-standing.ts";
import type { SupportChange } from "./support-change.ts";

const ending: SupportChange = {
  ...{ id: "change", kind: "end", path: "agreement", worsens: false, endReason: "opted-out", tasks: ["mail"] },
  ...{ what: "", why: "Du vil klare det selv.", wanted: "yes", said: null, isWorse: false, since: null },
  ...{ takesEffectOn: localDate("2026-10-01"), dayReason: "", attempts: [], package: null, departure: "" },
  ...{ openedOn: localDate("2026-09-01"), reopenings: [], letterId: "letter", endedOn: null, takenBackOn: null },
  registeredAt: "2026-09-01T08:00:00.000Z",
};
const against: SupportChange = { ...ending, path: "decision", worsens: true, wanted: "no", endReason: "no-contact" };

const decided = (endsOn: string | null, issuedAt = "2026-09-20T08:00:00.000Z") => {
  const part = { taskId: "mail", endsOn: endsOn === null ? null : localDate(endsOn) };
  return { issuedAt, parts: [part] } as unknown as IssuedDecision;
};
const on = (day: string, change: SupportChange, ...decisions: readonly IssuedDecision[]) =>
  standingOf(change, decisions, localDate(day));

test("what is agreed stands until its day, and the citizen can regret it to the end of the last day", () => {
  const agreed = on("2026-10-01", ending);
  assert.equal(agreed, "agreed");
  assert.equal(isCitizensToTakeBack(ending, agreed, localDate("2026-10-01")), true);
  assert.equal(isCitizensToTakeBack(ending, agreed, localDate("2026-10-02")), false);
  assert.equal(lastDayBy(ending, []), "2026-10-01");
});

test("against the wish nothing ends before a decision, and an earlier decision is none", () => {
  assert.equal(on("2026-10-02", against), "waits");
  assert.equal(lastDayBy(against, []), undefined);
  const earlier = decided("2026-10-01", "2026-08-20T08:00:00.000Z");
  assert.equal(on("2026-10-02", against, earlier), "waits");
  assert.equal(lastDayBy(against, [earlier]), undefined);
});

test("a decision ends it on the day that it says; one that keeps the support ends nothing", () => {
  assert.equal(on("2026-09-21", against, decided("2026-10-15")), "decided");
  assert.equal(lastDayBy(against, [decided("2026-10-15")]), "2026-10-15");
  assert.equal(lastDayBy(against, [decided(null)]), undefined);
});

test("a change that was taken back ends nothing, and a citizen takes back no decision of others", () => {
  const back = { ...ending, takenBackOn: localDate("2026-09-05") };
  assert.equal(on("2026-09-06", back), "taken-back");
  assert.equal(lastDayBy(back, []), undefined);
  assert.equal(isCitizensToTakeBack(against, "waits", localDate("2026-09-06")), false);
});

test("another change is in force from its day", () => {
  const within: SupportChange = { ...ending, kind: "within", endReason: null };
  assert.equal(on("2026-09-30", within), "agreed");
  assert.equal(on("2026-10-01", within), "in-force");
});

test("what is granted after an end was agreed, or decided, is not taken away by that end", () => {
  const granted = (issuedAt: string) =>
    ({ issuedAt, parts: [{ taskId: "shopping", outcome: "granted", endsOn: null }] }) as unknown as IssuedDecision;
  const later = granted("2026-09-25T08:00:00.000Z");
  assert.equal(lastDayBy(ending, [granted("2026-08-25T08:00:00.000Z")]), "2026-10-01");
  assert.equal(lastDayBy(ending, [later]), undefined);
  assert.equal(on("2026-10-02", ending, later), "overtaken");
  assert.equal(isCitizensToTakeBack(ending, "overtaken", localDate("2026-09-26")), false);
  assert.equal(lastDayBy(against, [decided("2026-10-15"), later]), undefined);
});

test("an end whose tasks are decided one after the other is decided with the last of them, and ends with the last day", () => {
  const both: SupportChange = { ...against, tasks: ["mail", "shopping"] };
  const second = (endsOn: string) =>
    ({
      issuedAt: "2026-09-28T08:00:00.000Z",
      parts: [{ taskId: "shopping", outcome: "refused", endsOn: localDate(endsOn) }],
    }) as unknown as IssuedDecision;
  assert.equal(on("2026-09-21", both, decided("2026-10-15")), "waits");
  assert.equal(on("2026-09-29", both, decided("2026-10-15"), second("2026-10-31")), "decided");
  assert.equal(lastDayBy(both, [decided("2026-10-15"), second("2026-10-31")]), "2026-10-31");
});
