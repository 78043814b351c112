/** Recordings as people send them, byte by byte: for tests of what is taken in. */

const chunk = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

/** A tenth of a second of silence as it is, with a chunk of words beside it. */
export function wavWith(said = ""): Buffer {
  const form = Buffer.alloc(16);
  form.writeUInt16LE(1, 0);
  form.writeUInt16LE(1, 2);
  form.writeUInt32LE(8000, 4);
  form.writeUInt32LE(8000, 8);
  form.writeUInt16LE(1, 12);
  form.writeUInt16LE(8, 14);
  const words = said === "" ? [] : [chunk("LIST", Buffer.from(`INFOICMT${said}`))];
  const parts = [chunk("fmt ", form), ...words, chunk("data", Buffer.alloc(800, 128))];
  return chunk("RIFF", Buffer.concat([Buffer.from("WAVE"), ...parts]));
}

/** Three frames of an mp3 (MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes each), with words before and behind them. */
export function mp3With(said = ""): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  const words = Buffer.from(said);
  const before = Buffer.concat([
    Buffer.from("ID3\x04\0\0\0\0", "latin1"),
    Buffer.of(words.length >> 7, words.length & 127),
  ]);
  const behind = Buffer.alloc(128);
  behind.write(`TAG${said}`, 0, "latin1");
  return Buffer.concat([
    ...(said === "" ? [] : [before, words]),
    frame,
    frame,
    frame,
    ...(said === "" ? [] : [behind]),
  ]);
}

/** One page of an ogg whose first stream begins as told. */
export function oggWith(begins = "OpusHead"): Buffer {
  const head = Buffer.alloc(28);
  head.write("OggS", 0, "latin1");
  head[5] = 2;
  head[26] = 1;
  head[27] = 20;
  const content = Buffer.alloc(20);
  content.write(begins, 0, "latin1");
  return Buffer.concat([head, content]);
}

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const inside = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, inside]);
};

/** The recording of a phone: one track of a kind, and where it was made. */
export function m4aWith(said = "", holds = "soun"): Buffer {
  const handler = Buffer.alloc(24);
  handler.write(holds, 8, "latin1");
  const track = box("trak", box("mdia", box("hdlr", handler)));
  const place = said === "" ? [] : [box("udta", box("\xa9xyz", Buffer.from(said)))];
  return Buffer.concat([
    box("ftyp", Buffer.from("M4A \0\0\0\0M4A mp42", "latin1")),
    box("moov", track, ...place),
    box("mdat", Buffer.alloc(40, 7)),
  ]);
}

const element = (id: readonly number[], content: Buffer): Buffer =>
  Buffer.concat([Buffer.of(...id, 0x80 | content.length), content]);

/** What a browser records: a track of a kind (2 is sound), in a body of unknown length. */
export function webmWith(kind = 2): Buffer {
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from("webm")));
  const tracks = element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x83], Buffer.of(kind))));
  return Buffer.concat([head, Buffer.of(0x18, 0x53, 0x80, 0x67, 0xff), tracks]);
}
