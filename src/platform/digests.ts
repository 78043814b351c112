import { createHash, createHmac } from "node:crypto";

/** SHA-256 of the text's UTF-8 bytes: 32 bytes. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** HMAC-SHA-256 of the text's UTF-8 bytes under the key: 32 bytes. */
export const keyedDigest = (key: Uint8Array, text: string): Uint8Array =>
  createHmac("sha256", key).update(text).digest();

/** What something stands like, as a form carries it from when its page was shown to when it is pressed: 32 hexadecimal digits. */
export const stateTag = (state: unknown): string =>
  Buffer.from(sha256(JSON.stringify(state)))
    .toString("hex")
    .slice(0, 32);
