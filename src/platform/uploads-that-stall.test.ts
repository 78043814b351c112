import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { chunk, jpegWith, openTextWith, packedList, pdfWith, pngWith, wordWith } from "../../tests/made-files.ts";
import { withoutCpr } from "./uploads/upload-name.ts";
import { largestUpload } from "./uploads/upload-sizes.ts";
import { checkUpload } from "./uploads.ts";

/** A limit on hanging, and no measure of speed: the whole program stands still meanwhile. */
const longest = 2000;

/** What comes of a file, or `hung` where that took too long. */
async function answered(bytes: Buffer, name = "fil.pdf"): Promise<string> {
  const begun = performance.now();
  const outcome = await checkUpload(bytes, name);
  const took = performance.now() - begun;
  if (took > longest) return `hung for ${Math.round(took)} ms`;
  return outcome.ok ? "taken" : outcome.refusal;
}

const filled = (token: string, size = largestUpload - 2000): string => token.repeat(Math.floor(size / token.length));

/** Enough for a second look at each sign to take minutes. */
const someSize = 3_000_000;

const rels = (content: string) => ({ name: "word/_rels/document.xml.rels", content });

test("a small document full of tags that never end is answered at once", async () => {
  // Up to 1 MB a part may grow to any size.
  const [relations, pictures] = [filled("<Relationship ", 999_000), filled("<draw:image ", 999_000)];
  assert.ok(wordWith([rels(relations)]).length < 5000);
  assert.equal(await answered(wordWith([rels(relations)])), "broken");
  assert.equal(await answered(openTextWith([], pictures)), "broken");
});

test("documents of some size are answered in time, whatever they repeat", async () => {
  const tokens = [
    "<a>",
    "<a b='",
    '<a b="">',
    "&#65;",
    "<!--",
    "<![CDATA[",
    "<?",
    "< ",
    "<!ENTIT",
    "Type='",
    "<a b=''/>",
  ];
  for (const token of tokens) {
    const content = filled(token, someSize);
    const noise = { name: "word/media/a.bin", content: Buffer.alloc(50_000), stored: true } as const;
    for (const packed of [wordWith([{ ...rels(content), stored: true }, noise]), openTextWith([], content)])
      assert.doesNotMatch(await answered(packed), /^hung/, token);
  }
  const spread = (tag: string) => `<${tag}${filled(' a="b"', 900_000)}${filled(" ", 50_000)}>`;
  assert.equal(await answered(wordWith([rels(spread("Relationship"))])), "taken");
  assert.equal(await answered(openTextWith([], spread("draw:image"))), "taken");
  assert.equal(await answered(wordWith([{ ...rels(filled("<a/>", 10_100_000)), stored: true }])), "unpacks-too-large");
  const parts = [1, 2, 3].map((at) => ({ name: `word/${at}.xml`, content: filled(`<a b="${at}"/>`, 4_000_000) }));
  const noisy = parts.map(({ name, content }) => ({ name, content: `${content}<!--${noise(40_000)}-->` }));
  assert.equal(await answered(wordWith(noisy)), "unpacks-too-large");
});

