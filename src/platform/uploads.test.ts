import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { fileTypeFromBuffer } from "file-type";
import {
  chunk,
  colourProfile,
  exifOf,
  jpegWith,
  openTextWith,
  packedList,
  pdfWith,
  pngWith,
  saidInJpeg,
  wordWith,
  zipOf,
} from "../../tests/made-files.ts";
import { uploadRefusalWords } from "./uploads/upload-refusal.ts";
import { largestUpload } from "./uploads/upload-sizes.ts";
import { checkUpload } from "./uploads.ts";

const refusalOf = async (bytes: Buffer, name = "fil.pdf") => {
  const outcome = await checkUpload(bytes, name);
  return outcome.ok ? `taken as ${outcome.value.mediaType}` : outcome.refusal;
};

const taken = async (bytes: Buffer, name: string) => {
  const outcome = await checkUpload(bytes, name);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refusal);
  return outcome.value;
};

/** What no kept byte may tell. */
const secret = "hemmeligt-sted-57.04N-9.92E";

test("each kind that is taken in is known by what it holds, whatever it is called", async () => {
  const kinds = [
    [pdfWith(), "application/pdf"],
    [jpegWith(), "image/jpeg"],
    [pngWith(), "image/png"],
    [wordWith(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    [openTextWith(), "application/vnd.oasis.opendocument.text"],
    [Buffer.from("Kære kommune\r\nJeg vedlægger æblegrød.\n"), "text/plain"],
  ] as const;
  for (const [bytes, kind] of kinds) {
    for (const name of ["a.pdf", "a.exe", "a", "a.jpg.html"]) assert.equal((await taken(bytes, name)).mediaType, kind);
    // A library that knows some two hundred kinds, as a second opinion; plain text is none of them.
    assert.equal((await fileTypeFromBuffer(bytes))?.mime ?? "text/plain", kind);
  }
});

test("the receipt is for the bytes as they came", async () => {
  const bytes = jpegWith([exifOf(secret)]);
  assert.deepEqual(
    Buffer.from((await taken(bytes, "a.jpg")).sha256).toString("hex"),
    createHash("sha256").update(bytes).digest("hex"),
  );
});

test("a picture loses place, time, camera, comments and what hangs behind it; its own data, colours and way up stay", async () => {
  const sent = jpegWith([exifOf(secret, 6), ...saidInJpeg(secret), colourProfile], { behind: secret });
  assert.equal(sent.toString("latin1").split(secret).length, 6);
  const { bytes } = await taken(sent, "IMG_1.jpg");
  const text = bytes.toString("latin1");
  assert.equal(text.includes("hemmeligt"), false);
  assert.ok(text.includes("ICC_PROFILE\0\x01\x01farver"));
  // Tag 0x0112, a short, one of them, 6: a quarter turn to the right.
  assert.ok(bytes.includes(Buffer.from("011200030000000100060000", "hex")));
  // From the first table to the end it is byte for byte the plain picture.
  const plain = jpegWith();
  assert.ok(bytes.subarray(-(plain.length - 20)).equals(plain.subarray(20)));
  assert.ok((await taken(jpegWith(), "a.jpg")).bytes.equals(plain), "a plain picture stays as it is");
});

test("a cleaned picture can be sent again and stays as it is", async () => {
  const once = (await taken(jpegWith([exifOf(secret, 8)]), "a.jpg")).bytes;
  assert.ok((await taken(once, "a.jpg")).bytes.equals(once));
});

test("a PNG loses its texts, time and Exif, and what hangs behind it", async () => {
  const said = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "raMa"].map((name) => chunk(name, Buffer.from(secret)));
  const { bytes } = await taken(pngWith(said, { behind: `PK\x03\x04${secret}` }), "a.png");
  assert.ok(bytes.equals(pngWith()));
});

test("a picture that claims more than 50 million points is refused by its head alone", async () => {
  assert.equal(await refusalOf(pngWith([], { width: 60_000, height: 60_000 })), "too-many-pixels");
  assert.equal(await refusalOf(jpegWith([], { width: 60_000, height: 60_000 })), "too-many-pixels");
  assert.equal(await refusalOf(jpegWith([], { width: 10_000, height: 5_001 })), "too-many-pixels");
  assert.equal(await refusalOf(jpegWith([], { width: 10_000, height: 5_000 })), "taken as image/jpeg");
  assert.equal(await refusalOf(pngWith([], { width: 0 })), "broken");
});

test("an empty file, one byte more than 10 MB, and a file cut anywhere are refused", async () => {
  assert.equal(await refusalOf(Buffer.alloc(0)), "empty");
  assert.equal(largestUpload, 10_485_760);
  assert.equal(await refusalOf(Buffer.alloc(largestUpload + 1, "a")), "too-large");
  assert.equal(await refusalOf(Buffer.alloc(largestUpload, "a")), "taken as text/plain");
  for (const whole of [jpegWith([exifOf(secret)]), pngWith(), wordWith(), openTextWith(), pdfWith([], "", "")])
    for (let length = 1; length < whole.length; length += 1)
      assert.match(await refusalOf(whole.subarray(0, length)), /^(broken|kind-not-taken|taken as text\/plain)$/);
});

test("what is neither text nor of a kind that is taken in is refused", async () => {
  const others = {
    program: Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"),
    page: Buffer.from("<!doctype html><script>alert(1)</script>"),
    drawing: Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    script: Buffer.from("#!/bin/sh\nrm -rf /\n"),
    rich: Buffer.from("{\\rtf1 hej}"),
    packed: zipOf([{ name: "skadelig.exe", content: "MZ" }]),
    gif: Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"),
    turned: Buffer.from("fil\u202efdp.exe"),
  };
  for (const [what, bytes] of Object.entries(others)) assert.equal(await refusalOf(bytes), "kind-not-taken", what);
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  assert.equal(await refusalOf(old), "old-office-file");
  const phone = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), Buffer.alloc(40)]);
  assert.equal(await refusalOf(phone), "phone-picture");
});

