import { gunzipSync, gzipSync } from "node:zlib";

/** A large value as JSON, packed: what guidance says of one case is some 80 kB, and a tenth of it packed. */
export const packedJson = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));

/** What was packed. @throws Error for bytes that are no packed JSON. */
export const unpackedJson = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString("utf8"));