/** Letters in an order that nothing can pack. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join("");
}

test("a PDF with thousands of streams behind long texts is answered in time", async () => {
  const said = `9 0 obj << /A ${"(\\a".repeat(150)} ${"(".repeat(3000)} >> stream\nx\nendstream endobj\n`;
  assert.equal(await answered(pdfWith([filled(said, 9_700_000)])), "broken");
  const escaped = `${"\\(".repeat(230)}>>stream\n`;
  assert.equal(await answered(pdfWith([escaped.repeat(19_900)])), "broken");
  const ordinary = `9 0 obj << /A (${"\\a".repeat(800)}) >> stream\nx\nendstream endobj\n`;
  assert.equal(await answered(pdfWith([ordinary.repeat(4900)])), "taken");
  assert.equal(await answered(pdfWith([ordinary.repeat(5100)])), "broken");
});

test("a PDF whose streams never end is refused in time", async () => {
  const endless = "9 0 obj << /Type /ObjStm /First 4 /Filter /FlateDecode >> stream\n";
  assert.equal(await answered(pdfWith([filled(endless)])), "broken");
  const packed = deflateSync(Buffer.from("<< >>")).toString("latin1");
  assert.equal(await answered(pdfWith([filled(`${endless}${packed}`)])), "broken");
  assert.equal(await answered(pdfWith([`${endless}${packed}\n`.repeat(19_900), filled(" ", 8_500_000)])), "broken");
  assert.equal(await answered(pdfWith([`${endless}${packed}`])), "broken");
});

test("a PDF of some size is answered in time, whatever it repeats", async () => {
  const tokens = [
    ...["obj", "obj<<", "obj<<(", "obj<<%", "obj<", "obj << /A ", "1 0 obj <<>> stream\n", "stream\n", "endstream"],
    ...["/JS ", "/JS 1 1", "/JS 1", "/JS\0", "#41", "#", "(", "\\", "%", "<", ">", " ", "obj<<>>%", "/Filter ", "9"],
  ];
  for (const token of tokens) assert.doesNotMatch(await answered(pdfWith([filled(token, someSize)])), /^hung/, token);
  for (const token of ["/Filter ", "/Filter [ ", "#41", "/JS 1 1"])
    assert.doesNotMatch(
      await answered(pdfWith([packedList("<< >>", `/First 4 ${filled(token, someSize)}`)])),
      /^hung/,
      token,
    );
  const grown = Array.from({ length: 3 }, () => packedList(filled("#41", 9_000_000)));
  assert.equal(await answered(pdfWith(grown)), "unpacks-too-large");
});

test("packed objects are found behind any length of space; what can be read in two ways is refused", async () => {
  const facts = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
  const listed = (between: string) => answered(pdfWith([packedList("<< /S /Launch >>", `${facts} ${between}`)]));
  for (const between of [filled(" ", 50_000), `/X (${filled("a", 20_000)})`, filled("% a\n", 20_000)])
    assert.equal(await listed(between), "acts-by-itself");
  for (const between of [`/X (${filled("a", 20_000)} 1 0 obj << )`, "% 1 0 obj <<\n", ") %1 0 obj <<\n"])
    assert.equal(await listed(between), "broken");
  const other = "/Type /ObjStm /First 4 /Filter /FlateDecode /Filter /ASCII85Decode";
  assert.equal(await answered(pdfWith([packedList("<< >>", other)])), "broken");
});

test("what is fetched is found in any way of writing it", async () => {
  const tag = (attributes: string, name = "Relationship") =>
    wordWith([rels(`<Relationships><${name} ${attributes}/>`)]);
  const external = 'Target="http://b.example/x" TargetMode="External"';
  assert.equal(await answered(tag(`Id="a>b" ${external}`)), "macros");
  assert.equal(await answered(tag(external, "r:Relationship")), "macros");
  assert.equal(await answered(tag(`x:Type="/hyperlink" Type="/image" ${external}`)), "macros");
  assert.equal(await answered(tag(`Type='http://a/hyperlink' Target="a&#34;b" ${external}`)), "taken");
  assert.equal(await answered(openTextWith([], '<d:image a=">" x:href="http://b.example/a.png"/>')), "macros");
  assert.equal(await answered(openTextWith([], '<text:a xlink:href="http://b.example/"/>')), "taken");
});

test("a picture of nothing but small pieces is refused before they are held", async () => {
  const full = (piece: Buffer) => Buffer.alloc(largestUpload - 1000, piece);
  for (const piece of ["fffe0002", "ffdb0002", "ffe00002"])
    assert.equal(await answered(jpegWith([full(Buffer.from(piece, "hex"))])), "broken", piece);
  assert.equal(await answered(pngWith([full(chunk("tEXt", Buffer.alloc(0)))])), "broken");
  const some = Array.from({ length: 1500 }, () => Buffer.from("fffe0002", "hex"));
  assert.equal(await answered(jpegWith(some)), "taken");
});

test("a name of any length is answered, and no CPR number is left in it by cutting", async () => {
  const named = async (name: string) => {
    const begun = performance.now();
    const outcome = await checkUpload(pngWith(), name);
    assert.ok(outcome.ok && performance.now() - begun < longest, name.slice(0, 20));
    return outcome.value.name;
  };
  assert.ok((await named(`x${".a".repeat(100_000)}`)).length <= 100);
  assert.equal(await named(`${" ".repeat(1_000_000)}x`), "");
  for (const token of ["/", ".", " ", "-", "1", "123456-", "\\", "\u0301", "\u202e", "(", "a."])
    assert.ok((await named(filled(token, 2_000_000))).length <= 100);
  for (let at = 285; at <= 300; at += 1) {
    const kept = await named(`${" ".repeat(at - 1)}a0101901234`);
    assert.equal(withoutCpr(kept), kept);
    assert.doesNotMatch(kept, /\d/);
  }
});

test("texts and packed files of nothing but signs are answered in time", async () => {
  for (const token of [" ", "\n", "a", "\t<", "{\\rt", "%PDF", "PK\x03\x04", "PK\x05\x06", "PK\x01\x02", "\xe6"])
    assert.doesNotMatch(await answered(Buffer.from(filled(token), "latin1")), /^hung/, token);
});
