import assert from "node:assert/strict";
import { test } from "node:test";
import { sendThroughFaults } from "./sending/through-faults.ts";
import { withDatabase } from "./with-database.ts";

test("through kills at every place, lost answers and a dead receiver, each letter is taken once, and nothing is sent unseen", (t) =>
  withDatabase(async (operator, url) => {
    const size = { decisions: 200, killsAtEachPlace: 1, seed: 20_260_303 };
    const figures = await sendThroughFaults(operator, url, size);
    t.diagnostic(JSON.stringify({ ...size, ...figures }));
    assert.ok(figures.kills >= 8);
  }));
