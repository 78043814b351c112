import assert from "node:assert/strict";
import { test } from "node:test";
import { restingOn, triedOf } from "./lesson.ts";
import { clauseProblems, namedTags } from "./lesson-form.ts";
import { reversedInShort, reversedWords, safeNumber } from "./reversal-counts.ts";

test("what a decision rests on is found in its own data: exclusions, answered clauses, phrases and themes, each once", () => {
  const found = restingOn(
    [
      { exclusion: "BRO-7.1", task: "other" },
      { exclusion: null, task: "not-known" },
    ],
    [
      { kind: "answer", source: "answer:BRO-10.4.0" },
      { kind: "answer", source: "answer:law-complaint.0" },
      { kind: "theme", source: "theme:abc" },
      { kind: "note", source: "note:n1" },
    ],
    [{ id: "p1" }, { id: "p1" }],
    { tasks: {} as never },
  );
  assert.deepEqual(
    found.map(({ kind, name }) => `${kind} ${name}`),
    ["clause BRO-7.1", "clause BRO-10.4", "phrase p1", "theme abc"],
  );
});

test("clauses that are written by hand are known by their numbers, however they are written", () => {
  assert.deepEqual(
    namedTags("bro-10.4; BRO-3.2 og bro-10.4, ikke § 85").map(({ name }) => name),
    ["BRO-10.4", "BRO-3.2"],
  );
});

test("a number that the standard has never had is told at the field, and so are words without any number", () => {
  const known = new Set(["BRO-10.4", "BRO-3.2"]);
  const told = (text: string) => clauseProblems(text, known).map(({ field, message }) => `${field}: ${message}`);
  assert.deepEqual(told("bro-10.4, BRO-3.2"), []);
  assert.deepEqual(told("  "), []);
  assert.deepEqual(told("BRO-10.4, bro-99.9, VEJ-1.1.1"), [
    "bestemmelser: Standarden har ikke BRO-99.9 og VEJ-1.1.1. Ret nummeret, eller slet det.",
  ]);
  assert.deepEqual(told("den om rengøring"), ["bestemmelser: Skriv numre som dem i standarden."]);
});

test("what a decision says of a task that nobody complained about is not counted as tried", () => {
  const part = (id: string, taskId: string) => ({ id, taskId });
  const link = (taskId: string | null, source: string) => ({ taskId, source });
  const links = [link("mail", "answer:BRO-10.4.0"), link("cleaning", "answer:BRO-3.2.0"), link(null, "theme:abc")];
  const of = triedOf([part("p1", "mail"), part("p2", "cleaning")], links, ["p1"]);
  assert.deepEqual(
    [of.parts.map(({ id }) => id), of.evidence.map(({ source }) => source)],
    [["p1"], ["answer:BRO-10.4.0", "theme:abc"]],
  );
});

test("the library tells three of nine, and the editor never a number below five", () => {
  const count = { name: "p1", tried: 9, reversed: 3, lookedAgain: 2, own: 1, people: 8 };
  assert.equal(
    reversedWords(count),
    "Omgjort 3 af 9 gange i Ankestyrelsen. Kommunen har selv ændret 2 afgørelser. Teksten svigtede i 1 af dem.",
  );
  assert.equal(reversedInShort(count), "Omgjort 3 af 9. Ændret af os 1 af 2");
  assert.equal(reversedInShort({ ...count, tried: 0, reversed: 0 }), "Ændret af os 1 af 2");
  assert.equal(
    reversedWords({ ...count, tried: 1, reversed: 0, lookedAgain: 0, own: 0 }),
    "Omgjort 0 af 1 gang i Ankestyrelsen.",
  );
  assert.deepEqual([0, 4, 5].map(safeNumber), ["0", "færre end 5", "5"]);
});