test("two kinds in one file are one kind or none: nothing of the other is kept", async () => {
  const packed = zipOf([{ name: "a.txt", content: secret, stored: true }]);
  const both = Buffer.concat([jpegWith(), packed]);
  assert.equal((await taken(both, "a.zip")).bytes.includes(secret), false);
  assert.equal(await refusalOf(Buffer.concat([pdfWith(), packed])), "broken");
  assert.equal(await refusalOf(Buffer.concat([Buffer.from("GIF89a"), pdfWith()])), "kind-not-taken");
  assert.equal(await refusalOf(Buffer.concat([packed, pdfWith()])), "broken");
});

test("a PDF that is locked, acts by itself or holds files is refused, also where that is hidden", async () => {
  assert.equal(await refusalOf(pdfWith([], "/Encrypt 5 0 R")), "locked");
  const acting = [
    "5 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj",
    "5 0 obj << /S /J#61vaScript >> endobj",
    "5 0 obj << /S /Launch /F (cmd.exe) >> endobj",
    "5 0 obj << /JS 6 0 R >> endobj",
    "5 0 obj << /S/SubmitForm/F(http://a.example)>> endobj",
    "5 0 obj << /XFA [] >> endobj",
  ];
  for (const object of acting) {
    assert.equal(await refusalOf(pdfWith([object])), "acts-by-itself", object);
    assert.equal(await refusalOf(pdfWith([packedList(object)])), "acts-by-itself", `packed: ${object}`);
  }
  assert.equal(await refusalOf(pdfWith(["5 0 obj << /EmbeddedFiles 6 0 R >> endobj"])), "holds-files");
  assert.equal(await refusalOf(pdfWith([packedList("<< /Type /EmbeddedFile >>")])), "holds-files");
  const hidden = "/Typ#65 /Obj#53tm /N 1 /Fir#73t 4 /Filter /FlateDecode";
  assert.equal(await refusalOf(pdfWith([packedList("<< /S /Launch >>", hidden)])), "acts-by-itself");
  const disguised = `${hidden} (1 0 obj) % 1 0 obj\n`;
  assert.equal(await refusalOf(pdfWith([packedList("<< /S /Launch >>", disguised)])), "broken");
});

test("packed objects that cannot be searched are refused; what only looks alike is taken", async () => {
  const unknown = "/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]";
  assert.equal(await refusalOf(pdfWith([packedList("<< >>", unknown)])), "broken");
  assert.equal(await refusalOf(pdfWith([packedList("<< >>".padEnd(21_000_000))])), "broken");
  assert.equal(
    await refusalOf(pdfWith([packedList("<< /Type /Font >>"), "5 0 obj << /JSON (1) /Launcher 1 >> endobj"])),
    "taken as application/pdf",
  );
});

test("a packed document grows no further than it may, and no further than it says", async () => {
  const zeros = Buffer.alloc(5_000_000);
  assert.equal(await refusalOf(wordWith([{ name: "word/media/a.bmp", content: zeros }])), "unpacks-too-large");
  assert.equal(await refusalOf(wordWith([{ name: "word/a.xml", content: zeros, claims: 10 }])), "broken");
  const many = Array.from({ length: 2001 }, (_, at) => ({ name: `word/${at}.xml`, content: "a" }));
  assert.equal(await refusalOf(wordWith(many)), "broken");
  assert.equal(await refusalOf(wordWith([{ name: "../../etc/passwd", content: "a" }])), "broken");
});

