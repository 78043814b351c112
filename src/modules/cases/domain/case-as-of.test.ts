import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { caseAsOf } from "./case-as-of.ts";
import { caseFileSchema } from "./case-event.ts";

const facts = { bornOn: "1990-05-01", applicationReceivedOn: "2026-03-03" };

test("the case as of a day holds that day's events and none later, in the order of their days", () => {
  const caseFile = caseFileSchema.parse({
    facts,
    events: [
      { type: "decision-made", on: "2026-04-02", legalBasis: "SEL-85", outcome: "granted" },
      { type: "receipt-sent", on: "2026-03-04" },
      { type: "application-received", on: "2026-03-03" },
      { type: "support-started", on: "2026-04-10" },
    ],
  });
  const types = caseAsOf(caseFile, localDate("2026-04-02")).events.map(({ type }) => type);
  assert.deepEqual(types, ["application-received", "receipt-sent", "decision-made"]);
});

test("events of one day keep the order they were written down in", () => {
  const caseFile = caseFileSchema.parse({
    facts,
    events: [
      { type: "receipt-sent", on: "2026-03-03" },
      { type: "application-received", on: "2026-03-03" },
    ],
  });
  const types = caseAsOf(caseFile, localDate("2026-03-03")).events.map(({ type }) => type);
  assert.deepEqual(types, ["receipt-sent", "application-received"]);
});

test("an event with a key that nobody knows, or without its day, is refused", () => {
  const withEvent = (event: object) => caseFileSchema.safeParse({ facts, events: [event] }).success;
  assert.equal(withEvent({ type: "support-started", on: "2026-04-10" }), true);
  assert.equal(withEvent({ type: "support-started", on: "2026-02-29" }), false);
  assert.equal(withEvent({ type: "support-started" }), false);
  assert.equal(withEvent({ type: "support-started", on: "2026-04-10", by: "me" }), false);
  assert.equal(withEvent({ type: "delay-notice-sent", on: "2026-04-10" }), false);
  assert.equal(
    withEvent({ type: "decision-made", on: "2026-04-10", legalBasis: ["SEL-82b", "SEL-85"], outcome: "partly" }),
    true,
  );
  assert.equal(withEvent({ type: "decision-made", on: "2026-04-10", legalBasis: "SEL-86", outcome: "partly" }), false);
});
