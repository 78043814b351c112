import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsOverlaySchema, withOwnSettings } from "./own-settings.ts";
import { type Standard, settingsSchema } from "./standard.ts";

const standard = {
  settings: settingsSchema.parse({ deadlines: { order: { days: 3 } }, fridayAfterAscensionIsClosed: true }),
} as unknown as Standard;

test("settings laid over the file's leave alone what they do not name", () => {
  const overlay = settingsOverlaySchema.parse({ deadlines: { decision: { weeks: 8 } }, secondPersonApproves: true });
  const { settings } = withOwnSettings(standard, overlay);
  assert.deepEqual(settings.deadlines, { order: { days: 3 }, decision: { weeks: 8 } });
  assert.equal(settings.secondPersonApproves, true);
  assert.equal(settings.fridayAfterAscensionIsClosed, true);
});

test("a setting that there is no such thing as is refused", () => {
  assert.equal(settingsOverlaySchema.safeParse({ casetime: 5 }).success, false);
  assert.equal(settingsOverlaySchema.safeParse({ deadlines: { decision: 8 } }).success, false);
});
