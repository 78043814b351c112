import { type Appeal, type AppealPackage, sentPackages } from "./appeal.ts";
import type { EarlierPiece } from "./package-plan.ts";

/** All that has been sent with a complaint, with the pages that it keeps for ever. What was sent twice stands there twice. */
export const sentPieces = (appeal: Pick<Appeal, "packages" | "sendings">): readonly EarlierPiece[] =>
  appeal.sendings.flatMap((sending) => {
    const sent = appeal.packages.find(({ id }) => id === sending.packageId);
    return sent === undefined ? [] : piecesOf(sent, sending.on);
  });

function piecesOf({ plan, result }: AppealPackage, sentOn: EarlierPiece["sentOn"]): readonly EarlierPiece[] {
  const rows = new Map((result?.rows ?? []).map((row) => [row.name, row]));
  return plan.pieces.flatMap(({ digest, name, on, title }) => {
    const row = rows.get(name);
    return row === undefined ? [] : [{ name, title, on, sentOn, digest, firstPage: row.firstPage, pages: row.pages }];
  });
}

/** The first page that has no number yet: what was only made, and never sent, has used none. */
export const nextPage = (appeal: Pick<Appeal, "packages" | "sendings">): number =>
  Math.max(0, ...sentPackages(appeal).map(({ result }) => result?.lastPage ?? 0)) + 1;
