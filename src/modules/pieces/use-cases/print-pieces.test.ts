import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { printProcess } from "../../../platform/printing/print-process.ts";
import { openSpool } from "../../../platform/printing/spool.ts";
import type { PrintFault } from "../../../platform/printing/stretch.ts";
import { paragraph } from "../../../ui/letter/letter-blocks.ts";
import type { Bundle } from "../domain/bundle.ts";
import { pieceOf } from "../letters/file-pieces.ts";
import { printPieces } from "./print-pieces.ts";

const on = localDate("2026-03-03");
const note = pieceOf("note", { id: "1", on, title: "Samtale", blocks: [paragraph("Vi talte om post.")] });
const bundle: Bundle = {
  language: "da",
  title: "Din sag",
  date: on,
  caseNumber: "2026-0042",
  sender: [],
  recipient: [],
  foreword: () => [],
  pieces: [{ number: 1, paper: null, piece: note }],
  firstPage: 1,
  limits: { bytesPerFile: 40_000_000, bytesInAll: null },
};

/** Prints one note by a press that fails so often before it works; why it is only told of, and how often the press was renewed. */
async function printedAfter(faults: readonly PrintFault[]) {
  const spool = await openSpool();
  const real = printProcess({ seconds: 60, megabytes: 400, renewAt: 300 });
  const left = [...faults];
  const seen = { renewed: 0 };
  const press: typeof real = {
    answer: async (order) => {
      const fault = left.shift();
      return fault === undefined ? real.answer(order) : { kind: "fault", fault, told: "" };
    },
    peak: real.peak,
    end: () => {
      seen.renewed += 1;
      real.end();
    },
  };
  try {
    const { stretches } = await printPieces({ bundle, press, spool });
    return { why: stretches.flatMap(({ pieces }) => pieces.map(({ why }) => why)), renewed: seen.renewed };
  } finally {
    real.end();
    await spool.close();
  }
}

test("a piece of our own words that the press failed at once is printed whole by a fresh one", async () => {
  for (const fault of ["died", "too-slow", "too-heavy", "broken"] as const)
    assert.deepEqual(await printedAfter([fault]), { why: [null], renewed: 1 }, fault);
});

test("a press that dies or is too slow a second time drops no words: the file is made another time", async () => {
  for (const fault of ["died", "too-slow"] as const)
    await assert.rejects(printedAfter([fault, fault]), /is not printed yet/, fault);
});

test("words that break the press each time are told of in their place, and are no file beside", async () => {
  for (const fault of ["broken", "too-heavy"] as const)
    assert.deepEqual(await printedAfter([fault, fault]), { why: ["not-printable"], renewed: 1 }, fault);
});
