import assert from "node:assert/strict";
import { test } from "node:test";
import { faultFacts, jsonLog } from "./log.ts";

test("a line is one JSON object, and what is below the chosen level is left out", () => {
  const lines: string[] = [];
  const log = jsonLog("warn", (line) => lines.push(line));
  log.info("left out");
  log.error("request failed", { requestId: "r1", status: 500 });
  assert.equal(lines.length, 1);
  const { at, ...rest } = JSON.parse(lines[0] ?? "");
  assert.match(at, /^\d{4}-\d{2}-\d{2}T.*Z$/);
  assert.deepEqual(rest, { level: "error", what: "request failed", requestId: "r1", status: 500 });
});

test("a fault is logged by kind, code and place, never by its message: that may quote a person", () => {
  const fault = Object.assign(new Error("Key (cpr_number)=(0101901234)\n(Inger Hansen) already exists"), {
    code: "23505",
  });
  const facts = faultFacts(fault);
  assert.equal(facts["code"], "23505");
  assert.match(String(facts["stack"]), /log\.test/);
  assert.doesNotMatch(JSON.stringify(facts), /0101901234|Inger/);
});
