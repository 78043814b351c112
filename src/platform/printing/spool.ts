import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where some bytes stand in a spool. */
export interface SpoolPlace {
  readonly at: number;
  readonly length: number;
}

/** A place for what is too large to hold in memory while it is made. */
export interface Spool {
  readonly write: (bytes: Uint8Array) => Promise<SpoolPlace>;
  readonly read: (place: SpoolPlace) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/**
 * A file that has no name: it is taken out of its folder as soon as it is open, so that nobody else can open it, and the machine
 * throws it away when it is closed or the program ends, however that happens.
 */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-spool-"));
  const file = await open(path.join(folder, "spool"), "wx+", 0o600);
  await rm(folder, { recursive: true });
  let end = 0;
  return {
    write: async (bytes) => {
      const place = { at: end, length: bytes.length };
      end += bytes.length;
      await file.write(bytes, 0, bytes.length, place.at);
      return place;
    },
    read: async ({ at, length }) => {
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, at);
      return bytes;
    },
    close: () => file.close(),
  };
}
