import { crc32, deflateRawSync, deflateSync } from "node:zlib";

/** Files as people send them, byte by byte: for tests of what is taken in. */

const marker = (code: number, payload: Buffer): Buffer => {
  const head = Buffer.of(0xff, code, 0, 0);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};

const table = (kind: number): Buffer =>
  marker(0xc4, Buffer.concat([Buffer.of(kind, 1), Buffer.alloc(15), Buffer.of(0)]));

/** A grey JPEG of one block of 8 x 8, or one that claims another size; `between` stands after its ordinary head. */
export function jpegWith(between: readonly Buffer[] = [], { width = 8, height = 8, behind = "" } = {}): Buffer {
  const frame = Buffer.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    marker(0xe0, Buffer.from("JFIF\0\x01\x01\x01\0H\0H\0\0", "latin1")),
    ...between,
    marker(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    marker(0xc0, frame),
    table(0x00),
    table(0x10),
    marker(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.of(0x3f, 0xff, 0xd9),
    Buffer.from(behind, "latin1"),
  ]);
}

/** The Exif part of a picture taken on the spot: which way up it is, the camera's maker, and where it was, in one text. */
export function exifOf(said: string, orientation = 6): Buffer {
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const text = Buffer.from(`${said}\0`, "latin1");
  const [ifd, gps] = [8, 8 + 2 + 3 * 12 + 4];
  const textAt = gps + 2 + 12 + 4;
  const head = Buffer.concat([Buffer.from("II*\0", "latin1"), Buffer.of(ifd, 0, 0, 0)]);
  const main = [entry(0x010f, 2, text.length, textAt), entry(0x0112, 3, 1, orientation), entry(0x8825, 4, 1, gps)];
  const tiff = Buffer.concat([
    ...[head, Buffer.of(3, 0), ...main, Buffer.alloc(4)],
    ...[Buffer.of(1, 0), entry(0x001d, 2, text.length, textAt), Buffer.alloc(4), text],
  ]);
  return marker(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}

/** A comment, a description in XMP, and a description as newspapers make it. */
export const saidInJpeg = (said: string): readonly Buffer[] => [
  marker(0xfe, Buffer.from(said)),
  marker(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${said}</x:xmpmeta>`)),
  marker(0xed, Buffer.from(`Photoshop 3.0\0${said}`)),
];

/** A profile of colours, as a phone writes it. */
export const colourProfile = marker(0xe2, Buffer.from("ICC_PROFILE\0\x01\x01farver", "latin1"));

/** One chunk of a PNG. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A white PNG of 2 x 2, or one that claims another size. */
export function pngWith(between: readonly Buffer[] = [], { width = 2, height = 2, behind = "" } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...between,
    chunk("IDAT", deflateSync(Buffer.from([0, 255, 255, 0, 255, 255]))),
    chunk("IEND", Buffer.alloc(0)),
    Buffer.from(behind, "latin1"),
  ]);
}

/** A PDF of one empty page, with more objects in it, and more said at its end. */
export const pdfWith = (objects: readonly (string | Buffer)[] = [], trailer = "", behind = "\n"): Buffer =>
  Buffer.concat([
    Buffer.from(
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n",
    ),
    ...objects.flatMap((each) => [typeof each === "string" ? Buffer.from(each, "latin1") : each, Buffer.from("\n")]),
    Buffer.from(`trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF${behind}`),
  ]);

/** Objects packed in a list, as newer programs write them. */
export const packedList = (objects: string, facts = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"): Buffer => {
  const packed = deflateSync(Buffer.from(objects, "latin1"));
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<< ${facts} /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from("\nendstream\nendobj"),
  ]);
};

/** What is to be packed; `claims` is the size that the list tells where it lies. */
export interface ToPack {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: true;
  readonly claims?: number;
}

/** A packed file. */
export function zipOf(files: readonly ToPack[]): Buffer {
  const [bodies, lists]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, stored, claims } of files) {
    const plain = Buffer.from(content);
    const data = stored ? plain : deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(claims ?? plain.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    lists.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), facts, place, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(lists);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A text in Word's newer kind, with more files in it. */
export const wordWith = (more: readonly ToPack[] = [], mainType = wordType): Buffer =>
  zipOf([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    },
    { name: "word/document.xml", content: "<w:document><w:body><w:p>Udtalelse</w:p></w:body></w:document>" },
    ...more,
  ]);

/** A text of the open kind, with more files in it. */
export const openTextWith = (more: readonly ToPack[] = [], content = "<office:text>Udtalelse</office:text>"): Buffer =>
  zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "content.xml", content: `<office:document-content>${content}</office:document-content>` },
    ...more,
  ]);
