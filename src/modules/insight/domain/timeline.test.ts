import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { timelineOf } from "./timeline.ts";
import { kindOfEntry } from "./timeline-kind.ts";
import { readTimelineQuery, shownTimeline } from "./timeline-query.ts";

const at = (day: string, time = "10:00:00.000") => `${day}T${time}Z`;
const entry = (sequence: number, day: string, theme: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `e${sequence}`,
  caseId: "case",
  sequence,
  occurredOn: localDate(day),
  registeredAt: at(day),
  registeredBy: "staff",
  registeredAs: "caseworker",
  theme,
  text: `${theme}.`,
  event: null,
  obligation: null,
  corrects: null,
  ...more,
});
const note = (day: string): CaseEvent => ({ type: "note-written", on: localDate(day), kind: "phone" });
const decided: CaseEvent = {
  type: "decision-made",
  on: localDate("2026-04-01"),
  legalBasis: "SEL-85",
  outcome: "granted",
};
const letter = (id: string, kind: Letter["kind"], madeAt: string): Letter => ({
  id,
  caseId: "case",
  kind,
  part: null,
  title: `Brev ${id}`,
  channel: "own-pages",
  availableOn: null,
  postedOn: null,
  withheldOn: null,
  dispatch: null,
  madeAt,
});
const paper: CaseDocument = {
  id: "d1",
  caseId: "case",
  title: "Udtalelse",
  type: "application/pdf",
  receivedOn: localDate("2026-03-05"),
  from: "doctor",
  note: "Fra egen læge",
  shownToCitizen: false,
  sizeBytes: 10,
  addedAt: at("2026-03-06", "09:00:00.000"),
  addedBy: "staff",
  addedAs: "caseworker",
  misfiled: null,
};
const nothing = { entries: [], letters: [], documents: [], decisions: [] };

test("a decision, what is told of its letter, and the letter are one line that leads to both", () => {
  const decisions = [
    { id: "dec", issuedOn: localDate("2026-04-01"), editionOn: localDate("2025-05-01"), letterId: "l1", tasks: [] },
  ];
  const lines = timelineOf({
    ...nothing,
    entries: [
      entry(1, "2026-04-01", "Afgørelse", { event: decided }),
      entry(2, "2026-04-01", "Afgørelsesbrev sendt"),
      entry(3, "2026-04-01", "Sagsbehandler"),
    ],
    letters: [letter("l1", "decision", at("2026-04-01", "09:59:58.000"))],
    decisions,
  });
  assert.deepEqual(
    lines.map(({ kinds, title, entries, letters, decisionId }) => [
      kinds,
      title,
      entries.length,
      letters.length,
      decisionId,
    ]),
    [
      [["people"], "Sagsbehandler", 1, 0, null],
      [["decision", "letter"], "Afgørelse", 2, 1, "dec"],
    ],
  );
});

test("two acts of the same kind on one day keep their own letters; a letter that no entry tells of stands by itself", () => {
  const morning = { registeredAt: at("2026-03-03", "08:00:00.000") };
  const lines = timelineOf({
    ...nothing,
    entries: [
      entry(1, "2026-03-03", "Partshøring sendt", morning),
      entry(2, "2026-03-03", "Partshøring sendt", { registeredAt: at("2026-03-03", "14:00:00.000") }),
    ],
    letters: [
      letter("late", "hearing", at("2026-03-03", "13:59:59.000")),
      letter("early", "hearing", at("2026-03-03", "07:59:59.000")),
      letter("alone", "receipt", at("2026-03-03", "12:00:00.000")),
    ],
  });
  assert.deepEqual(
    lines.map(({ id, letters }) => [id, letters.map((each) => each.id)]),
    [
      ["e2", ["late"]],
      ["alone", ["alone"]],
      ["e1", ["early"]],
    ],
  );
});

