import { localDate } from "../src/kernel/local-date.ts";
import type { PublicSite } from "../src/modules/standards/routes/public.tsx";
import { loadStandardsLibrary } from "../src/platform/standard-files.ts";

/** The public pages on a fixed day, made from the real standards and the real law. */
export const publicSite = (today = "2026-03-03"): PublicSite => ({
  ...loadStandardsLibrary(),
  clock: { today: () => localDate(today) },
  staffHref: () => "/sagsbehandler",
});

/**
 * The sentences that a page's readers read: paragraphs and list items of its main part, each ended with a full stop.
 * Headings, citations, tables, links on their own and form labels are no sentences.
 */
export function readableText(html: string): string {
  const main = /<main.*?<\/main>/s.exec(html)?.[0] ?? html;
  const kept = main
    .replaceAll(/<(h[1-6]|table|svg|label|legend|dt|address|summary)\b.*?<\/\1>/gs, "")
    .replaceAll(/<p class="rn-source".*?<\/p>/gs, "");
  return [...kept.matchAll(/<(p|li)\b[^>]*>(.*?)(?=<\/?(?:p|li|ul|ol|div|section)\b)/gs)]
    .map(([, , inner = ""]) => asText(inner))
    .filter((sentence) => sentence.includes(" "))
    .map((sentence) => (/[.?!:]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}

const asText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("\u00AD", "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.,])/g, "$1")
    .trim();
