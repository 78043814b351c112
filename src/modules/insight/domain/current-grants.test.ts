import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseSurroundings, DecidedTask } from "./case-surroundings.ts";
import { currentGrants } from "./current-grants.ts";

const task = (name: DecidedTask["task"], more: Partial<DecidedTask> = {}): DecidedTask => ({
  task: name,
  outcome: "granted",
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  package: null,
  extent: "",
  from: localDate("2026-04-01"),
  to: null,
  endsOn: null,
  metBy: "",
  ...more,
});
const decision = (id: string, on: string, ...tasks: DecidedTask[]): CaseSurroundings["decisions"][number] => ({
  id,
  issuedOn: localDate(on),
  editionOn: localDate("2025-05-01"),
  letterId: `letter-${id}`,
  tasks,
});
const event = (type: "support-started" | "support-ended", on: string): CaseEvent => ({ type, on: localDate(on) });
const on = (day: string, decisions: CaseSurroundings["decisions"], ...events: CaseEvent[]) =>
  currentGrants(decisions, events, localDate(day)).map(({ task: name, decisionId }) => [name, decisionId]);

const first = decision("a", "2026-04-01", task("mail"), task("cleaning", { outcome: "refused" }));

test("what is granted is told task by task; what was refused is not among it", () => {
  assert.deepEqual(on("2026-05-01", [first]), [["mail", "a"]]);
});

test("a later decision about a task takes the place of the earlier one, also where it refuses", () => {
  assert.deepEqual(on("2026-06-01", [first, decision("b", "2026-05-20", task("cleaning"))]), [
    ["mail", "a"],
    ["cleaning", "b"],
  ]);
  assert.deepEqual(on("2026-06-01", [first, decision("b", "2026-05-20", task("mail", { outcome: "refused" }))]), []);
});

test("the last day is still a day with support, and the day after is not", () => {
  const limited = [decision("a", "2026-04-01", task("mail", { to: localDate("2026-09-30") }))];
  assert.deepEqual(on("2026-09-30", limited), [["mail", "a"]]);
  assert.deepEqual(on("2026-10-01", limited), []);
});

test("support that was ended is no longer granted, until something is granted anew or it begins again", () => {
  const ended = [event("support-started", "2026-04-13"), event("support-ended", "2026-06-30")];
  assert.deepEqual(on("2026-07-01", [first], ...ended), []);
  assert.deepEqual(on("2026-08-01", [first, decision("b", "2026-07-10", task("mail"))], ...ended), [["mail", "b"]]);
  assert.deepEqual(on("2026-08-01", [first], ...ended, event("support-started", "2026-07-15")), [["mail", "a"]]);
});
