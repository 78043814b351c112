import type { ShownPage } from "./shown-pages.ts";

const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? html;
const tokens = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|value="[^"]{30,}"/g;

/** The first of all pages whose content is the same: around it stands only who has signed in. */
export function differentContent(pages: readonly ShownPage[]): readonly ShownPage[] {
  const content = ({ html }: ShownPage): string => mainOf(html).replaceAll(tokens, "");
  return [...Map.groupBy(pages, content).values()].flatMap(([first]) => first ?? []);
}

/** How a page is built: its elements and what they are told to be, without words, names and addresses; two alike in a row are one. */
export function structureOf({ html }: ShownPage): string {
  const tags = mainOf(html).match(/<\/?[a-z][^>]*>/g) ?? [];
  const plain = tags.map((tag) => {
    const kinds = tag.match(/ (?:class|role|type|lang|open|tabindex|aria-[a-z]+|data-keep)(?:="[^"]*")?/g) ?? [];
    const told = kinds.map((kind) => (/^ aria-(?!hidden|live|current|invalid)/.test(kind) ? kind.split("=")[0] : kind));
    return `${/^<\/?[a-z0-9-]+/.exec(tag)?.[0]}${told.join("")}`;
  });
  return withoutRepeats(plain).join("");
}

/** Lists differ in how long they are: of items that are alike, one stands for them all. */
function withoutRepeats(tags: readonly string[]): readonly string[] {
  const text = tags.join("\n");
  return text.replaceAll(/((?:[^\n]+\n){2,12}?)\1+/g, "$1").split("\n");
}
