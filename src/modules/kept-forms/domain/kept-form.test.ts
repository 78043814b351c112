import assert from "node:assert/strict";
import { test } from "node:test";
import { caseIn, excerptOf, isShortEnough } from "./kept-form.ts";

const id = "0197f6f0-0000-7000-8000-000000000000";

test("the case is the one that the page's path names", () => {
  assert.equal(caseIn(`/sagsbehandler/sager/${id}/udredning`), id);
  assert.equal(caseIn(`/borger/vejen/sag/${id}`), id);
  assert.equal(caseIn(`/udfoerer/bestillinger/${id}`), null);
  assert.equal(caseIn("/borger/vejen/ansoegning/egne-ord"), null);
});

test("an excerpt is the beginning of the longest text on one line, and never a code or a number alone", () => {
  assert.equal(
    excerptOf({ cpr: "0102034567", kort: "To ord", lang: "Vi talte  om\nhverdagen." }),
    "Vi talte om hverdagen.",
  );
  assert.equal(excerptOf({ cpr: "0102034567", svar: "ja" }), "");
  assert.equal(excerptOf({ lang: "ord ".repeat(40) }), `${"ord ".repeat(22)}or …`);
});

test("a form of a few hundred thousand letters is still kept", () => {
  assert.equal(isShortEnough({ tekst: "a".repeat(390_000) }), true);
  assert.equal(isShortEnough({ tekst: "a".repeat(400_001) }), false);
});
