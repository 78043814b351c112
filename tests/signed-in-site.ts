import { Hono } from "hono";
import type { Actor } from "../src/modules/people/domain/actor.ts";

/** Routes as one signed-in person meets them: what is behind a door, without the door. */
export interface SignedInSite {
  readonly get: (path: string) => Promise<Shown>;
  readonly post: (path: string, fields: FormToSend | FormData) => Promise<Shown>;
}

/** A form to send: several values where a field has several boxes. */
export type FormToSend = Readonly<Record<string, string | readonly string[]>>;

/** An answer as a person sees it: the page's text, and where it leads on. */
export interface Shown {
  readonly status: number;
  /** The page as it was sent. */
  readonly html: string;
  /** The page's words without its markup, with single spaces. */
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
}

/** Answers as this actor, with the routes that are mounted. */
export function signedInSite(actor: Actor, mount: (site: Hono) => void): SignedInSite {
  const behind = new Hono();
  mount(behind);
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", actor);
    await next();
  });
  site.route("/", behind);
  return {
    get: async (path) => shown(await site.request(path)),
    post: async (path, fields) =>
      shown(await site.request(path, { method: "POST", body: fields instanceof FormData ? fields : encoded(fields) })),
  };
}

function encoded(fields: FormToSend): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => [name, one]),
  );
  return new URLSearchParams(pairs);
}

async function shown(response: Response): Promise<Shown> {
  const html = await response.text();
  const text = html
    .replace(/<(head|script)[\s>].*?<\/\1>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
  return { status: response.status, html, text, location: response.headers.get("Location"), headers: response.headers };
}

/** The value of a hidden field on a page. */
export function hiddenValue({ html }: Pick<Shown, "html">, name: string): string {
  const field = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html);
  if (field?.[1] === undefined) throw new RangeError(`the page has no hidden field '${name}'`);
  return field[1];
}
