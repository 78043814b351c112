import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "../../../kernel/canonical-json.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { decidedParts } from "./decided-parts.ts";
import { dayTyped, noDate, partOf, writtenAs } from "./decision-draft.ts";
import { cleaning, contentOf, economy, grantOf, groundIn, reasoned, refusalOf } from "./decision-ground.fixture.ts";
import { partFields, readDraft, settleDraft, wholeFields } from "./draft-form.ts";
import { firstDraft } from "./first-draft.ts";
import { proposedRules, withProposedRules } from "./rules-proposal.ts";

const stored = contentOf([grantOf(economy), grantOf(cleaning)]);

/** A form in which one task's extent is typed anew, shown with what was stored. */
const typedIn = (task: string, extent: string) => {
  const names = partFields(task);
  const fields = {
    [wholeFields.shown]: canonicalJson(stored.whole),
    [names.shown]: canonicalJson(partOf(stored, task)),
    [names.outcome]: "granted",
    [names.legalBasis]: "SEL-85",
    [names.deliveryForm]: "individual",
    [names.extent]: extent,
  };
  return readDraft(fields, (name) => (name === names.from ? writtenAs(localDate("2026-04-01")) : noDate), [
    { id: economy, task: "economy", ownWords: null },
    { id: cleaning, task: "cleaning", ownWords: null },
  ]);
};

test("two who write about different tasks do not meet; about the same one, the second is told and nothing is kept", () => {
  const first = settleDraft(typedIn(economy, "To timer"), stored, canonicalJson);
  assert.ok(first.ok);
  assert.equal(partOf(first.value.content, economy).extent, "To timer");
  const second = settleDraft(typedIn(cleaning, "Tre timer"), first.value.content, canonicalJson);
  assert.equal(second.ok && partOf(second.value.content, economy).extent, "To timer");
  assert.deepEqual(settleDraft(typedIn(economy, "Fire timer"), first.value.content, canonicalJson), {
    ok: false,
    refusal: [economy],
  });
});

test("a form that comes back as it was shown changes nothing, and keeps an approval", () => {
  const same = settleDraft(typedIn(economy, "En time om ugen"), stored, canonicalJson);
  assert.equal(same.ok && same.value.isChanged, false);
});

test("a day is kept as it was typed, readable or not", () => {
  assert.equal(dayTyped({ day: "1", month: "4", year: "2026" }), "2026-04-01");
  assert.equal(dayTyped({ day: "31", month: "4", year: "2026" }), "unreadable");
  assert.equal(dayTyped({ day: "1", month: "4", year: "" }), "unreadable");
  assert.equal(dayTyped(noDate), "blank");
});

test("what does not belong to the outcome stays behind in the draft", () => {
  const changed = grantOf(economy, { outcome: "refused", reasons: "Du kan selv.", exclusion: "BRO-8.2" });
  const granted = grantOf(cleaning, { metBy: "Hjemmehjælp", exclusion: "BRO-8.2", goals: "- Kunne selv\n\n- Turde" });
  const ground = groundIn("broenderslev");
  const [one, other] = decidedParts(contentOf([changed, granted]), ground, () => "id");
  assert.deepEqual([one?.period, one?.deliveryForm, one?.exclusion], [null, null, "BRO-8.2"]);
  assert.deepEqual([other?.metBy, other?.exclusion, other?.goals], [null, null, ["Kunne selv", "Turde"]]);
});

test("the rules are proposed from what was chosen, follow the choices, and never replace what somebody wrote", () => {
  const ground = groundIn("broenderslev");
  const before = contentOf([grantOf(economy)]);
  const filled = withProposedRules(before, before, ground);
  assert.match(filled.whole.rules, /serviceloven § 85\./);
  const after = { ...filled, parts: [refusalOf(economy, { exclusion: "BRO-8.2", legalBasis: "SEL-85a" })] };
  const followed = withProposedRules(after, filled, ground);
  assert.match(followed.whole.rules, /serviceloven § 85 a\..*vejledende/s);
  const own = { ...after, whole: { ...after.whole, ...reasoned } };
  assert.equal(withProposedRules(own, filled, ground).whole.rules, reasoned.rules);
  assert.equal(proposedRules(contentOf([]), ground), "");
});

test("a draft begins with the individual assessment, and with no day for the first follow-up that the start would not move", () => {
  assert.deepEqual(firstDraft(groundIn("vejen"), []).whole.firstFollowUp, { day: "", month: "", year: "" });
  assert.equal(firstDraft(groundIn("vejen"), []).whole.assessment, "Det viser samtalen.");
});
