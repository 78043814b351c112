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
      await wholly(place, (from, length, at) => file.write(bytes, from, length, at).then((one) => one.bytesWritten));
      return place;
    },
    read: async (place) => {
      const bytes = Buffer.alloc(place.length);
      await wholly(place, (from, length, at) => file.read(bytes, from, length, at).then((one) => one.bytesRead));
      return bytes;
    },
    close: () => file.close(),
  };
}

/** Takes some of what is left, and tells how much it took. */
type Step = (from: number, length: number, at: number) => Promise<number>;

/**
 * Goes on until all of a place is written or read: a disk that is nearly full takes the first part without a word.
 *
 * @throws RangeError where nothing more is taken
 */
export async function wholly({ at, length }: SpoolPlace, step: Step): Promise<void> {
  for (let done = 0; done < length; ) {
    const taken = await step(done, length - done, at + done);
    if (taken === 0) throw new RangeError("the spool is shorter than what was laid in it");
    done += taken;
  }
}
