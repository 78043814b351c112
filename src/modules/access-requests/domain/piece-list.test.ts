import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { FilePiece } from "../../pieces/domain/file-piece.ts";
import { pieceList, pieceQueryText, readPieceQuery, wholeList } from "./piece-list.ts";

const note = (at: number): FilePiece => ({
  name: `notat-${at}`,
  kind: "note",
  on: localDate(at < 150 ? "2024-05-06" : "2025-05-06"),
  title: `Notat ${at}`,
  blocks: [{ kind: "paragraph", text: at === 149 ? "Moster Else ringede" : "Intet nyt" }],
  documentId: null,
});
const letter: FilePiece = { ...note(1), name: "brev-1", kind: "letter", title: "Brev" };
const file: readonly FilePiece[] = [...Array.from({ length: 250 }, (_, at) => note(at)), letter];
const listOf = (asked: Readonly<Record<string, string>>) =>
  pieceList(
    file,
    readPieceQuery((name) => asked[name]),
    (piece) => piece,
  );

test("every thing stands on one of the pages, a hundred on each, and on no other", () => {
  const pages = [1, 2, 3].map((side) => listOf({ side: `${side}` }));
  assert.deepEqual(
    pages.map(({ page, pages: all, shown }) => [page, all, shown.length]),
    [
      [1, 3, 100],
      [2, 3, 100],
      [3, 3, 51],
    ],
  );
  assert.deepEqual(
    pages.flatMap(({ shown }) => shown),
    file,
  );
});

test("years and kinds are told with how many there are, and narrow together; a page beyond the last is the last", () => {
  const { kinds, years } = listOf({});
  assert.deepEqual(years, [
    ["2024", 151],
    ["2025", 100],
  ]);
  assert.deepEqual(kinds, [
    ["note", 250],
    ["letter", 1],
  ]);
  assert.equal(listOf({ aar: "2024", art: "notat" }).found.length, 150);
  assert.deepEqual(
    [listOf({ aar: "2024", side: "9" })].map(({ page, shown }) => [page, shown.length]),
    [[2, 51]],
  );
  assert.equal(listOf({ aar: "i år", art: "ukendt", side: "-4" }).shown[0]?.name, "notat-0");
});

test("words are found in what a thing says, in any order and case, and never stand in an address", () => {
  assert.deepEqual(
    listOf({ ord: "ELSE moster" }).found.map(({ name }) => name),
    ["notat-149"],
  );
  assert.deepEqual(listOf({ ord: "paragraph" }).found, [], "what only names the kind of a block is no word of it");
  assert.equal(pieceQueryText({ year: "2024", kind: "letter", words: "Else", page: 2 }), "?aar=2024&art=brev&side=2");
  assert.equal(pieceQueryText(wholeList), "");
});
