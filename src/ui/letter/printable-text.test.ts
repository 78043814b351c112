import assert from "node:assert/strict";
import { test } from "node:test";
import { printableText } from "./printable-text.ts";

test("Danish, European names and common signs stand as they were written", () => {
  for (const text of [
    "Æblegrød på Ærø: 3 ½ kr. – »ja«",
    "Zoë Łukasz Žižek Ðặng",
    "Привет Ελλάδα",
    "5 € → ✓ § 85, stk. 2",
  ])
    assert.equal(printableText(text), text);
});

test("what the letter's font cannot show is named, so that nothing a citizen writes can stop a letter", () => {
  assert.equal(
    printableText("Hjælp 😀👍🏽 tak 👨‍👩‍👧 🇩🇰"),
    "Hjælp [billede][billede] tak [billede][billede][billede] [billede][billede]",
  );
  assert.equal(printableText("日 مر"), "[tegn U+65E5] [tegn U+0645][tegn U+0631]");
});

test("invisible characters and runs of spaces are taken away", () => {
  assert.equal(printableText("  a\u0007b\u200b c\u00a0\u2009d\te\u202e "), "ab c d e");
});

test("accents that were typed as separate characters become one letter", () => {
  assert.equal(printableText("A\u030Aben"), "Åben");
});

test("a CPR number is masked however it is written, also an administrative one", () => {
  assert.equal(
    printableText("CPR 140590-1234, 1405901234 og 140590 1234."),
    "CPR 140590-xxxx, 140590-xxxx og 140590-xxxx.",
  );
  assert.equal(printableText("Nummer 741290-1234"), "Nummer 741290-xxxx");
});

test("other long numbers are left alone: they tell no birthday", () => {
  for (const text of ["EAN 5798001234567", "konto 1234-1234567890", "telefon 27 90 43 40", "sag 994512-3456"])
    assert.equal(printableText(text), text);
});
