/**
 * The file of a case of ten years as paper: 2 000 things on some 500 pages, ten papers from outside among them, with index, outline and
 * numbers on each page. Beside it, in turns, the same words by the same compiler in one go. Goals: 60 seconds, and 300 MB beyond what
 * the program holds at rest, for all its processes together.
 */
import { localDate } from "../src/kernel/local-date.ts";
import type { Bundle, BundlePiece } from "../src/modules/pieces/domain/bundle.ts";
import { indexRows, mainPieces } from "../src/modules/pieces/domain/register-rows.ts";
import { pieceOf } from "../src/modules/pieces/letters/file-pieces.ts";
import { printBundle } from "../src/modules/pieces/use-cases/print-bundle.ts";
import { printProcess } from "../src/platform/printing/print-process.ts";
import { paragraph } from "../src/ui/letter/letter-blocks.ts";
import { pdfSaying, scanOf } from "../tests/papers-to-print.ts";
import { held, watching } from "./access-file/watched.ts";
import { say, short } from "./judge.ts";
import { randomFrom } from "./random.ts";
import { median, spread } from "./rounds.ts";

const [things, rounds] = [2000, 5];
const goal = { seconds: 60, megabytes: 300, spread: 1.5 };
const words =
  "du vi har kan skal støtte hjælp hverdag penge post regninger uge måned selv gerne derhjemme overblik samtale gruppe kalender aftale morgen aften".split(
    " ",
  );

const random = randomFrom(7);
const sentence = (): string =>
  `${Array.from({ length: 11 }, () => words[Math.floor(random() * words.length)]).join(" ")}.`;
const says = (sentences: number): string => Array.from({ length: sentences }, sentence).join(" ");

function thing(at: number): BundlePiece {
  const month = Math.floor((at / things) * 120);
  const on = localDate(
    `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-0${1 + (at % 9)}`,
  );
  const kind = at % 100 === 0 ? "decision" : at % 25 === 0 ? "letter" : "note";
  const blocks = [paragraph(says(4)), paragraph(says(kind === "note" ? 3 : 20))];
  return {
    number: at + 1,
    paper: null,
    piece: pieceOf(kind, { id: `${at}`, on, title: sentence().slice(0, 40), blocks }),
  };
}

async function bundleOfTenYears(): Promise<Bundle> {
  const [statement, scan] = [await pdfSaying(Array.from({ length: 4 }, () => says(30))), scanOf(600, 800)];
  const paper = (at: number): BundlePiece => ({
    number: things + at + 1,
    piece: {
      ...pieceOf("document", { id: `${at}`, on: localDate("2026-02-01"), title: "Papir", blocks: [] }),
      documentId: "1",
    },
    paper:
      at % 2 === 0
        ? { type: "application/pdf", bytes: async () => statement }
        : { type: "image/png", bytes: async () => scan },
  });
  const pieces = [
    ...Array.from({ length: things }, (_, at) => thing(at)),
    ...Array.from({ length: 10 }, (_, at) => paper(at)),
  ];
  const listed = pieces.map(({ number, piece: { kind, name, on, title } }) => ({ number, kind, name, on, title }));
  const register = { kind: "index", columns: ["Nr.", "Dag", "Hvad", "Med", "Side"], linked: 2 };
  const rows = (some: readonly (typeof listed)[number][], table: Parameters<typeof indexRows>[1]) =>
    indexRows(some, table, { isFolded: some === listed, word: () => "Hele" });
  return {
    ...{ language: "da", title: "Din sag", date: localDate("2026-03-20"), caseNumber: "2016-000001" },
    ...{ sender: ["Prøve Kommune"], recipient: ["Prøve Borger"], firstPage: 1, pieces },
    limits: { bytesPerFile: 40_000_000, bytesInAll: null },
    foreword: (table) => [
      { ...register, caption: "Det vigtigste i sagen", rows: rows(mainPieces(listed), table) },
      { ...register, caption: "Alt i sagen", rows: rows(listed, table) },
    ],
  };
}

/** The same words in one go, without index, outline, papers or numbers that last. */
async function inOneGo(bundle: Bundle): Promise<number> {
  const press = printProcess({ seconds: 600, megabytes: 8000, renewAt: 8000 });
  const parts = bundle.pieces.map(({ piece: { blocks, name, title } }) => ({ name, title, startsPage: false, blocks }));
  const { caseNumber, date, language, title } = bundle;
  const stretch = {
    language,
    title,
    date,
    foot: caseNumber,
    label: "Side",
    firstPage: 1,
    cover: null,
    parts,
    sheets: [],
  };
  const answer = await press.answer({ kind: "print", stretch, paper: null });
  const megabytes = press.peak();
  press.end();
  if (answer.kind !== "printed") throw new Error("the words are not printed in one go");
  return megabytes;
}

const bundle = await bundleOfTenYears();
const shown: { readonly ours: number; readonly floor: number; readonly megabytes: number; readonly alone: number }[] =
  [];
let told = "";
for (let round = 0; round <= rounds; round += 1) {
  globalThis.gc?.();
  const rest = await held("self");
  const from = performance.now();
  const { megabytes, value } = await watching(() => printBundle(bundle));
  const ours = performance.now() - from;
  told = `${value.table.length} things, ${value.lastPage} pages, ${value.files.map(({ sizeBytes }) => short(sizeBytes / 1e6)).join(" + ")} MB`;
  await value.close();
  const before = performance.now();
  const floorMegabytes = await inOneGo(bundle);
  const floor = performance.now() - before;
  if (round > 0) shown.push({ ours, floor, megabytes: megabytes - rest, alone: value.peakMegabytes });
  say(
    `round ${round}: ${short(ours / 1000)} s, ${short(megabytes - rest)} MB beyond rest (${short(value.peakMegabytes)} MB in the printing process); in one go ${short(floor / 1000)} s, ${short(floorMegabytes)} MB`,
  );
}
const worst = {
  seconds: Math.max(...shown.map(({ ours }) => ours)) / 1000,
  megabytes: Math.max(...shown.map(({ megabytes }) => megabytes)),
};
say(told);
say(
  `ours / in one go by the clock: ${shown.map(({ floor, ours }) => short(ours / floor)).join(" ")}; median ${short(median(shown.map(({ floor, ours }) => ours / floor)))}`,
);
say(`in one go alone varied ${short(spread(shown.map(({ floor }) => floor)))} times`);
say(
  `goal ${goal.seconds} s and ${goal.megabytes} MB: the worst was ${short(worst.seconds)} s and ${short(worst.megabytes)} MB`,
);
process.exitCode = worst.seconds <= goal.seconds && worst.megabytes <= goal.megabytes ? 0 : 1;
