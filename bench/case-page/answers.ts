import type { Answer } from "./load.ts";

/** Throws where one is not the other to the byte, but for what Node itself adds and for the one-use ids of forms. */
export function requireSameAnswer(one: Answer, other: Answer): void {
  if (one.status !== 200) throw new Error(`the page was answered with ${one.status}`);
  if (withoutPress(one.body) !== withoutPress(other.body)) throw new Error("the page's bytes differ");
  const [ours, theirs] = [one, other].map(({ headers }) => ownHeaders(headers).join("\n"));
  if (ours !== theirs) throw new Error(`the page's headers differ:\n${ours}\n\n${theirs}`);
}

/** The page without the one-use ids of its forms, and without what they are kept as: each showing has its own. */
export const withoutPress = (body: string): string =>
  body.replace(/<input type="hidden" name="(?:indsendelse|_kladde)" value="[^"]*"\/?>/g, "");

/** What Node itself adds to every answer. */
const byNode = /^(date|connection|keep-alive)$/i;

/** The headers without those that Node itself adds. */
export const ownHeaders = (headers: readonly string[]): readonly string[] =>
  headers.filter((_, index) => !byNode.test(headers[index - (index % 2)] ?? ""));