test("two acts of the same kind within seconds keep their own letters: each has the one next to it", () => {
  const lines = timelineOf({
    ...nothing,
    entries: [
      entry(1, "2026-03-03", "Partshøring sendt", { registeredAt: at("2026-03-03", "08:00:00.000") }),
      entry(2, "2026-03-03", "Partshøring sendt", { registeredAt: at("2026-03-03", "08:00:04.000") }),
    ],
    letters: [
      letter("late", "hearing", at("2026-03-03", "08:00:03.500")),
      letter("early", "hearing", at("2026-03-03", "07:59:59.500")),
    ],
  });
  assert.deepEqual(
    lines.map(({ id, letters }) => [id, letters.map((one) => one.id)]),
    [
      ["e2", ["late"]],
      ["e1", ["early"]],
    ],
  );
});

test("a letter is of the act within ten seconds of it, before or after; between two as near it is of the earlier", () => {
  const hearing = (sequence: number, time: string) =>
    entry(sequence, "2026-03-03", "Partshøring sendt", { registeredAt: at("2026-03-03", time) });
  const lettersOf = (entries: readonly JournalEntry[], time: string) =>
    timelineOf({ ...nothing, entries, letters: [letter("l", "hearing", at("2026-03-03", time))] })
      .filter(({ letters }) => letters.length > 0)
      .map(({ id }) => id);
  for (const told of ["08:00:09.500", "08:00:19.500"])
    assert.deepEqual(lettersOf([hearing(1, told)], "08:00:09.500"), ["e1"], told);
  assert.deepEqual(lettersOf([hearing(1, "07:59:59.500")], "08:00:09.500"), ["e1"]);
  for (const told of ["08:00:19.501", "07:59:59.499"])
    assert.deepEqual(lettersOf([hearing(1, told)], "08:00:09.500"), ["l"], told);
  assert.deepEqual(lettersOf([hearing(1, "08:00:07.500"), hearing(2, "08:00:11.500")], "08:00:09.500"), ["e1"]);
  assert.deepEqual(lettersOf([hearing(1, "08:00:11.500"), hearing(2, "08:00:07.500")], "08:00:09.500"), ["e1"]);
});

test("a case of ten years has its timeline at once: each act keeps its letter, each correction what it puts right", () => {
  const acts = 4000;
  const entries = Array.from({ length: acts }, (_, nth) =>
    entry(nth + 1, "2026-03-03", "Besked til borgeren", {
      registeredAt: new Date(Date.UTC(2016, 0, 1, nth)).toISOString(),
      corrects: nth % 2 === 1 ? `e${nth}` : null,
    }),
  );
  const letters = entries.map(({ id, registeredAt }) => letter(`l-${id}`, "message", registeredAt));
  const before = process.cpuUsage();
  const lines = timelineOf({ ...nothing, entries, letters });
  const used = process.cpuUsage(before);
  assert.equal(lines.length, acts);
  assert.ok(lines.every(({ id, letters: [own] }) => own?.id === `l-${id}`));
  assert.equal(lines.find(({ id }) => id === "e1")?.putRightBy?.id, "e2");
  assert.equal(lines.find(({ id }) => id === "e4000")?.putsRight?.id, "e3999");
  // Some 30 ms; looking through all entries for each letter took 2 700.
  assert.ok((used.user + used.system) / 1000 < 1000, `${(used.user + used.system) / 1000} ms`);
});

test("the newest day stands first, and on one day what was written down last; a paper stands on the day it came", () => {
  const lines = timelineOf({
    ...nothing,
    entries: [
      entry(1, "2026-03-10", "Telefonsamtale", { event: note("2026-03-10") }),
      entry(2, "2026-03-05", "Dokument", {
        registeredAt: paper.addedAt,
        text: "Dokument fra lægen: »Udtalelse« (PDF).",
      }),
      entry(3, "2026-03-10", "Møde", { event: note("2026-03-10"), registeredAt: at("2026-03-12") }),
    ],
    documents: [paper],
  });
  assert.deepEqual(
    lines.map(({ id, kinds, document }) => [id, kinds[0], document?.id]),
    [
      ["e3", "note", undefined],
      ["e1", "note", undefined],
      ["e2", "document", "d1"],
    ],
  );
});

