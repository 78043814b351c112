import type { CaseDocument } from "../../documents/domain/document.ts";
import { pieceName } from "../../pieces/domain/file-piece.ts";
import type { Appeal } from "./appeal.ts";
import { sentPieces } from "./permanent-pages.ts";

/**
 * The papers that have come into the case and that nobody has sent to the appeal board or taken out: only after a first sending, for
 * before it all of them are looked through. Oldest first.
 *
 * Law: retssikkerhedsbekendtgørelsen § 14; retssikkerhedsloven § 10.
 */
export function cameSinceSending(
  appeal: Pick<Appeal, "packages" | "sendings" | "choices">,
  papers: readonly CaseDocument[],
): readonly CaseDocument[] {
  if (appeal.sendings.length === 0) return [];
  const settled = new Set([
    ...sentPieces(appeal).map(({ name }) => name),
    ...appeal.choices.filter(({ isIn }) => !isIn).map(({ piece }) => piece),
  ]);
  return papers
    .filter(({ id }) => !settled.has(pieceName("document", id)))
    .toSorted((one, other) => (one.receivedOn < other.receivedOn ? -1 : 1));
}
