import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { cappedAgain } from "./capped-again.ts";
import { type CappedRun, cappedFrom, cappedRuns } from "./capped-run.ts";
import type { IssuedDecision, IssuedPart } from "./decision.ts";
import { writtenAs } from "./decision-draft.ts";
import { cleaning, contentOf, draftOf, economy, grantOf, groundIn, reasoned } from "./decision-ground.fixture.ts";
import { mayIssue } from "./issue.ts";

const { law } = groundIn("vejen");
const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });

/** A decision on the task economy as it was issued, granted under § 82 b unless told otherwise. */
const decision = (issuedOn: string, part: Partial<IssuedPart>) =>
  ({
    issuedOn: localDate(issuedOn),
    parts: [
      {
        taskId: economy,
        task: "economy",
        outcome: "granted",
        legalBasis: "SEL-82b",
        period: null,
        endsOn: null,
        ...part,
      },
    ],
  }) as unknown as IssuedDecision;

const autumn = decision("2025-09-20", { period: period("2025-10-01", "2026-03-31") });
const runsOf = (...issued: readonly IssuedDecision[]) => cappedRuns(issued, law);
const days = (runs: readonly CappedRun[]) => runs.map(({ from, to }) => `${from} > ${to}`);

test("a change on the way goes on with the same support; what comes after a pause is another", () => {
  const fewerHours = decision("2025-12-10", { period: period("2026-01-01", "2026-03-31") });
  const later = decision("2026-05-20", { period: period("2026-06-01", "2026-09-30") });
  assert.deepEqual(days(runsOf(autumn, fewerHours)), ["2025-10-01 > 2026-03-31"]);
  assert.deepEqual(days(runsOf(autumn, fewerHours, later)), ["2025-10-01 > 2026-03-31", "2026-06-01 > 2026-09-30"]);
});

test("support that was ended or moved to § 85 lasted no longer than that", () => {
  const ended = decision("2025-12-10", { outcome: "refused", endsOn: localDate("2025-12-31") });
  const lasting = decision("2025-12-10", { legalBasis: "SEL-85", period: { from: localDate("2026-01-15"), to: null } });
  assert.deepEqual(days(runsOf(autumn, ended)), ["2025-10-01 > 2025-12-31"]);
  assert.deepEqual(days(runsOf(autumn, lasting)), ["2025-10-01 > 2026-01-14"]);
});

const since = (from: string, taskId = economy, runs = runsOf(autumn)) =>
  cappedFrom(runs, { taskId, legalBasis: "SEL-82b", from: localDate(from) });

test("the cap of a change counts from the first day of the support that it changes (serviceloven § 82 b, stk. 1)", () => {
  assert.equal(since("2026-02-01"), "2025-10-01");
  assert.equal(since("2026-04-01"), "2025-10-01");
  assert.equal(since("2026-04-02"), "2026-04-02");
  assert.equal(since("2026-02-01", cleaning), "2026-02-01");
  const changed = decision("2025-12-10", { period: period("2026-01-01", "2026-03-31") });
  assert.equal(since("2026-02-01", economy, runsOf(autumn, changed)), "2025-10-01");
});

/** What hinders a new § 82 b grant of the first task, from a day to a day. */
function hindered(from: string, to: string, runs: readonly CappedRun[], reasons = ""): readonly string[] {
  const grant = {
    legalBasis: "SEL-82b",
    from: writtenAs(localDate(from)),
    to: writtenAs(localDate(to)),
    reasons,
  } as const;
  const draft = draftOf(contentOf([grantOf(economy, grant), grantOf(cleaning)], reasoned));
  const may = mayIssue(draft, groundIn("vejen", { capped: runs }));
  return may.ok ? [] : may.refusal.map(({ refusal }) => refusal);
}

test("a change of hours cannot make time-limited support last longer than six months from its first day", () => {
  assert.deepEqual(hindered("2026-01-01", "2026-04-01", runsOf(autumn)), []);
  assert.deepEqual(hindered("2026-01-01", "2026-04-02", runsOf(autumn)), ["82b-change-beyond-six-months"]);
  assert.deepEqual(hindered("2026-01-01", "2026-07-01", runsOf(autumn)), ["82b-change-beyond-six-months"]);
});

test("a new grant for a new need is not stopped, and asks for a reason of its own", () => {
  const ofAnother = runsOf(autumn).map((run) => ({ ...run, taskId: "another-application" }));
  assert.deepEqual(hindered("2026-04-01", "2026-09-30", ofAnother), ["82b-again-unexplained"]);
  assert.deepEqual(hindered("2026-06-01", "2026-11-30", runsOf(autumn)), ["82b-again-unexplained"]);
  assert.deepEqual(hindered("2026-06-01", "2026-11-30", runsOf(autumn), "Du er flyttet og skal lære det på ny."), []);
});

const again = (from: string, runs: readonly CappedRun[], legalBasis: "SEL-82b" | "SEL-85" = "SEL-82b") =>
  cappedAgain(
    contentOf([grantOf(economy, { legalBasis, from: writtenAs(localDate(from)) }), grantOf(cleaning)]),
    groundIn("soenderborg", { capped: runs }),
  ).map(({ earlier, isStraightAfter }) => `${earlier.to} ${isStraightAfter ? "straight after" : "later"}`);

test("it is told whether it begins straight after the earlier one; another ground or task goes on with nothing", () => {
  const other = runsOf(autumn).map((run) => ({ ...run, taskId: "another-application" }));
  assert.deepEqual(again("2026-04-01", other), ["2026-03-31 straight after"]);
  assert.deepEqual(again("2026-04-02", other), ["2026-03-31 later"]);
  assert.deepEqual(again("2026-04-01", runsOf(autumn)), []);
  assert.deepEqual(again("2026-04-02", runsOf(autumn)), ["2026-03-31 later"]);
  assert.deepEqual(again("2026-04-01", other, "SEL-85"), []);
  assert.deepEqual(
    again(
      "2026-04-01",
      other.map((run) => ({ ...run, task: "cleaning" as const })),
    ),
    [],
  );
});
