import assert from "node:assert/strict";
import { test } from "node:test";
import { raceOn } from "./edit-race.ts";
import { withDatabase } from "./with-database.ts";

test("two servers and eight editors on one case: nothing is overwritten unseen, and whoever is too late gets both texts", () =>
  withDatabase(async (operator) => {
    const { saved, conflicts, faults } = await raceOn(operator, { edits: 200, editors: 8, seed: 6 });
    assert.deepEqual(faults, []);
    // Enough met each other for it to tell something.
    assert.ok(saved > 120 && conflicts > 10, `${saved} saved, ${conflicts} conflicts`);
  }));
