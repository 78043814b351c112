import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csv } from "./csv.ts";

/** Reads a file as a sheet does: each cell plain or in quotes, and after it what parts cells or rows. */
function sheetOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const body = text.slice(1);
  let read = 0;
  for (const [whole, cell = "", end] of body.matchAll(/("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n)/gy)) {
    read += whole.length;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push([]);
  }
  assert.equal(read, body.length, "all of it is cells");
  return rows.slice(0, -1);
}

const dangerous = ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0@", "\uff1d", "\u200b="];
const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.tuple(fc.constantFrom(...dangerous), fc.string()).map(([sign, rest]) => sign + rest),
  fc.constantFrom('=cmd|" /C calc"!A0', '";=1+1;"', "a;=b", 'a"b', "\r\n=1", "'=1"),
);

test("whatever the cells hold, no cell of the sheet begins as a formula, and each text is there", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const sheet = sheetOf(csv(rows));
      assert.equal(sheet.length, rows.length);
      for (const [at, row] of rows.entries()) {
        assert.equal(sheet[at]?.length, row.length);
        for (const [column, text] of row.entries()) {
          const shown: string = sheet[at]?.[column] ?? "";
          assert.doesNotMatch(shown, /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
          assert.doesNotMatch(shown, /^[\t\r\n]/);
          assert.ok(shown === text || shown === `'${text}`);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("a file begins with the mark of UTF-8, parts cells by semicolons and doubles quotes", () => {
  const rows = [
    ["Navn", "Note"],
    ['Åse "Å" Ø; Æ', "=1+1"],
    [null, "to\nlinjer"],
    ["-5", "07-04-2026"],
  ];
  const expected = `\ufeffNavn;Note\r\n"Åse ""Å"" Ø; Æ";'=1+1\r\n;"to\nlinjer"\r\n'-5;07-04-2026\r\n`;
  assert.equal(csv(rows), expected);
});