test("an entry that was put right says by which, and the other which; one that does not belong in the case says so", () => {
  const [mark, right, wrong, stray] = timelineOf({
    ...nothing,
    entries: [
      entry(1, "2026-03-01", "Møde", { event: note("2026-03-01") }),
      entry(2, "2026-03-02", "Møde", { event: note("2026-03-02") }),
      entry(3, "2026-03-03", "Rettet: Møde", { event: note("2026-03-03"), corrects: "e2" }),
      entry(4, "2026-03-04", "Hører ikke til i sagen", { corrects: "e1" }),
    ],
  });
  assert.deepEqual([mark?.kinds, mark?.putsRight], [["correction"], { id: "e1", on: "2026-03-01" }]);
  assert.deepEqual([right?.kinds, right?.putsRight?.id], [["note", "correction"], "e2"]);
  assert.deepEqual(wrong?.putRightBy, { id: "e3", isElsewhere: false });
  assert.deepEqual(stray?.putRightBy, { id: "e4", isElsewhere: true });
});

test("each event has the kind that a caseworker looks for it under; what the program does not know is a step", () => {
  const kind = (theme: string, event: CaseEvent | null = null) => kindOfEntry({ theme, event });
  const visit: CaseEvent = { type: "day-note-written", on: localDate("2026-03-10"), note: "n1", given: true };
  assert.equal(kind("Dagsnotat", visit), "day-note", "so that a note of each visit can be left out of the timeline");
  assert.equal(kind("x", { type: "support-started", on: localDate("2026-03-01") }), "support");
  assert.equal(
    kind("x", { type: "event-corrected", on: localDate("2026-03-01"), what: "died", was: localDate("2026-02-01") }),
    "correction",
  );
  assert.equal(kind("Samtykke og fuldmagt"), "people");
  assert.equal(kind("Noget helt nyt"), "step");
});

const many = timelineOf({
  ...nothing,
  entries: [
    ...Array.from({ length: 45 }, (_, at) =>
      entry(at + 1, `2026-02-${String((at % 28) + 1).padStart(2, "0")}`, "Udredning begyndt"),
    ),
    entry(50, "2026-03-05", "Telefonsamtale", { event: note("2026-03-05"), text: "Med: Mette\nHuslejen er betalt." }),
    entry(51, "2026-03-20", "Støtten er begyndt", { event: { type: "support-started", on: localDate("2026-03-20") } }),
  ],
});
const asked = (values: Readonly<Record<string, string>>, words = "") =>
  shownTimeline(
    many,
    readTimelineQuery((name) => values[name], words),
  );

test("kinds are counted within the period and the words that are asked for, whichever kind is shown", () => {
  const shown = asked({ vis: "note", fra: "2026-03-01" });
  assert.deepEqual([shown.total, shown.all, shown.counts.get("support"), shown.counts.get("step")], [1, 2, 1, 0]);
  assert.deepEqual(asked({ fra: "2026-02-30", vis: "ukendt" }).total, 47, "what cannot be read narrows nothing");
  assert.equal(asked({ til: "2026-03-05", fra: "2026-03-05" }).total, 1, "both days are within");
});

test("words are found in any order and any case; every one of them must be there", () => {
  assert.equal(asked({}, "HUSLEJEN mette").total, 1);
  assert.equal(asked({}, "huslejen Kim").total, 0);
});

test("forty lines stand on a page; a page that is not there is the last; all at once for printing", () => {
  assert.deepEqual([asked({}).lines.length, asked({}).pages], [40, 2]);
  assert.deepEqual([asked({ side: "9" }).page, asked({ side: "9" }).lines.length], [2, 7]);
  assert.deepEqual([asked({ side: "alle" }).lines.length, asked({ side: "alle" }).pages], [47, 1]);
  assert.equal(asked({ side: "-3" }).page, 1);
});
