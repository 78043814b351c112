import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fields } from "./problems.ts";
import { helperInWords } from "./whoever-helps.ts";

test("who helps is told in Danish in the order asked, and only what was answered", () => {
  const cases: readonly (readonly [fields: Fields, contact: string | null, words: string | null])[] = [
    [{}, null, null],
    [{}, "Min søster Mette", "Min søster Mette"],
    [{ "hjaelper-navn": "Mette Prøve" }, null, "Mette Prøve"],
    [{ "hjaelper-navn": "Mette", "hjaelper-forhold": "ven" }, "00 00 00 01", "Mette (en ven eller nabo). 00 00 00 01."],
    [{ "hjaelper-navn": "Mette", "hjaelper-i-orden": "noget-andet" }, null, "Mette"],
    [
      { "hjaelper-forhold": "vaerge", "hjaelper-i-orden": ["tale", "fuldmagt"] },
      null,
      "En værge. Kommunen må gerne tale med hjælperen. Vil gerne give hjælperen fuldmagt.",
    ],
    [{ "hjaelper-forhold": "constructor" }, null, null],
  ];
  for (const [fields, contact, words] of cases) assert.equal(helperInWords(fields, contact), words);
});

test("an answer chosen in English is the same code, and the citizen reads it in English", () => {
  const fields = { "hjaelper-navn": "Mette", "hjaelper-forhold": "paaroerende", "hjaelper-i-orden": "tale" };
  assert.equal(helperInWords(fields, null, "en"), "Mette (a relative). The municipality may talk with the helper.");
  assert.equal(helperInWords(fields, null), "Mette (en pårørende). Kommunen må gerne tale med hjælperen.");
});
