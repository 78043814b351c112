import assert from "node:assert/strict";
import { test } from "node:test";
import { gapsIn, type Phrase, phrasesFor } from "./phrase.ts";

const phrase = (id: string, change: Partial<Phrase["versions"][0]> = {}, retiredAt: string | null = null): Phrase => ({
  id,
  retiredAt,
  versions: [
    {
      version: 1,
      title: id,
      text: id,
      outcome: null,
      legalBasis: null,
      task: null,
      clause: null,
      writtenAt: "2026-03-20T08:00:00.000Z",
      writtenBy: "staff",
      ...change,
    },
  ],
});

test("a gap is what stands in brackets, to be written about the citizen", () => {
  assert.deepEqual(gapsIn("Du får hjælp af [skriv, hvem] hver [dag]."), ["[skriv, hvem]", "[dag]"]);
  assert.deepEqual(gapsIn("Du betaler selv (via banken)."), []);
});

test("a task is offered what fits it: its own, what is for all, nothing out of use", () => {
  const phrases = [
    phrase("all"),
    phrase("cleaning", { task: "cleaning" }),
    phrase("mail", { task: "mail" }),
    phrase("granted", { outcome: "granted" }),
    phrase("85a", { legalBasis: "SEL-85a" }),
    phrase("old", {}, "2026-03-21T08:00:00.000Z"),
  ];
  const ids = (place: Parameters<typeof phrasesFor>[1]) => phrasesFor(phrases, place).map(({ id }) => id);
  assert.deepEqual(ids({ task: "cleaning", outcome: "refused", legalBasis: "SEL-85" }), ["all", "cleaning"]);
  assert.deepEqual(ids({ task: "cleaning", outcome: null, legalBasis: null }), ["all", "cleaning", "granted", "85a"]);
});
