import assert from "node:assert/strict";
import { test } from "node:test";
import { displayClasses, displayIn, keptDisplay, ordinaryDisplay, switches, textSizes } from "./display.ts";

test("what somebody chose comes back from the cookie as it was chosen", () => {
  for (const text of textSizes)
    for (const one of switches) {
      const chosen = { ...ordinaryDisplay, text, [one]: true };
      assert.deepEqual(displayIn(keptDisplay(chosen)), chosen);
    }
  assert.equal(keptDisplay({ text: "large", calm: true, oneAtATime: false, airy: true }), "stor.rolig.luft");
});

test("a cookie that says nothing known changes nothing, and nothing of it reaches the page", () => {
  for (const kept of [undefined, "", "..", 'stor" onload="x', "ordinary", "<script>"]) {
    assert.deepEqual(displayIn(kept), ordinaryDisplay);
    assert.equal(displayClasses(displayIn(kept)), "");
  }
  assert.equal(displayClasses(displayIn("stoerst.noget.en-ting")), "rn-largest rn-one");
});
