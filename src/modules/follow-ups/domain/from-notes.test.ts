import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { KeptDayNote } from "../../day-notes/domain/day-note.ts";
import type { FollowUpItem } from "../../standards/domain/guidance-items.ts";
import { blankPart } from "./follow-up-part.ts";
import { goalInNotes, movedTimes, proposedWords, withPicked } from "./from-notes.ts";
import { withAnswers } from "./part-form.ts";
import { reportProblems, reportRules, withPickedNotes } from "./report-form.ts";
import { grantedExtent, useOfSupport } from "./use-of-support.ts";
import { minutesInWords, useSentences } from "./use-words.ts";

type Note = Pick<KeptDayNote, "id" | "given" | "happenedOn" | "minutes" | "goals" | "note" | "writer" | "whyNot">;
const note = (on: string, minutes: number, more: Partial<Note> = {}): Note => ({
  id: on,
  given: true,
  happenedOn: localDate(on),
  minutes,
  goals: [{ goal: "Åbne post", movement: "forward" }],
  note: `Vi åbnede post ${on}.`,
  writer: "Kim Kontakt",
  whyNot: null,
  ...more,
});
const away = (on: string, whose: "citizen" | "provider" | "other"): Note =>
  note(on, 0, { given: false, goals: [], note: "", whyNot: { whose, reason: "Syg", instead: "" } });

const notes = [
  note("2026-04-14", 45),
  note("2026-04-21", 60, {
    goals: [
      { goal: "Åbne post", movement: "back" },
      { goal: "Banken", movement: null },
    ],
  }),
  away("2026-04-28", "citizen"),
  note("2026-05-05", 30, { goals: [{ goal: "Banken", movement: "same" }], note: "" }),
  away("2026-05-12", "provider"),
  note("2026-05-19", 50),
];

test("of each goal the notes tell how often, how long, how it moved, and the last words first", () => {
  const post = goalInNotes("Åbne post", notes);
  // 45 + 60 + 50 minutes.
  assert.deepEqual([post.contacts, post.minutes], [3, 155]);
  assert.deepEqual(movedTimes(post), { forward: 2, same: 0, back: 1 });
  assert.deepEqual(
    post.last.map(({ on }) => on),
    ["2026-05-19", "2026-04-21", "2026-04-14"],
  );
  assert.equal(
    proposedWords(post),
    "Vi har arbejdet med målet 3 gange, 2 timer og 35 minutter i alt. Det gik frem 2 gange, tilbage 1 gang.",
  );
  assert.equal(proposedWords(goalInNotes("Noget andet", notes)), "");
});

test("the words of notes that are picked come after what was written, oldest first, and only once", () => {
  const post = goalInNotes("Åbne post", notes);
  const once = withPicked("Det går godt.", ["2026-05-19", "2026-04-14"], post);
  assert.equal(
    once,
    "Det går godt.\ntirsdag den 14. april 2026: Vi åbnede post 2026-04-14.\ntirsdag den 19. maj 2026: Vi åbnede post 2026-05-19.",
  );
  assert.equal(withPicked(once, ["2026-05-19"], post), once);
  const fields = withPickedNotes({ "del-maal-0-ord": "", "del-maal-0-notat": "2026-04-14" }, [post]);
  assert.equal(fields["del-maal-0-ord"], "tirsdag den 14. april 2026: Vi åbnede post 2026-04-14.");
});

test("the use of the support is counted against what was granted (AAB-27.2)", () => {
  const packages = [{ name: "Pakke 2", weeklyHours: { from: 1, to: 2.5 } }];
  const extent = grantedExtent(
    [
      { extent: "", package: "Pakke 2" },
      { extent: "", package: "Pakke 2" },
    ],
    packages,
  );
  // Six whole weeks, 13 April to 24 May: 6 to 15 hours.
  const period = { from: localDate("2026-04-13"), to: localDate("2026-05-24") };
  const use = useOfSupport(notes, period, extent);
  assert.deepEqual(use, {
    ...period,
    contacts: 4,
    minutes: 185,
    notGiven: { citizen: 1, provider: 1, other: 0 },
    granted: "Pakke 2",
    expected: { from: 360, to: 900 },
  });
  assert.ok(use);
  assert.deepEqual(useSentences(use, "citizen"), [
    "Du fik støtte 4 gange fra mandag den 13. april 2026 til søndag den 24. maj 2026. Det er 3 timer og 5 minutter i alt.",
    "1 gang meldte du fra, og 1 gang kunne udføreren ikke.",
    "Du er bevilget: Pakke 2.",
    "For den tid svarer pakken til cirka 6 timer til 15 timer.",
  ]);
  assert.equal(useOfSupport(notes, { from: localDate("2026-06-01"), to: localDate("2026-06-30") }, extent), null);
  const unknown = grantedExtent([{ extent: "1 time om ugen", package: "Pakke 9" }], packages);
  assert.deepEqual([unknown.words, unknown.packages], ["1 time om ugen, Pakke 9", []]);
});

test("minutes are said as people say them", () => {
  const said = { 0: "0 minutter", 1: "1 minut", 60: "1 time", 61: "1 time og 1 minut", 185: "3 timer og 5 minutter" };
  for (const [minutes, words] of Object.entries(said)) assert.equal(minutesInWords(Number(minutes)), words);
});

const rule = (id: string, kind: string): FollowUpItem => ({
  ...{ id, rule: kind, text: "", words: { da: "." }, sources: [id], section: null, first: null, next: null },
});

test("the form is made together with the citizen, or it says why not, where the standard wants it (BRO-13.3)", () => {
  const rules = [rule("BRO-13.3", "form")];
  const wrong = (fields: Readonly<Record<string, string>>, on = rules) =>
    reportProblems(fields, on).map(({ field }) => field);
  assert.deepEqual(wrong({}), ["sammen"]);
  assert.deepEqual(wrong({ sammen: "nej" }), ["sammen-ikke-fordi"]);
  assert.deepEqual(wrong({ sammen: "nej", "sammen-ikke-fordi": "Borgeren vil ikke" }), []);
  assert.deepEqual(wrong({ sammen: "ja" }), []);
  assert.deepEqual(wrong({}, []), [], "elsewhere nobody asks");
});

test("the provider owes its form where the follow-up's clauses or the delivery's say so (BRO-13.3, VEJ-3.7.3)", () => {
  const delivery = [
    { ...rule("VEJ-3.7.3", "document"), formBefore: "follow-up" as const },
    rule("BRO-11.3", "document"),
  ];
  const owed = reportRules({ delivery, followUp: [rule("BRO-13.3", "form"), rule("BRO-13.1", "interval")] });
  assert.deepEqual(
    owed.map(({ id }) => id),
    ["BRO-13.3", "VEJ-3.7.3"],
  );
});

test("an answer about a goal that went out of the plan meanwhile never lands under another goal, and is not lost", () => {
  const before = blankPart({ as: "provider", name: "Kim Kontakt" });
  const fields = {
    ...{ "del-maal-0-id": "gone", "del-maal-0-ord": "Om det gamle mål" },
    ...{ "del-maal-1-id": "second", "del-maal-1-ord": "Om det andet" },
  };
  const now = withAnswers(before, fields, [
    { id: "new", text: "Nyt mål" },
    { id: "second", text: "Andet mål" },
  ]);
  assert.deepEqual(
    now.goals.map(({ goalId, words }) => [goalId, words]),
    [
      ["new", ""],
      ["second", "Om det andet"],
      ["gone", "Om det gamle mål"],
    ],
  );
});
