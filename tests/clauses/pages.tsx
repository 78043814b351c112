import assert from "node:assert/strict";
import { editionInForce } from "../../src/modules/standards/domain/edition-in-force.ts";
import type { Standard } from "../../src/modules/standards/domain/standard.ts";
import { StandardPage } from "../../src/modules/standards/views/standard-page.tsx";
import { renderPage } from "../../src/ui/render-page.ts";
import { type Trial, today } from "./trial.ts";

/** A clause as the public page shows it. */
export interface ClauseOnPage {
  /** All of it, from its text to its source. */
  readonly text: string;
  /** `Gælder, hvis du er under 25 år.`; null where it applies to all. */
  readonly condition: string | null;
  /** `AAB-01.1 · kilden: 1 · Formålet med støtten · serviceloven § 85` */
  readonly origin: string;
}

const pages = new WeakMap<Standard, string>();

/** A clause as anybody reads it on the page of its standard. */
export function clauseOnPage(trial: Trial): ClauseOnPage {
  const start = page(trial).split(`<li id="${trial.id}"`)[1];
  assert.ok(start !== undefined, `${trial.id} stands on the public page`);
  const html = `<li ${start.split(/<li id="[A-Z]{3}-|<\/section>/)[0]}`;
  const condition = /<p class="rn-when">(.*?)<\/p>/s.exec(html)?.[1];
  return {
    text: textOf(html),
    condition: condition === undefined ? null : textOf(condition),
    origin: textOf(/<p class="rn-source">(.*?)<\/p>/s.exec(html)?.[1] ?? ""),
  };
}

function page({ standard, law }: Trial): string {
  const known = pages.get(standard);
  if (known !== undefined) return known;
  const edition = editionInForce(standard, today);
  const made = renderPage(
    <StandardPage standard={standard} edition={edition} law={law} today={today} lang="da" search="" />,
  );
  pages.set(standard, made);
  return made;
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00AD", "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.,:])/g, "$1")
    .trim();
