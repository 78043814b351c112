import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { keyedDigest } from "./digests.ts";
import { formTokenField } from "./form-fields.ts";

/** What a form of this session carries to show that it came from a page that this session was shown. */
export const formToken = (key: Uint8Array, sessionId: string): string =>
  Buffer.from(keyedDigest(key, `form:${sessionId}`)).toString("base64url");

const formTag = /<form\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** The page with the token in every form that posts. Forms that only ask are left alone: their fields end in the address. */
export function withFormTokens(html: string, token: string): string {
  const field = `<input type="hidden" name="${formTokenField}" value="${token}"/>`;
  return html.replace(formTag, (tag) => (methodOf(tag) === "post" ? tag + field : tag));
}

function methodOf(tag: string): string {
  for (const [, name = "", ...values] of tag.slice("<form".length).matchAll(attribute)) {
    if (name.toLowerCase() === "method") return (values.find((value) => value !== undefined) ?? "").toLowerCase();
  }
  return "get";
}

/** Whether what was sent is a form that carries the token. What it holds can still be read afterwards. */
export async function hasFormToken(c: Context, token: string): Promise<boolean> {
  const form = await c.req.formData().catch(() => undefined);
  const [sent, ...more] = form?.getAll(formTokenField) ?? [];
  return typeof sent === "string" && more.length === 0 && sameText(sent, token);
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
