import assert from "node:assert/strict";
import { test } from "node:test";
import { packageInWords } from "./package-in-words.ts";

test("a package is told with its hours, as a guide and with a Danish comma", () => {
  const words = (from: number, to: number) => packageInWords({ name: "Pakke 2", weeklyHours: { from, to } });
  assert.equal(words(1, 2.5), "Pakke 2: cirka 1 til 2,5 timer om ugen");
  assert.equal(words(0.5, 1), "Pakke 2: cirka 0,5 til 1 time om ugen");
  assert.equal(words(3, 3), "Pakke 2: cirka 3 timer om ugen");
});
