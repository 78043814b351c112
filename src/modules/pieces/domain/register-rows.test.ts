import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { heading, subheading } from "../../../ui/letter/letter-blocks.ts";
import type { PageTable } from "./bundle.ts";
import { inPortions } from "./foreword-portions.ts";
import { type IndexedPiece, indexRows, mainPieces } from "./register-rows.ts";

const piece = (number: number, on: string, kind: IndexedPiece["kind"] = "note"): IndexedPiece => ({
  name: `${kind}-${number}`,
  number,
  kind,
  on: localDate(on),
  title: `Titel ${number}`,
});

const pages = (pieces: readonly IndexedPiece[]): PageTable =>
  pieces.map(({ name, number }) => ({
    ...{ piece: name, number, file: 1, firstPage: 10 + number, pages: 1 },
    ...{ state: "whole", why: null },
  }));

const four = [
  piece(1, "2026-03-02"),
  piece(2, "2026-03-09"),
  piece(3, "2026-03-10", "decision"),
  piece(4, "2026-03-11"),
  piece(5, "2026-04-01"),
];

test("notes in a row are told of by the month, where an index would else be lost in them; all else stands for itself", () => {
  const rows = indexRows(four, pages(four), { isFolded: true, word: () => "Hele" });
  assert.deepEqual(
    rows.map(({ cells, page }) => [cells.join(" | "), page]),
    [
      ["1-2 | marts 2026 | Journal: 2 notater | Hele | 11", 11],
      ["3 | 10. marts 2026 | Titel 3 | Hele | 13", 13],
      ["4 | 11. marts 2026 | Titel 4 | Hele | 14", 14],
      ["5 | 1. april 2026 | Titel 5 | Hele | 15", 15],
    ],
  );
  assert.equal(indexRows(four, pages(four), { isFolded: false, word: () => "Hele" }).length, 5);
});

test("a note of which words are left out is never hidden among those that are given whole", () => {
  const rows = indexRows(four, pages(four), {
    isFolded: true,
    word: ({ number }) => (number === 2 ? "Noget" : "Hele"),
  });
  assert.deepEqual(
    rows.slice(0, 2).map(({ cells }) => [cells[0], cells[3]]),
    [
      ["1", "Hele"],
      ["2", "Noget"],
    ],
  );
});

test("what a case turns on is told of first where there is much, and not a second time where there is little", () => {
  assert.deepEqual(mainPieces(four), []);
  const many = [
    ...Array.from({ length: 130 }, (_, at) => piece(10 + at, "2026-05-01")),
    piece(3, "2026-03-10", "decision"),
  ];
  assert.deepEqual(
    mainPieces(many).map(({ number }) => number),
    [3],
  );
});

test("a table of many rows is divided into portions with the same words above, and no row is lost", () => {
  const rows = Array.from({ length: 600 }, (_, at) => ({ cells: [`${at}`], page: null }));
  const register = { kind: "index", caption: "Alt", columns: ["Nr."], linked: 0, rows };
  const portions = inPortions([{ kind: "paragraph", text: "Først" }, register]);
  assert.deepEqual(
    portions.map((blocks) => blocks.map((block) => ("rows" in block ? (block.rows as unknown[]).length : 0))),
    [[0, 250], [250], [100]],
  );
  assert.deepEqual(
    portions.flat().flatMap((block) => ("rows" in block ? (block.rows as typeof rows) : [])),
    rows,
  );
});

test("a heading stays with the table below it, and a portion begins with the heading of the section that it goes on with", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ cells: [`${at}`], page: null }));
  const register = (count: number) => ({ kind: "index", caption: "", columns: ["Nr."], linked: 0, rows: rows(count) });
  const portions = inPortions([
    ...[heading("Indhold"), subheading("Klagen"), register(200)],
    ...[subheading("Journalnotater"), register(300), subheading("Breve"), register(100)],
    ...[heading("Sagens forløb"), register(200)],
  ]);
  const words = portions.map((blocks) => blocks.map((block) => ("text" in block ? block.text : "rader")));
  assert.deepEqual(words, [
    ["Indhold", "Klagen", "rader"],
    ["Indhold", "Journalnotater", "rader"],
    ["Indhold", "Journalnotater", "rader", "Breve", "rader"],
    ["Sagens forløb", "rader"],
  ]);
});
