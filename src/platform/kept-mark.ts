import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { z } from "zod";
import { keyedDigest } from "./digests.ts";
import { keptMarkField } from "./form-fields.ts";

const markSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  page: z.string(),
  part: z.string(),
  caseId: z.uuid().nullable(),
  boxes: z.array(z.string()),
  from: z.object({ id: z.uuid(), at: z.string() }).nullable(),
});
/**
 * What a form on a page is kept as: under which id, where it stands, which of its fields are boxes that send nothing when none is
 * ticked, and out of which kept form its fields were filled.
 */
export type KeptMark = Readonly<z.infer<typeof markSchema>>;

/**
 * The mark as a form carries it. It is signed for one person: nobody else's text is kept as theirs, and a form that was shown
 * before a new login can still be kept after it.
 */
export function sealMark(key: Uint8Array, owner: string, mark: KeptMark): string {
  const told = Buffer.from(JSON.stringify(mark)).toString("base64url");
  return `${told}.${signature(key, owner, told)}`;
}

/** The mark of a form that was shown to this person; undefined for anything else. */
export function openMark(key: Uint8Array, owner: string, sealed: string): KeptMark | undefined {
  const [told = "", signed = "", ...more] = sealed.split(".");
  const [is, ought] = [Buffer.from(signed), Buffer.from(signature(key, owner, told))];
  if (more.length > 0 || is.length !== ought.length || !timingSafeEqual(is, ought)) return undefined;
  return markSchema.safeParse(JSON.parse(Buffer.from(told, "base64url").toString("utf8"))).data;
}

const signature = (key: Uint8Array, owner: string, told: string): string =>
  Buffer.from(keyedDigest(key, `kept:${owner}:${told}`)).toString("base64url");

/** The mark of the form that was sent, if it is this person's. What the form holds can still be read afterwards. */
export async function markIn(c: Context, key: Uint8Array, owner: string): Promise<KeptMark | undefined> {
  const form = await c.req.formData().catch(() => undefined);
  const [sent, ...more] = form?.getAll(keptMarkField) ?? [];
  return typeof sent === "string" && more.length === 0 ? openMark(key, owner, sent) : undefined;
}
