import { randomFillSync } from "node:crypto";

/** Chance is asked for once for many ids: asking costs more than an id. What was used is never used again. */
const chance = Buffer.alloc(4096);
let used = chance.length;

function sixteenBytes(): Buffer {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  const bytes = Buffer.from(chance.subarray(used, used + 16));
  chance.fill(0, used, used + 16);
  used += 16;
  return bytes;
}

/** A new UUIDv7: unique, and in the order of making, so that indexes grow at their end. */
export function newId(): string {
  const bytes = sixteenBytes();
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
