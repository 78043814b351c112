import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "./canonical-json.ts";
import { editOf } from "./edit.ts";

const edit = (shown: string, typed: string, stored: string) =>
  editOf({ content: { text: typed }, seen: canonicalJson({ text: shown }) }, { text: stored }, canonicalJson);

test("a part that was left as it was shown overwrites nothing, whatever somebody else has stored", () => {
  assert.equal(edit("old", "old", "old"), "untouched");
  assert.equal(edit("old", "old", "theirs"), "untouched");
});

test("a change of what is still stored is a change", () => {
  assert.equal(edit("old", "mine", "old"), "changed");
});

test("a change of what somebody else has changed meanwhile is a conflict", () => {
  assert.equal(edit("old", "mine", "theirs"), "conflict");
});

test("two who write the same do not stand in each other's way", () => {
  assert.equal(edit("old", "same", "same"), "untouched");
});
