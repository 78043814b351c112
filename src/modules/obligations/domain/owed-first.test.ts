import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import type { Obligation } from "./obligation.ts";
import { leading, owedFirst } from "./owed-first.ts";
import { isChoice, owedNow } from "./owed-order.ts";

const today = localDate("2026-04-10");

function owed(what: Obligation["what"], due: string | null, more: Partial<Obligation> = {}): Obligation {
  const day = due === null ? null : localDate(due);
  return {
    what,
    owedBy: "authority",
    owedTo: "citizen",
    countedFrom: null,
    due: day,
    actBy: day,
    status: "open",
    metOn: null,
    sources: ["serviceloven § 141, stk. 2"],
    length: null,
    ownSetting: false,
    unset: false,
    provisional: false,
    ordinal: 1,
    ...more,
  };
}

test("what has a day and what has none are told apart; what is done, and what is only the citizen's right, is neither", () => {
  const first = owedFirst([
    owed("complaint", "2026-04-11", { owedBy: "citizen" }),
    owed("receipt", "2026-03-04", { status: "met" }),
    owed("first-follow-up", "2026-07-01"),
    owed("start", "2026-04-30", { owedBy: "provider" }),
    owed("order", null),
    owed("plan-offer", null),
  ]);
  assert.deepEqual([first.dated?.what, first.undated?.what], ["start", "plan-offer"]);
  assert.deepEqual(owedFirst([owed("complaint", "2026-04-11")]), { dated: null, undated: null });
});

test("what somebody else than the citizen is owed leads also in a closed case, such as after a death", () => {
  const closed = localDate("2026-04-14");
  const countedFrom = localDate("2026-04-10");
  const led = (one: Obligation) => owedFirst([one], closed).dated?.what ?? null;
  assert.equal(led(owed("access", "2026-04-21", { countedFrom, owedTo: "other" })), "access");
  assert.equal(led(owed("access", "2026-04-21", { countedFrom })), null);
  assert.equal(
    led(owed("ankestyrelsen-answer", "2026-04-21", { countedFrom, owedTo: "ankestyrelsen" })),
    "ankestyrelsen-answer",
  );
  assert.equal(led(owed("forward-to-ankestyrelsen", "2026-04-21", { countedFrom, owedTo: "ankestyrelsen" })), null);
});

test("in a closed case what was left does not lead, and what has come since does", () => {
  const closed = localDate("2026-04-01");
  const left = owed("decision", "2026-04-28", { countedFrom: localDate("2026-03-03") });
  const undated = owed("order", null);
  const access = owed("access", "2026-06-11", { countedFrom: localDate("2026-06-01") });
  assert.deepEqual(owedFirst([left, undated, access], closed), { dated: access, undated: null });
  assert.deepEqual(owedFirst([left, undated, access]), { dated: left, undated });
});

test("what nobody has set a day for leads until something with a day is a week away", () => {
  const first = owedFirst([owed("start", "2026-04-18"), owed("plan-offer", null)]);
  assert.equal(leading(first, localDate("2026-04-10"))?.what, "plan-offer");
  assert.equal(leading(first, localDate("2026-04-11"))?.what, "start");
  assert.equal(leading({ dated: first.dated, undated: null }, today)?.what, "start");
  assert.equal(leading({ dated: null, undated: null }, today), null);
});

test("on every day it is what the case's own page has on top", () => {
  const names = obligationNames.filter((what) => !isChoice({ what }));
  const one = fc.record({
    what: fc.constantFrom(...names),
    days: fc.option(fc.integer({ min: -20, max: 20 })),
    status: fc.constantFrom("open", "met", "lapsed"),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ what }) => what, maxLength: 6 }), (all) => {
      const obligations = all.map(({ what, days, status }) =>
        owed(what, days === null ? null : addDays(today, days), { status }),
      );
      assert.equal(leading(owedFirst(obligations), today)?.what, owedNow(obligations, today)[0]?.what);
    }),
  );
});
