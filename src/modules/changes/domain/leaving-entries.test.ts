import assert from "node:assert/strict";
import { test } from "node:test";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { firstWrittenOn } from "./leaving-entries.ts";

const entry = (id: string, corrects: string | null, registeredAt: string) =>
  ({ id, corrects, registeredAt }) as JournalEntry;

test("a death whose words are put right was still written down on the first day", () => {
  const first = entry("a", null, "2026-09-02T09:00:00.000Z");
  const later = entry("b", "a", "2026-09-05T09:00:00.000Z");
  const last = entry("c", "b", "2026-09-07T09:00:00.000Z");
  assert.equal(firstWrittenOn([first, later, last], last), "2026-09-02");
  assert.equal(firstWrittenOn([first, later, last], first), "2026-09-02");
});
