import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { decidedParts } from "./decided-parts.ts";
import { writtenAs } from "./decision-draft.ts";
import { contentOf, draftOf, grantOf, groundIn, reasoned, refusalOf } from "./decision-ground.fixture.ts";
import type { TaskChange } from "./decision-ground.ts";
import { mayIssue } from "./issue.ts";

const task = groundIn("vejen").tasks[0];
if (task === undefined) throw new Error("the ground has no task");
/** The support is to be less, or to end, from 1 June. The decision is made on 20 March. */
const worse: TaskChange = {
  taskId: task.id,
  worsens: true,
  ends: true,
  raises: false,
  now: null,
  takesEffectOn: localDate("2026-06-01"),
  ground: "new-facts",
  reason: "Du klarer nu posten selv.",
};
const wished: TaskChange = { ...worse, worsens: false, ground: "wish", reason: "Du vil gerne klare det selv." };
const fewer = grantOf(task.id, { from: writtenAs(localDate("2026-06-01")), extent: "En halv time om ugen" });
const reasons = refusalOf(task.id);
const fewerWithReasons = { ...fewer, reasons: reasons.reasons, evidence: reasons.evidence };

const hindrances = (
  part: typeof fewer,
  change: TaskChange,
  more: Parameters<typeof groundIn>[1] = {},
  whole = reasoned,
) => {
  const ground = groundIn("vejen", { tasks: [task], changes: [change], ...more });
  const may = mayIssue(draftOf(contentOf([part], whole)), ground);
  return may.ok ? [] : may.refusal.map(({ refusal }) => refusal);
};

test("less support than the citizen has takes reasons about the person and a hearing, though it is a grant", () => {
  assert.deepEqual(hindrances(fewer, worse, { hearing: "missing" }, {}), ["reasons-missing", "hearing-missing"]);
  assert.deepEqual(hindrances(fewerWithReasons, worse, { hearing: "missing" }), ["hearing-missing"]);
  assert.deepEqual(hindrances(fewerWithReasons, worse), []);
});

test("the same grant that nobody takes anything by needs neither", () => {
  assert.deepEqual(hindrances(fewer, { ...worse, worsens: false }, { hearing: "missing" }, {}), []);
});

test("an end that the citizen asks for needs no hearing about the citizen's own wish; one against it does", () => {
  assert.deepEqual(hindrances(refusalOf(task.id), wished, { hearing: "missing" }), []);
  assert.deepEqual(hindrances(refusalOf(task.id), worse, { hearing: "missing" }), ["hearing-missing"]);
});

test("what is worse never counts from a day before the decision, or the day itself", () => {
  const on = (day: string) => ({ ...fewerWithReasons, from: writtenAs(localDate(day)) });
  assert.deepEqual(hindrances(on("2026-03-19"), worse), ["change-before-decision"]);
  assert.deepEqual(hindrances(on("2026-03-20"), worse), ["change-before-decision"]);
  assert.deepEqual(hindrances(on("2026-03-21"), worse), []);
  const gone = { ...worse, takesEffectOn: localDate("2026-03-19") };
  assert.deepEqual(hindrances(refusalOf(task.id), gone), ["change-before-decision"]);
});

test("the decision keeps that a grant is of less, and the last day of what ends", () => {
  const kept = (part: typeof fewer) =>
    decidedParts(contentOf([part]), { tasks: [task], changes: [worse] }, () => "id").map(({ partial, endsOn }) => [
      partial,
      endsOn,
    ]);
  assert.deepEqual(kept(fewerWithReasons), [[true, null]]);
  assert.deepEqual(kept(refusalOf(task.id)), [[false, "2026-06-01"]]);
});

test("a no to more support, or to other days, ends nothing: only what was taken up as an end can be decided as one", () => {
  const more: TaskChange = { ...wished, ends: false };
  const refusal = refusalOf(task.id);
  assert.deepEqual(hindrances(refusal, more, { hearing: "missing" }), ["change-is-no-end"]);
  assert.deepEqual(hindrances({ ...refusal, outcome: "met-otherwise", metBy: "Sundhedscenteret" }, more), [
    "change-is-no-end",
  ]);
  assert.deepEqual(hindrances(refusal, { ...worse, ends: false }), ["change-is-no-end"]);
  const asBefore = { ...fewerWithReasons, partial: true };
  assert.deepEqual(hindrances(asBefore, more, { hearing: "missing" }), []);
});

test("where more was asked for, less than the citizen has is not granted: fewer hours, a smaller package, an earlier end", () => {
  const two = {
    weeklyMinutes: 120,
    package: null,
    period: { from: localDate("2026-01-01"), to: localDate("2026-12-31") },
  };
  const more: TaskChange = { ...wished, ends: false, raises: true, now: two };
  const unheard = { hearing: "missing" } as const;
  const ends = (day: string) => ({ ...fewer, to: writtenAs(localDate(day)) });
  assert.deepEqual(hindrances({ ...ends("2026-12-31"), weeklyHours: "1,5" }, more, unheard), ["change-is-less"]);
  assert.deepEqual(hindrances({ ...ends("2026-12-31"), weeklyHours: "2" }, more, unheard), []);
  assert.deepEqual(hindrances({ ...ends("2026-12-31"), weeklyHours: "2,5" }, more, unheard), []);
  assert.deepEqual(hindrances(ends("2026-12-30"), more, unheard), ["change-is-less"]);
  assert.deepEqual(hindrances(ends("2026-12-30"), { ...more, raises: false }, unheard), []);
  const unlimited: TaskChange = { ...more, now: { ...two, period: { from: localDate("2026-01-01"), to: null } } };
  assert.deepEqual(hindrances(ends("2027-12-31"), unlimited, unheard), ["change-is-less"]);
});
