import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { cappedAgain } from "./capped-again.ts";
import type { IssuedPart } from "./decision.ts";
import { writtenAs } from "./decision-draft.ts";
import { cleaning, contentOf, economy, grantOf, groundIn } from "./decision-ground.fixture.ts";

const granted = (change: Partial<IssuedPart> = {}) => ({
  parts: [
    {
      task: "economy",
      outcome: "granted",
      legalBasis: "SEL-82b",
      period: { from: localDate("2025-10-01"), to: localDate("2026-03-31") },
      ...change,
    } as unknown as IssuedPart,
  ],
});
const again = (from: string, earlier = granted(), legalBasis: "SEL-82b" | "SEL-85" = "SEL-82b") =>
  cappedAgain(
    contentOf([grantOf(economy, { legalBasis, from: writtenAs(localDate(from)) }), grantOf(cleaning)]),
    groundIn("soenderborg"),
    [earlier],
  ).map(({ taskId, earlier: { to } }) => `${taskId} ${to}`);

test("a § 82 b grant that begins the day after another ends goes on with it, and is told (serviceloven § 82 b, stk. 1)", () => {
  assert.deepEqual(again("2026-04-01"), ["task-economy 2026-03-31"]);
  assert.deepEqual(again("2026-03-15"), ["task-economy 2026-03-31"]);
  assert.deepEqual(again("2026-04-02"), []);
});

test("another task, another ground or a refusal before goes on with nothing", () => {
  assert.deepEqual(again("2026-04-01", granted({ task: "cleaning" })), []);
  assert.deepEqual(again("2026-04-01", granted({ outcome: "refused" })), []);
  assert.deepEqual(again("2026-04-01", granted({ legalBasis: "SEL-85" })), []);
  assert.deepEqual(again("2026-04-01", granted(), "SEL-85"), []);
});
