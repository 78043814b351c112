import assert from "node:assert/strict";
import { test } from "node:test";
import { isBlank } from "./blank-text.ts";

test("nothing, spaces and invisible characters are blank; anything that shows is not", () => {
  for (const text of [null, undefined, "", " \n\t", "\u200b\u00a0\ufeff", "\u0007", "\ufe0f"])
    assert.equal(isBlank(text), true);
  for (const text of [".", " å ", "😀", "\u200b1"]) assert.equal(isBlank(text), false);
});
