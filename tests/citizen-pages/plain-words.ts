import { lix } from "../../src/kernel/lix.ts";
import { sentencesOf, wordsOf } from "../../src/kernel/sentences.ts";
import { readableText } from "../public-site.ts";
import type { ShownPage } from "./shown-pages.ts";

/** Text that is read together, and how hard it is to read. */
export interface Measured {
  readonly what: string;
  readonly words: number;
  readonly lix: number;
}

/** Below this many words the index says little: such pages are measured together. */
const enoughWords = 200;

/** How hard each page's own text is to read; what is too short to be measured is pooled by the kind of page. */
export function measuredPages(pages: readonly ShownPage[]): readonly Measured[] {
  const texts = pages.filter(isOurs).map((page) => ({ page, text: ownText(page) }));
  const isLong = ({ text }: { readonly text: string }): boolean => wordsOf(text).length >= enoughWords;
  const long = texts.filter(isLong).map(({ page, text }) => measured(`${page.route} (${page.who})`, text));
  const pools = Map.groupBy(
    texts.filter((one) => !isLong(one)),
    ({ page }) => kindOf(page),
  );
  const pooled = [...pools].map(([kind, many]) => measured(`${kind}, short pages`, sentencesOnce(many)));
  return [...long, ...pooled.filter(({ words }) => words > 0)];
}

/** Sentences of more than 25 words, with the page that they stand on. */
export function longSentences(pages: readonly ShownPage[]): readonly string[] {
  const found = pages.filter(isOurs).flatMap((page) =>
    sentencesOf(ownText(page))
      .filter((sentence) => wordsOf(sentence).length > 25)
      .map((sentence) => `${page.route}: ${sentence}`),
  );
  return [...new Set(found)];
}

/** A standard is told in its own words there, and English is measured by nobody. Letters have a test of their own. */
const isOurs = ({ html, route }: ShownPage): boolean =>
  html.includes('<html lang="da"') && route !== "GET /standarder/:slug" && !route.includes("/brev/");

/** What we say on the page: without what people wrote themselves, and without words quoted from law or standard. */
const ownText = ({ html }: ShownPage): string =>
  readableText(html.replaceAll(/<(blockquote|textarea|q)\b.*?<\/\1>/gs, ""));

const measured = (what: string, text: string): Measured => ({ what, words: wordsOf(text).length, lix: lix(text) });

/** The public pages, the application, one's own pages, the case. */
function kindOf({ route }: ShownPage): string {
  if (!route.includes("/borger/")) return "public";
  if (route.includes("/ansoegning")) return "application";
  return route.includes("/sag/") ? "case" : "own pages";
}

/** What many pages say is counted once. */
const sentencesOnce = (many: readonly { readonly text: string }[]): string =>
  [...new Set(many.flatMap(({ text }) => sentencesOf(text)))].join("\n");
