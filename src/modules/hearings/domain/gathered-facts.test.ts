import assert from "node:assert/strict";
import { test } from "node:test";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import { gatheredFacts } from "./gathered-facts.ts";

const note = (id: string, text: string, corrects: string | null = null) =>
  ({ id, text, corrects, theme: "Notat", occurredOn: "2026-03-03", event: { type: "note-written" } }) as JournalEntry;
const heard = (entries: readonly JournalEntry[]) =>
  gatheredFacts({ assessment: undefined, documents: [], entries, ffb: {} as Ffb }).map(({ text }) => text);

test("nobody is heard about a note that belongs in another's case, and about one that was put right only as it reads now", () => {
  const [plain, wrong] = [note("a", "Han sover dårligt."), note("b", "Else er indlagt.")];
  assert.deepEqual(heard([plain, wrong]), ["Han sover dårligt.", "Else er indlagt."]);
  const mark = { ...note("c", "Notatet hører ikke til i sagen.", "b"), event: null };
  assert.deepEqual(heard([plain, wrong, mark]), ["Han sover dårligt."]);
  assert.deepEqual(heard([plain, note("d", "Han sover godt.", "a")]), ["Han sover godt."]);
});
