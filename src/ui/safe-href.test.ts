import assert from "node:assert/strict";
import { test } from "node:test";
import { safeHref } from "./safe-href.ts";

test("our own paths and ordinary addresses may be linked to", () => {
  for (const href of [
    "/standarder",
    "#BRO-3.2",
    "?dato=2026-01-01",
    "https://ast.dk",
    "mailto:a@b.dk",
    "tel:+4599454545",
  ]) {
    assert.equal(safeHref(href), href);
  }
});

test("an address that could run a script or leave the site unseen is refused", () => {
  const bad = [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "evil.example",
    "",
  ];
  for (const href of bad) assert.equal(safeHref(href), undefined, href);
});
