import type { ShownPage } from "./shown-pages.ts";

/** Something that is wrong on a page. */
export interface FoundOnPage {
  readonly page: ShownPage | undefined;
  readonly what: string;
}

/** Each wrong once, with the first page that it stands on and how many others have it. */
export function eachOnce(found: readonly FoundOnPage[]): readonly string[] {
  const byWhat = Map.groupBy(found, ({ what }) => what.replaceAll(ids, "…"));
  return [...byWhat].map(
    ([what, on]) => `${what} at ${named(on[0]?.page)}${on.length > 1 ? ` and ${on.length - 1} more` : ""}`,
  );
}

const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|127\.0\.0\.1:\d+/g;

const named = (page: ShownPage | undefined): string =>
  page === undefined ? "no page" : `${page.route} ${page.status} (${page.who}, ${page.address})`;
