import { logControlPath, seenByPath } from "../people/paths.ts";

/** The list of who has looked, as a query asks for it; the ordinary values are left out of the address. */
export function seenByListPath(
  at: { readonly municipality: string },
  { ownToo, page, whole }: { readonly ownToo: boolean; readonly page: number; readonly whole: boolean },
): string {
  const asked = new URLSearchParams({
    ...(ownToo && { egne: "ja" }),
    ...(whole && { vis: "alle" }),
    ...(page > 1 && { side: String(page) }),
  });
  return asked.size === 0 ? seenByPath(at) : `${seenByPath(at)}?${asked}`;
}

/** The same as a file, tagged. */
export const seenByPdfPath = (
  at: { readonly municipality: string },
  { ownToo }: { readonly ownToo: boolean },
): string => `${seenByPath(at)}.pdf${ownToo ? "?egne=ja" : ""}`;

/** What the review found, by page; those that somebody has looked at are a list of their own. */
export function findingsPath({ page, reviewed }: { readonly page: number; readonly reviewed: boolean }): string {
  const asked = new URLSearchParams({
    ...(reviewed && { vis: "gennemgaaet" }),
    ...(page > 1 && { side: String(page) }),
  });
  return asked.size === 0 ? logControlPath : `${logControlPath}?${asked}`;
}

/** One finding; that it has been looked at is posted to the same place. */
export const findingPath = (findingId: string): string => `${logControlPath}/${findingId}`;