test("one packed file that is listed twice is refused: lists of that kind grow without end", async () => {
  const whole = wordWith();
  const listAt = whole.indexOf("PK\x01\x02");
  const end = whole.subarray(-22);
  const list = whole.subarray(listAt, -22);
  const twice = Buffer.from(end);
  twice.writeUInt16LE(4, 8);
  twice.writeUInt16LE(4, 10);
  twice.writeUInt32LE(list.length * 2, 12);
  assert.equal(await refusalOf(Buffer.concat([whole.subarray(0, listAt), list, list, twice])), "broken");
});

test("programs, files inside and what is fetched when a document opens are refused", async () => {
  const rels = (target: string) => ({
    name: "word/_rels/settings.xml.rels",
    content: `<Relationships>${target}</Relationships>`,
  });
  const template =
    '<Relationship Type="http://a/attachedTemplate" Target="http://b.example/x.dotm" TargetMode="External"/>';
  const link = '<Relationship Type="http://a/hyperlink" Target="http://b.example/" TargetMode="External"/>';
  assert.equal(await refusalOf(wordWith([{ name: "word/vbaProject.bin", content: "x" }])), "macros");
  assert.equal(await refusalOf(wordWith([], "application/vnd.ms-word.document.macroEnabled.main+xml")), "macros");
  assert.equal(await refusalOf(wordWith([rels(template)])), "macros");
  assert.equal(await refusalOf(wordWith([rels(template.replace("External", "Ext&#x65;rnal"))])), "macros");
  assert.match(await refusalOf(wordWith([rels(link)])), /^taken/);
  assert.equal(await refusalOf(wordWith([{ name: "word/embeddings/oleObject1.bin", content: "x" }])), "holds-files");
  assert.equal(await refusalOf(openTextWith([{ name: "Basic/Standard/Module1.xml", content: "x" }])), "macros");
  assert.equal(await refusalOf(openTextWith([], '<draw:image xlink:href="http://b.example/a.png"/>')), "macros");
  assert.match(await refusalOf(openTextWith([], '<draw:image xlink:href="Pictures/a.png"/>')), /^taken/);
  const manifest = { name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" };
  assert.equal(await refusalOf(openTextWith([manifest])), "locked");
  assert.equal(
    await refusalOf(openTextWith([{ name: "styles.xml", content: '<!DOCTYPE a [<!ENTITY b "c">]>' }])),
    "broken",
  );
});

test("a text comes out as UTF-8, however Windows wrote it", async () => {
  assert.equal((await taken(Buffer.from([0xe6, 0xf8, 0xe5]), "a.txt")).bytes.toString(), "æøå");
  assert.equal((await taken(Buffer.from("\ufeffæøå", "utf16le"), "a.txt")).bytes.toString(), "æøå");
});

test("a name loses folders, unseen signs, second endings and CPR numbers", async () => {
  const names = {
    "Lægeerklæring.pdf": "Lægeerklæring",
    "C:\\Users\\asta\\udtalelse.docx": "udtalelse",
    "../../../etc/passwd": "passwd",
    "skema.pdf.exe": "skema",
    "Notat 12.3.2026.pdf": "Notat 12-3-2026",
    "010190-1234 erklæring.pdf": "erklæring",
    "plan_0101901234.pdf": "plan",
    "fil\u202egpj.exe": "filgpj",
    "a\r\nSet-Cookie: b.pdf": "aSet-Cookie- b",
    "con.txt": "fil-con",
    ".htaccess": "htaccess",
    "": "",
  };
  for (const [name, bare] of Object.entries(names)) assert.equal((await taken(pngWith(), name)).name, bare, name);
});

test("bytes changed, taken out or put in anywhere are refused or taken, and never break anything", async () => {
  const wholes = [
    jpegWith([exifOf(secret), ...saidInJpeg(secret), colourProfile]),
    pngWith([chunk("tEXt", Buffer.from(secret))]),
    pdfWith([packedList("<< /Type /Font >>")]),
    wordWith([{ name: "word/styles.xml", content: "<w:styles/>" }]),
    openTextWith(),
  ];
  const change = fc.record({ at: fc.nat(2000), out: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (whole, changes) => {
        const changed = changes.reduce<Buffer>((bytes, { at, out, put }) => {
          const from = at % bytes.length;
          return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + out), Buffer.of(10)]);
        }, whole);
        const outcome = await checkUpload(changed, "a");
        if (!outcome.ok) return;
        assert.ok((await checkUpload(outcome.value.bytes, "a")).ok, "what was taken is taken again");
        const { mediaType, bytes } = outcome.value;
        if (mediaType !== "text/plain") assert.equal((await fileTypeFromBuffer(bytes))?.mime, mediaType);
      },
    ),
    { numRuns: 3000 },
  );
});

test("each refusal says what to do, in short sentences", () => {
  for (const words of Object.values(uploadRefusalWords)) {
    assert.match(words, /(gem|vælg|del|tag|åbn) /i);
    for (const sentence of words.split(/(?<=\.) /)) assert.ok(sentence.split(" ").length <= 20, sentence);
  }
});
