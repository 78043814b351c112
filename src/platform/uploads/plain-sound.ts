import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

/** A recording as it is (wav): the form of the sound and the sound itself, without all that tells of anything else. */
export function cleanWav(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  if (bytes.subarray(8, 12).toString("latin1") !== "WAVE") return refused("kind-not-taken");
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.subarray(at, at + 4).toString("latin1");
    const length = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (needed.includes(name)) kept.push(chunk(name, bytes.subarray(at + 8, at + 8 + length)));
    at += 8 + length + (length % 2);
  }
  const names = kept.map((one) => one.subarray(0, 4).toString("latin1"));
  if (!names.includes("fmt ") || !names.includes("data")) return refused("broken");
  return accepted(chunk("RIFF", Buffer.concat([Buffer.from("WAVE", "latin1"), ...kept])));
}

const needed: readonly string[] = ["fmt ", "fact", "data"];

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** A packed recording (mp3) without the texts and pictures before and behind it. */
export function cleanMp3(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  const from = afterTexts(bytes);
  const hasEnd = bytes.subarray(-128, -125).toString("latin1") === "TAG";
  const sound = bytes.subarray(from, hasEnd ? bytes.length - 128 : bytes.length);
  const length = frameLength(sound, 0);
  if (length === undefined) return refused("broken");
  const isWhole = sound.length < length + 4 || frameLength(sound, length) !== undefined;
  return isWhole ? accepted(Buffer.from(sound)) : refused("broken");
}

/** Where the sound begins: behind the texts, whose length is told in numbers of seven bits. */
function afterTexts(bytes: Buffer): number {
  if (bytes.subarray(0, 3).toString("latin1") !== "ID3" || bytes.length < 10) return 0;
  const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
  return 10 + size + ((bytes[5] ?? 0) & 16 ? 10 : 0);
}

const bitRates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const lowBitRates = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates = [44_100, 48_000, 32_000];

/** How long a frame of layer III is; undefined where none begins. */
function frameLength(bytes: Buffer, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1) return undefined;
  const rate = (version === 3 ? bitRates : lowBitRates)[((head >>> 12) & 15) - 1];
  const samples = sampleRates[(head >>> 10) & 3];
  if (rate === undefined || samples === undefined) return undefined;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * rate) / (samples / slower)) + ((head >>> 9) & 1);
}
