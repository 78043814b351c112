import assert from "node:assert/strict";
import { test } from "node:test";
import { capitalised, inARow } from "./in-a-row.ts";

test("words in a row read as a Danish list", () => {
  assert.equal(inARow([]), "");
  assert.equal(inARow(["økonomi"]), "økonomi");
  assert.equal(inARow(["økonomi", "post"]), "økonomi og post");
  assert.equal(inARow(["økonomi", "post", "indkøb"]), "økonomi, post og indkøb");
});

test("a sentence begins with a capital, in Danish too", () => {
  assert.equal(capitalised("økonomi"), "Økonomi");
  assert.equal(capitalised(""), "");
});
