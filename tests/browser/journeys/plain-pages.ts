import assert from "node:assert/strict";
import type { App } from "../../../src/platform/app.ts";

/** A page as it went out of the house. */
export interface Served {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** What the log called an error meanwhile. */
  readonly faults: readonly string[];
}

const id = "[0-9a-f]{8}-[0-9a-f-]{27}";
const ofCase = new RegExp(`^/(sagsbehandler/sager|borger/[a-z]+/sag|udfoerer/bestillinger)/${id}(/|$)`);

/**
 * Reads all that people were shown: nothing broke, nothing meant for machines stands on a page, and every page of a case
 * says what is owed, when, and by which clause or act; but for those where a citizen does one thing.
 */
export function expectPlainPages(served: readonly Served[], app: App): void {
  assert.ok(served.length > 0, "nobody was shown anything");
  const slugs = [...app.standards.values()].flatMap(({ units, providers }) =>
    [...units, ...providers].map(({ slug }) => slug).filter((slug) => slug.includes("-")),
  );
  const found = served.flatMap((page) =>
    [...brokenIn(page), ...inlineIn(page), ...machineWordsIn(page, slugs), ...owedMissingIn(page)].map(
      (what) => `${at(page)}: ${what}`,
    ),
  );
  assert.deepEqual([...new Set(found)], []);
}

const at = ({ method, path, status }: Served): string =>
  `${method} ${path.replace(new RegExp(id, "g"), "…")} ${status}`;

const brokenIn = ({ status, faults }: Served): readonly string[] => [
  ...(status >= 500 ? ["the page broke"] : []),
  ...faults,
];

/** What the Content-Security-Policy stops: a page that has it would look or work otherwise than meant. */
const inlineIn = ({ html }: Served): readonly string[] =>
  (/<[^>]*\s(?:style|on[a-z]+)=|<style[\s>]|<script(?![^>]*\ssrc=)|href="javascript:/i.exec(html) ?? []).map(
    (found) => `"${found}" stands in the page itself`,
  );

/** Days as programs write them, codes, slugs, English: what no page should show to people. */
const forMachines: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/,
  new RegExp(id),
  /\bSEL-\d+[ab]?\b/,
  /\b(undefined|null|NaN|true|false)\b|\[object /,
  /\b(the|and|granted|refused|partly|accepted|declined|draft|offered|missed|citizen|caseworker|authority)\b/i,
  /\b[a-z]+-(follow-up|notice|answer|letter|offer|contact|talk|next|missing|found|issued)\b/,
];

function machineWordsIn({ html, path }: Served, slugs: readonly string[]): readonly string[] {
  if (path.startsWith("/standarder") || isEnglish(html)) return [];
  const words = wordsOn(html);
  const slug = slugs.find((known) => new RegExp(`(^|[^a-zæøå-])${known}($|[^a-zæøå-])`).test(words));
  const hits = forMachines.flatMap((pattern) => pattern.exec(words) ?? []).filter(Boolean);
  return [...hits, ...(slug === undefined ? [] : [slug])].map((word) => `"${around(words, word)}" is for machines`);
}

/** The guide and the application can be read in English. */
const isEnglish = (html: string): boolean => /<html[^>]* lang="en"/.test(html);

const around = (words: string, word: string): string => {
  const from = words.indexOf(word);
  return words.slice(Math.max(0, from - 30), from + word.length + 30);
};

/** The words on a page as people read them, with what they typed themselves left out. */
const wordsOn = (html: string): string =>
  html
    .replace(/<(head|script|textarea)[\s>].*?<\/\1>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|&#\d+;/g, " ")
    .replace(/\s+/g, " ");

const dayOrWhyNone =
  /(man|tirs|ons|tors|fre|lør|søn)dag den \d|ikke sat nogen dato|Bortfaldet|Gælder ikke mere|Fristen er ikke oplyst|ingen dato endnu|Skyldes siden/;
const clauseOrLaw = /[A-ZÆØÅ]{3}-\d+\.\d|§ \d|loven/;

/** Where a citizen does one thing: nothing else stands in the way there. */
const oneThing =
  /^\/borger\/[a-z]+\/sag\/[^/]+\/((aftaler|aktindsigt|bemaerkninger|beskeder|dokumenter|klage|klager|maal|opfoelgning)(\/|$)|grupper\/.)/;

function owedMissingIn({ html, path, status }: Served): readonly string[] {
  if (!ofCase.test(path) || oneThing.test(path) || isEnglish(html) || status === 404) return [];
  const panel = /<section class="rn-owed".*?<\/section>/s.exec(html)?.[0];
  if (panel === undefined) return ["what is owed does not stand on the page"];
  const items = panel.split('class="rn-owed-item"').slice(1);
  return items.flatMap((item) => [
    ...(dayOrWhyNone.test(wordsOn(item)) ? [] : [`owed without a day: ${wordsOn(item).slice(0, 80)}`]),
    ...(item.includes("Hvorfor?") && clauseOrLaw.test(item) ? [] : [`owed without why: ${wordsOn(item).slice(0, 80)}`]),
  ]);
}
