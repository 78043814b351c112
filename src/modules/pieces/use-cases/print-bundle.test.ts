import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { getDocumentProxy } from "unpdf";
import { z } from "zod";
import { pdfWith } from "../../../../tests/made-files.ts";
import { formWithAnswer, pdfSaying, scanOf } from "../../../../tests/papers-to-print.ts";
import { pageTexts, readPdf } from "../../../../tests/pdf-reading.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { sha256 } from "../../../platform/digests.ts";
import { heading, paragraph, subheading } from "../../../ui/letter/letter-blocks.ts";
import type { Bundle, BundlePiece } from "../domain/bundle.ts";
import { pieceOf } from "../letters/file-pieces.ts";
import { type PrintedBundle, printBundle } from "./print-bundle.ts";

const note = (number: number, words = `Vi talte om post og penge, gang ${number}.`): BundlePiece => ({
  number,
  paper: null,
  piece: pieceOf("note", {
    id: `${number}`,
    on: localDate(`20${15 + (number % 10)}-03-03`),
    title: `Samtale ${number} (telefon)`,
    blocks: [paragraph(words)],
  }),
});

const paper = (number: number, type: string, bytes: Uint8Array | undefined): BundlePiece => ({
  number,
  paper: { type, bytes: async () => bytes },
  piece: {
    ...pieceOf("document", { id: `${number}`, on: localDate("2026-03-04"), title: "Udtalelse", blocks: [] }),
    documentId: `${number}`,
  },
});

const bundleOf = (pieces: readonly BundlePiece[], some: Partial<Bundle> = {}): Bundle => ({
  language: "da",
  title: "Din sag",
  date: localDate("2026-03-20"),
  caseNumber: "2026-0042",
  sender: ["Prøve Kommune"],
  recipient: [],
  foreword: (table) => [
    {
      kind: "index",
      caption: "Alt i sagen",
      columns: ["Nr.", "Hvad", "Side"],
      linked: 1,
      rows: table.map(({ firstPage, number }) => ({
        cells: [`${number}`, `Akt ${number}`, `${firstPage}`],
        page: firstPage,
      })),
    },
  ],
  pieces,
  firstPage: 1,
  limits: { bytesPerFile: 40_000_000, bytesInAll: null },
  ...some,
});

async function withPrinted(bundle: Bundle, look: (printed: PrintedBundle) => Promise<void>): Promise<void> {
  const printed = await printBundle(bundle);
  try {
    await look(printed);
  } finally {
    await printed.close();
  }
}

test("a paper comes in as it came behind a page that describes it; each page of the file has its number for ever", async () => {
  const doctors = await pdfSaying(["Lægens første side.", "Lægens anden side."]);
  const pieces = [note(1), paper(2, "application/pdf", doctors), note(3)];
  await withPrinted(bundleOf(pieces, { firstPage: 45 }), async ({ files: [file], lastPage, table }) => {
    const bytes = (await file?.bytes()) ?? assert.fail();
    assert.deepEqual(
      table.map(({ firstPage, pages, state }) => [firstPage, pages, state]),
      [
        [45, 1, "whole"],
        [46, 3, "whole"],
        [49, 1, "whole"],
      ],
    );
    assert.equal(lastPage, 49);
    const [index, one, cover, first, second, three] = await pageTexts(bytes);
    assert.match(index ?? "", /Din sag.*2 ?Akt 2 ?46.*Indhold, side 1/);
    assert.match(one ?? "", /1\. Samtale 1 \(telefon\).*gang 1.*Side 45/);
    const hash = Buffer.from(sha256(doctors)).toString("hex").slice(0, 8);
    assert.match(cover ?? "", new RegExp(`2\\. Udtalelse.*Sider i papiret ?2.*${hash}.*Side 46`));
    assert.match(first ?? "", /Lægens første side\..*Side 47/);
    assert.match(second ?? "", /Lægens anden side\..*Side 48/);
    assert.match(three ?? "", /gang 3.*Side 49/);
  });
});

test("the joined file is one document: tagged throughout, with language, title, outline, page labels and links to its pages", async () => {
  await withPrinted(bundleOf([note(1), note(2)], { firstPage: 7 }), async ({ files: [file] }) => {
    const bytes = (await file?.bytes()) ?? assert.fail();
    assert.deepEqual(Buffer.from(file?.sha256 ?? []), Buffer.from(sha256(bytes)));
    const read = await readPdf(bytes);
    assert.deepEqual([read.title, read.language, read.isMarked, read.untagged], ["Din sag", "da-DK", true, ""]);
    assert.ok(["Document", "Part", "H1", "Table", "TH", "Link"].every((role) => read.roles.includes(role)));
    assert.match(bytes.toString("latin1"), /<pdfuaid:part>1<\/pdfuaid:part>/);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    assert.deepEqual(await pdf.getPageLabels(), ["Indhold 1", "7"]);
    const outline = (await pdf.getOutline()) ?? [];
    assert.deepEqual(
      outline.map(({ title }) => title),
      ["Indhold", "1. Samtale 1 (telefon)", "2. Samtale 2 (telefon)"],
    );
    const place = z.array(z.object({ num: z.number(), gen: z.number() }).or(z.unknown()));
    const pageOf = async (dest: unknown) => pdf.getPageIndex(place.parse(dest)[0] as { num: number; gen: number });
    assert.equal(await pageOf(outline[2]?.dest), 1);
    const [link] = await (await pdf.getPage(1)).getAnnotations();
    assert.deepEqual([await pageOf(link.dest), link.contentsObj.str, link.url], [1, "Side 7", undefined]);
  });
});

