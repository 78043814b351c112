import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { correctionEntry, noteEntry, wordsToCorrect, wrongCaseEntry } from "./note-entries.ts";
import { readNote } from "./note-form.ts";

const today = localDate("2026-03-10");
const typed = {
  art: "phone",
  emne: "økonomi",
  med: "Mette Prøve (søster)",
  notat: "Huslejen er betalt.",
  forpligtelse: "decision",
};

test("a note is read as it was typed; a theme of the closed list stands in its own spelling", () => {
  const note = readNote(typed, localDate("2026-03-09"), today);
  assert.ok(note.ok);
  assert.deepEqual(noteEntry(note.value), {
    occurredOn: "2026-03-09",
    theme: "Telefonsamtale: Økonomi",
    text: "Med: Mette Prøve (søster)\nHuslejen er betalt.",
    event: { type: "note-written", on: "2026-03-09", kind: "phone" },
    obligation: "decision",
    corrects: null,
  });
});

test("a theme of one's own is personal: it stands with the sealed text and not in the plain theme", () => {
  const note = readNote({ ...typed, emne: "Brevet fra  Kim", med: "", forpligtelse: "" }, today, today);
  assert.ok(note.ok);
  const { theme, text, obligation } = noteEntry(note.value);
  assert.deepEqual([theme, text, obligation], ["Telefonsamtale", "Emne: Brevet fra Kim\nHuslejen er betalt.", null]);
});

test("everything that is missing is told at once, each at its field; nothing has happened tomorrow", () => {
  const problems = (fields: Readonly<Record<string, string>>, day: Parameters<typeof readNote>[1]) => {
    const read = readNote(fields, day, today);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(problems({}, "blank"), ["art", "dag", "emne", "notat"]);
  assert.deepEqual(problems({ ...typed, art: "drøm" }, "unreadable"), ["art", "dag"]);
  assert.deepEqual(problems(typed, localDate("2026-03-11")), ["dag"]);
  assert.deepEqual(problems({ ...typed, emne: "x".repeat(81) }, today), ["emne"]);
  assert.deepEqual(problems(typed, today), []);
});

const kept: JournalEntry = {
  id: "entry-1",
  caseId: "case-1",
  sequence: 4,
  registeredAt: "2026-03-09T10:00:00.000Z",
  registeredBy: "staff-1",
  registeredAs: "caseworker",
  occurredOn: localDate("2026-03-09"),
  theme: "Besøg: Bolig",
  text: "Hun har to børn.",
  event: { type: "note-written", on: localDate("2026-03-09"), kind: "visit" },
  obligation: "decision",
  corrects: null,
};

test("a correction tells what was wrong, how it should have read, and points to the entry; its event and its day stay", () => {
  const entry = correctionEntry(kept, { why: "Jeg skrev et forkert tal.", words: "Hun har tre børn." });
  assert.deepEqual(entry, {
    occurredOn: "2026-03-09",
    theme: "Rettet: Besøg: Bolig",
    text: "Rettelse: Jeg skrev et forkert tal.\nSådan skulle der have stået:\nHun har tre børn.",
    event: kept.event,
    obligation: "decision",
    corrects: "entry-1",
  });
  const again = correctionEntry({ ...kept, ...entry, id: "entry-2" }, { why: "Igen.", words: "x" });
  assert.deepEqual([again.theme, again.corrects], ["Rettet: Besøg: Bolig", "entry-2"]);
});

test("whoever corrects a correction begins with the words that it said were right", () => {
  const { text } = correctionEntry(kept, { why: "Tallet.", words: "Hun har tre børn.\nDe bor hjemme." });
  assert.equal(wordsToCorrect({ corrects: "entry-1", text }), "Hun har tre børn.\nDe bor hjemme.");
  assert.equal(wordsToCorrect(kept), "Hun har to børn.");
});

test("a note in the wrong case stays and is pointed to; what counts in the case does not", () => {
  const entry = wrongCaseEntry(kept, { why: "Det gjaldt en anden.", toCaseNumber: null }, today);
  assert.deepEqual([entry.occurredOn, entry.event, entry.corrects], ["2026-03-10", null, "entry-1"]);
  assert.match(entry.text, /mandag den 9\. marts 2026 hører ikke til i sagen\. Begrundelse: Det gjaldt en anden\./);
});
