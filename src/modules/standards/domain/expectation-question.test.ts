import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { expectationAnswers, expectationFacts } from "./expectation-question.ts";

const today = localDate("2026-03-03");
const facts = (query: string) => expectationFacts(expectationAnswers(new URLSearchParams(query)), today);

test("an age in whole years becomes a birthday today, so that the rules see that very age", () => {
  const outcome = facts("alder=29&pension=nej&bolig=ja&hjaelp=economy&hjaelp=mail");
  assert.deepEqual(outcome, {
    ok: true,
    value: {
      bornOn: "1997-03-03",
      applicationReceivedOn: "2026-03-03",
      earlyPension: false,
      homelessOrAtRisk: true,
      appliedTasks: ["economy", "mail"],
      appliedBy: "citizen",
    },
  });
});

test("what one does not know is left out: it is not the same as no", () => {
  const outcome = facts("alder=40&pension=ved-ikke");
  assert.ok(outcome.ok);
  assert.equal("earlyPension" in outcome.value, false);
  assert.equal("homelessOrAtRisk" in outcome.value, false);
  assert.equal("appliedTasks" in outcome.value, false);
});

test("whoever does not tell the age is taken to be a grown-up of 40", () => {
  const outcome = facts("alder=&pension=nej");
  assert.ok(outcome.ok);
  assert.equal(outcome.value.bornOn, "1986-03-03");
});

test("an age that is no age is asked for again; unknown tasks are dropped", () => {
  for (const age of ["tredive", "-4", "4.5", "121", "999"]) {
    assert.deepEqual(facts(`alder=${age}`), { ok: false, refusal: "age-unreadable" }, age);
  }
  assert.deepEqual(expectationAnswers(new URLSearchParams("hjaelp=hacking&hjaelp=mail")).tasks, ["mail"]);
});
