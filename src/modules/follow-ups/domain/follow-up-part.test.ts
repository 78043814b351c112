import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { comingFollowUp, isAsked } from "./follow-up-opening.ts";
import { blankPart, isBlankPart } from "./follow-up-part.ts";
import { newScores, withAnswers } from "./part-form.ts";
import { pagesOfPart } from "./part-pages.ts";
import { partInRows } from "./part-words.ts";

const goals = [
  { id: "1", text: "Åbne post" },
  { id: "2", text: "Komme ud" },
];
const blank = blankPart({ as: "citizen", name: "" });

const owed = (more: Partial<Obligation> = {}): Obligation => ({
  ...{ what: "follow-up", owedBy: "authority", owedTo: "citizen", status: "open", metOn: null, sources: [] },
  ...{ length: null, ownSetting: false, unset: false, provisional: false, ordinal: 1 },
  ...{ countedFrom: localDate("2026-04-10"), due: localDate("2026-07-10"), actBy: localDate("2026-07-10") },
  ...more,
});

test("each page saves its own question and leaves what was written on the others", () => {
  const first = withAnswers(blank, { "del-maal-0-vurdering": "4", "del-maal-0-ord": "Bedre" }, goals);
  const then = withAnswers(first, { virker: "Mandag", "virker-ikke": "" }, goals);
  assert.deepEqual(
    then.goals.map(({ goalId, score, words }) => [goalId, score, words]),
    [
      ["1", "4", "Bedre"],
      ["2", "", ""],
    ],
  );
  assert.deepEqual([then.texts.works, then.texts.worksNot], ["Mandag", ""]);
  assert.deepEqual(withAnswers(then, { "del-maal-1-vurdering": "17" }, goals).goals[1]?.score, "");
  assert.deepEqual([isBlankPart(blank), isBlankPart(then)], [true, false]);
});

test("what was said of a goal that has left the plan is kept", () => {
  const said = withAnswers(blank, { "del-maal-1-ord": "Jeg kom ud" }, goals);
  const later = withAnswers(said, { virker: "Alt" }, goals.slice(0, 1));
  assert.deepEqual(partInRows(later), [
    { term: "Mål: Komme ud", text: "Jeg kom ud" },
    { term: "Det virker godt", text: "Alt" },
  ]);
});

test("a score is said once: sent again unchanged it is no new one", () => {
  const sent = withAnswers(blank, { "del-maal-0-vurdering": "4", "del-maal-1-vurdering": "ved-ikke" }, goals);
  assert.equal(newScores(null, sent).length, 2);
  assert.deepEqual(newScores(sent, sent), []);
  const changed = withAnswers(sent, { "del-maal-0-vurdering": "6" }, goals);
  assert.deepEqual(
    newScores(sent, changed).map(({ score }) => score),
    ["6"],
  );
});

test("one question a page: a page for each goal, then the four others", () => {
  assert.deepEqual(
    pagesOfPart(2).map(({ name }) => name),
    ["maal-1", "maal-2", "virker", "hjaelp", "moede", "tale-om"],
  );
});

test("without a setting the citizen is asked in the last quarter of the time: 91 days from 10 April to 10 July give 22", () => {
  const coming = comingFollowUp([owed()], undefined);
  assert.equal(coming?.opensOn, "2026-06-18");
  assert.equal(isAsked(coming, localDate("2026-06-17")), false);
  assert.equal(isAsked(coming, localDate("2026-06-18")), true);
});

test("with a setting it is so many weeks before; before support has started, and without a day, nobody is asked", () => {
  assert.equal(comingFollowUp([owed()], 4)?.opensOn, "2026-06-12");
  assert.equal(comingFollowUp([owed({ provisional: true })], 4)?.opensOn, null);
  assert.equal(comingFollowUp([owed({ due: null })], 4)?.opensOn, null);
  assert.equal(comingFollowUp([owed({ status: "met" })], 4), undefined);
  assert.equal(comingFollowUp([owed({ status: "missed" })], 4)?.due, "2026-07-10");
});
