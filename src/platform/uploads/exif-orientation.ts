/** Which way up a picture is shown, 2 to 8, where its Exif part says something else than the ordinary; else nothing. */
export function exifOrientation(payload: Buffer): readonly number[] {
  if (payload.subarray(0, 6).toString("latin1") !== "Exif\0\0") return [];
  const tiff = payload.subarray(6);
  const order = tiff.subarray(0, 2).toString("latin1");
  if (tiff.length < 8 || (order !== "II" && order !== "MM")) return [];
  const read = readerOf(tiff, order === "II");
  const first = read.four(4);
  const entries = read.two(first);
  for (let entry = 0; entry < Math.min(entries, 100); entry += 1) {
    const at = first + 2 + entry * 12;
    if (read.two(at) === orientationTag) return [read.two(at + 8)].filter((value) => value >= 2 && value <= 8);
  }
  return [];
}

const orientationTag = 0x0112;

/** Numbers of a TIFF structure; 0 beyond its end. */
const readerOf = (tiff: Buffer, isLittle: boolean) => ({
  two: (at: number): number => {
    if (at < 0 || at + 2 > tiff.length) return 0;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  },
  four: (at: number): number => {
    if (at < 0 || at + 4 > tiff.length) return 0;
    return isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  },
});

/** An Exif part that says which way up the picture is shown, and nothing else. */
export const orientationSegment = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.of(0xff, 0xe1, 0, 34),
    Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01", "latin1"),
    Buffer.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0),
    Buffer.alloc(4),
  ]);