test("what cannot be shown is named where it stands, with why, and takes nothing else down", async () => {
  const pieces = [
    paper(1, "application/pdf", Buffer.from("%PDF-1.7\nnoget er gået i stykker\n%%EOF")),
    paper(2, "application/vnd.oasis.opendocument.text", Buffer.from("PK")),
    paper(3, "application/pdf", formWithAnswer("Ja, altid")),
    paper(4, "application/pdf", undefined),
    paper(5, "image/png", scanOf(40, 20)),
    paper(6, "image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])),
    paper(7, "text/plain", Buffer.from("Jeg er træt.\n- om morgenen\n- om aftenen")),
    note(8),
    paper(9, "application/pdf", pdfWith()),
  ];
  await withPrinted(bundleOf(pieces), async ({ files: [file], table }) => {
    assert.deepEqual(
      table.map(({ number, pages, why }) => [number, pages, why]),
      [
        [1, 1, "broken"],
        [2, 1, "other-kind"],
        [3, 1, "filled-in"],
        [4, 1, "gone"],
        [5, 2, null],
        [6, 1, "broken"],
        [7, 1, null],
        [8, 1, null],
        [9, 1, "broken"],
      ],
    );
    const bytes = (await file?.bytes()) ?? assert.fail();
    const read = await readPdf(bytes);
    assert.match(
      read.text,
      /1\. Udtalelse.*kan ikke læses af systemet.*2\. Udtalelse.*en type fil.*Jeg er træt.*om aftenen.*gang 8/,
    );
    assert.equal(read.untagged, "");
    assert.ok(read.roles.includes("Figure"));
    assert.doesNotMatch(
      bytes.toString("latin1"),
      /pdfuaid:part/,
      "a picture from outside keeps no standard for tagged files",
    );
  });
});

test("files are divided at the limit, between pieces, and each says which pages it has; too much in all is told", async () => {
  const scans = [1, 2, 3, 4].map((number) => paper(number, "image/png", scanOf(300, 200)));
  const limits = { bytesPerFile: 420_000, bytesInAll: 300_000 };
  await withPrinted(bundleOf(scans, { limits }), async ({ files, table, tooLarge }) => {
    assert.ok(files.length > 1);
    assert.deepEqual(
      table.map(({ file, firstPage }) => [firstPage, file]),
      table.map(({ firstPage }) => [
        firstPage,
        1 + files.findIndex((file) => file.firstPage <= firstPage && firstPage <= file.lastPage),
      ]),
    );
    for (const [at, file] of files.entries()) {
      const bytes = await file.bytes();
      assert.equal(bytes.length, file.sizeBytes);
      assert.ok(bytes.length <= limits.bytesPerFile, `${bytes.length}`);
      const read = await readPdf(bytes);
      assert.equal(read.title, `Din sag, del ${at + 1} af ${files.length}`);
      if (at > 0) assert.match(read.text, new RegExp(`side ${file.firstPage} til ${file.lastPage}`));
    }
    assert.equal(
      tooLarge?.bytes,
      files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    );
    assert.ok(tooLarge?.largest.includes("dokument-1"));
  });
});

test("many pieces are folded by year in the outline, and a long register goes on over many pages, below its headings", async () => {
  const pieces = Array.from({ length: 320 }, (_, at) => note(at + 1));
  const plain = bundleOf(pieces);
  const foreword: Bundle["foreword"] = (table) => [heading("Indhold"), subheading("Journal"), ...plain.foreword(table)];
  await withPrinted({ ...plain, foreword }, async ({ files: [file], table }) => {
    const pdf = await getDocumentProxy(new Uint8Array((await file?.bytes()) ?? []));
    const outline = (await pdf.getOutline()) ?? [];
    assert.deepEqual(
      outline.map(({ items, title }) => [title, items.length]),
      [
        ["Indhold", 0],
        ...["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2015"].map((year) => [year, 32]),
      ],
    );
    assert.equal(table.length, 320);
    const labels = (await pdf.getPageLabels()) ?? [];
    const texts = await pageTexts((await file?.bytes()) ?? new Uint8Array());
    const last = table.at(-1) ?? assert.fail();
    assert.match(texts[labels.indexOf(`${last.firstPage}`)] ?? "", /320\. Samtale 320/);
    assert.match(texts.slice(0, labels.indexOf("1")).join(" "), /Indhold, fortsat.*Journal.*320 ?Akt 320/);
  });
});

test("the same bundle gives the same bytes, and leaves nothing behind on the disk", async () => {
  const bundle = bundleOf([note(1), paper(2, "image/png", scanOf(10, 20))]);
  const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("rettesnor-spool"));
  const before = leftovers();
  const hashes: string[] = [];
  for (let turn = 0; turn < 2; turn += 1)
    await withPrinted(bundle, async ({ files: [file] }) => {
      assert.deepEqual(leftovers(), before);
      hashes.push(Buffer.from(file?.sha256 ?? []).toString("hex"));
    });
  assert.equal(hashes[0], hashes[1]);
});
