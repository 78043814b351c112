import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { localDate } from "../kernel/local-date.ts";
import { composeLetter, type LetterDocument } from "../ui/letter/letter-document.ts";
import { shownRanges } from "../ui/letter/printable-text.ts";
import { OperatorError } from "./operator-error.ts";
import { LetterNotPrinted, letterPress } from "./pdf.ts";
import { typstPackage } from "./typst.ts";

const letterSaying = (text: string): LetterDocument =>
  composeLetter({
    language: "da",
    date: localDate("2026-03-20"),
    caseNumber: "2026-0042",
    title: text,
    sender: { name: text, lines: [text] },
    recipient: [text],
    reference: [{ term: text, text }],
    blocks: [
      { kind: "heading", level: 2, text },
      { kind: "heading", level: 3, text },
      { kind: "paragraph", text },
      { kind: "quotation", text },
      { kind: "law", citation: text, text },
      { kind: "table", caption: text, columns: [text], rows: [[text]] },
    ],
    sources: text,
  });

test("the same letter gives the same bytes, whatever was printed before and by whichever press", async () => {
  const letter = letterSaying("Du får støtte");
  const first = await letterPress().print(letter);
  const other = letterPress();
  for (let at = 0; at < 20; at += 1) await other.print(letterSaying(`Brev nummer ${at}`));
  assert.deepEqual(await other.print(letter), first);
  assert.equal(Buffer.from(first.subarray(0, 8)).toString("latin1"), "%PDF-1.7");
});

test("the file carries the letter's day and no clock: another day gives other bytes", async () => {
  const press = letterPress();
  const letter = letterSaying("Du får støtte");
  const pdf = Buffer.from(await press.print(letter)).toString("latin1");
  // Midnight in Denmark between 19 and 20 March 2026 is 23:00 UTC.
  assert.match(pdf, /CreationDate \(D:20260319230000Z\)/);
  assert.notDeepEqual(await press.print({ ...letter, date: localDate("2026-03-21") }), Buffer.from(pdf, "latin1"));
});

test("every character that a letter may hold can be printed in every weight that the letter uses", async () => {
  const all = [...everyCharacter()].join(" ");
  await assert.doesNotReject(letterPress().print(letterSaying(all)));
});

test("what somebody wrote is never read as the template's own language", async () => {
  const nasty = `#panic("x") $ _a_ *b* \`c\` <d> @e \\ " ] } = - + / // http://x.dk #import "a.typ"`;
  await assert.doesNotReject(letterPress().print(letterSaying(nasty)));
});

test("whatever somebody wrote, the letter is printed, however long it is and whatever signs it holds", async () => {
  const press = letterPress();
  for (const text of fc.sample(fc.string({ unit: "binary", maxLength: 60 }), { numRuns: 60, seed: 85 }))
    await assert.doesNotReject(press.print(letterSaying(`x${text}`)), JSON.stringify(text));
  await assert.doesNotReject(press.print(letterSaying("ansøgning ".repeat(3000))));
  await assert.doesNotReject(press.print(letterSaying("støtte".repeat(1000))));
});

test("a letter that is no letter is refused by name, and the press goes on", async () => {
  const press = letterPress();
  const letter = letterSaying("Du får støtte");
  await assert.rejects(press.print({ ...letter, blocks: [{ kind: "paragraph" }] }), LetterNotPrinted);
  await assert.doesNotReject(press.print(letter));
});

test("where the native package is missing, whoever runs the system is told its name in Danish", async () => {
  const name = typstPackage("darwin", "arm64");
  assert.equal(name, "@myriaddreamin/typst-ts-node-compiler-darwin-arm64");
  assert.equal(typstPackage("win32", "x64"), "@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc");
  await assert.rejects(letterPress(name).print(letterSaying("Du får støtte")), (problem) => {
    assert.ok(problem instanceof OperatorError);
    assert.match(problem.message, /pakken @myriaddreamin\/typst-ts-node-compiler-darwin-arm64 mangler/);
    return true;
  });
});

function* everyCharacter(): Iterable<string> {
  const shown = new RegExp(`^[${shownRanges}]$`, "u");
  for (let code = 0x21; code <= 0xffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (shown.test(character)) yield character;
  }
}
