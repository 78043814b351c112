import { z } from "zod";
import type { VaultKeys } from "./vault.ts";

/** A key as 64 hexadecimal digits. */
export const keyText = z
  .string()
  .regex(/^[0-9a-f]{64}$/i)
  .transform((text): Uint8Array => Buffer.from(text, "hex"));

/** Keys with numbers, the newest first: `2:<64 digits>,1:<64 digits>`. */
export const numberedKeys = z.string().transform((text, context): VaultKeys["encryption"] => {
  const read = text.split(",").map((part) => /^\s*([1-9]\d{0,2}):([0-9a-f]{64})\s*$/i.exec(part));
  const keys = read.flatMap((match) =>
    match && Number(match[1]) <= 255 ? [{ number: Number(match[1]), key: Buffer.from(match[2] ?? "", "hex") }] : [],
  );
  const [newest, ...older] = keys;
  if (newest && keys.length === read.length && new Set(keys.map(({ number }) => number)).size === keys.length) {
    return [newest, ...older];
  }
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

/** Several keys with commas between, the newest first. */
export const keyList = z
  .string()
  .regex(/^\s*[0-9a-f]{64}\s*(,\s*[0-9a-f]{64}\s*)*$/i)
  .transform((text): readonly Uint8Array[] => text.split(",").map((part) => Buffer.from(part.trim(), "hex")));
