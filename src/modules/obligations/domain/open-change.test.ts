import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { isChangeOpen } from "./open-change.ts";

const on = localDate("2026-09-01");
const opened: CaseEvent = { type: "change-opened", on, worsens: true };
const dropped: CaseEvent = { type: "change-dropped", on: localDate("2026-09-03"), openedOn: on };
const decided: CaseEvent = {
  type: "decision-made",
  on: localDate("2026-09-20"),
  legalBasis: "SEL-85",
  outcome: "refused",
  changes: [on],
};

test("a change is open until it is decided or given up, and another of the same day is open on its own", () => {
  assert.equal(isChangeOpen([]), false);
  assert.equal(isChangeOpen([opened]), true);
  assert.equal(isChangeOpen([opened, dropped]), false);
  assert.equal(isChangeOpen([opened, decided]), false);
  assert.equal(isChangeOpen([opened, opened, decided]), true);
  assert.equal(isChangeOpen([opened, opened, dropped, decided]), false);
});
