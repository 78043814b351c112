import assert from "node:assert/strict";
import { test } from "node:test";
import { type EvidenceLink, followLinks, linkedSentences, looseLinks } from "./evidence.ts";

const link = (sentence: string, source = "note:1"): EvidenceLink => ({ block: "reasons", sentence, source });
const followed = (text: string, links: readonly EvidenceLink[]) => followLinks({ reasons: text }, links);

test("a text is parted where a sentence ends, and not at stk., nr., jf. or a date", () => {
  const text =
    "Vi har brugt § 85, stk. 1, jf. § 1, stk. 3, nr. 2. Ved besøget d. 5. marts var der ryddet op, f.eks. i køkkenet.";
  assert.deepEqual(
    linkedSentences("reasons", text, []).map(({ sentence }) => sentence),
    [
      "Vi har brugt § 85, stk. 1, jf. § 1, stk. 3, nr. 2.",
      "Ved besøget d. 5. marts var der ryddet op, f.eks. i køkkenet.",
    ],
  );
});

test("each sentence stands with all that it rests on, and only in its own text", () => {
  const links = [
    link("Du vasker selv op."),
    link("Du vasker selv op.", "theme:2"),
    { ...link("Du handler selv."), block: "facts" as const },
  ];
  assert.deepEqual(linkedSentences("reasons", "Du vasker selv op. Du handler selv.", links), [
    { block: "reasons", sentence: "Du vasker selv op.", sources: ["note:1", "theme:2"] },
    { block: "reasons", sentence: "Du handler selv.", sources: [] },
  ]);
});

test("a link follows its sentence when a word or two are changed, or when the sentences change places", () => {
  const before = [link("Du vasker selv gulv hver fredag."), link("Din søster handler ind.", "note:2")];
  assert.deepEqual(followed("Din søster handler ind. Du vasker selv gulvet hver fredag.", before), [
    link("Din søster handler ind.", "note:2"),
    link("Du vasker selv gulvet hver fredag."),
  ]);
});

test("a sentence that became another loses its link, which is kept as loose", () => {
  const before = [link("Du vasker selv gulv hver fredag.")];
  const after = followed("Din mor betaler regningerne.", before);
  assert.deepEqual(after, before);
  assert.deepEqual(looseLinks({ reasons: "Din mor betaler regningerne." }, after), before);
  assert.deepEqual(linkedSentences("reasons", "Din mor betaler regningerne.", after)[0]?.sources, []);
});

test("a sentence that has a link of its own does not take over another's", () => {
  const before = [link("Du vasker selv gulv hver fredag."), link("Du vasker selv gulv hver tirsdag.", "note:2")];
  assert.deepEqual(followed("Du vasker selv gulv hver tirsdag.", before), [
    link("Du vasker selv gulv hver tirsdag.", "note:2"),
    link("Du vasker selv gulv hver fredag."),
  ]);
});

test("the same link twice is one", () => {
  assert.deepEqual(followed("Du handler selv.", [link("Du handler selv."), link("Du handler selv.")]), [
    link("Du handler selv."),
  ]);
});
