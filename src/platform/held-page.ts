import type { Context } from "hono";

/** The pages that answers were made of. An answer that is gone takes its page with it. */
const pages = new WeakMap<Response, string>();

/** Keeps the page of each answer that `c.html` gives beside it, so that adding to the page need not read it back first. */
export function holdPages(c: Context): void {
  c.html = new Proxy(c.html, {
    apply(html, self, given) {
      const answer: unknown = Reflect.apply(html, self, given);
      const [page] = given;
      if (answer instanceof Response && typeof page === "string") pages.set(answer, page);
      return answer;
    },
  });
}

/** The page that a request is answered with; undefined where the answer is no page. */
export async function pageIn({ res }: Context): Promise<string | undefined> {
  if (!res.headers.get("Content-Type")?.startsWith("text/html")) return undefined;
  return pages.get(res) ?? res.text();
}

/** Answers with another page instead: the status and the headers stay. */
export function answerInstead(c: Context, page: string): void {
  const { headers, status } = c.res;
  c.res = undefined;
  const answer = new Response(Buffer.from(page), { headers, status });
  pages.set(answer, page);
  c.res = answer;
}
