import { formatDate, formatDay } from "../../../kernel/danish-day.ts";
import {
  callout,
  heading,
  list,
  paragraph,
  section,
  subheading,
  terms,
  written,
} from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { type IndexBlock, isFileBeside, type PageTable, type PiecePages } from "../../pieces/domain/bundle.ts";
import { type PieceKind, pieceWords } from "../../pieces/domain/file-piece.ts";
import type { EarlierPiece, PackagePlan, PlanPiece } from "../domain/package-plan.ts";
import { pageWords } from "../domain/page-words.ts";

/**
 * What stands first in a package: the three days, what is asked for with what answers it and on which page, what was sent before,
 * and the course of the case day by day.
 *
 * Law: retssikkerhedsbekendtgørelsen § 14.
 */
export function foreword(plan: PackagePlan, table: PageTable): readonly ForewordBlock[] {
  const pages = new Map(table.map((row) => [row.piece, row]));
  return [
    callout(...summary(plan)),
    ...terms([
      ["Borger", plan.head.citizen],
      ["Klage", plan.head.number],
      ["Kommunens sag", plan.head.caseNumber],
    ]),
    ...section("De tre datoer", ...dates(plan)),
    ...(plan.question === null ? [] : section("Ankestyrelsen har bedt om", ...written(plan.question))),
    ...headed(
      "Indhold",
      plan.demands.flatMap((demand) => demandBlocks(demand, plan, pages)),
    ),
    ...earlierBlocks(plan.earlier),
    ...headed("Sagens forløb", timeline(plan, pages)),
    ...section("Regler, som afgørelsen bygger på", ...list(plan.rules)),
  ];
}

const headed = (title: string, blocks: readonly ForewordBlock[]): readonly ForewordBlock[] => [
  heading(title),
  ...blocks,
];

function summary({ about, earlier, isLate }: PackagePlan): readonly string[] {
  return [
    `Klagen handler om ${about}.`,
    ...(isLate ? ["Kommunen mener, at klagen kom efter klagefristen. Se, hvordan afgørelsen blev sendt."] : []),
    ...(earlier.length === 0
      ? []
      : ["Papirerne her kommer efter dem, der er sendt før. Sidetallene går videre fra dem."]),
  ];
}

const dates = ({ dates: { complaintOn, decidedOn, reassessedOn } }: PackagePlan): readonly LetterBlock[] =>
  terms([
    ["Afgørelsen er fra", decidedOn && formatDay(decidedOn)],
    ["Klagen er modtaget", formatDay(complaintOn)],
    ["Genvurderingen er sendt", reassessedOn === null ? "Der er ingen genvurdering" : formatDay(reassessedOn)],
  ]);

type Pages = ReadonlyMap<string, PiecePages>;
type ForewordBlock = LetterBlock | IndexBlock;

function demandBlocks(
  { id, isThere, reason, text }: PackagePlan["demands"][number],
  { earlier, pieces }: PackagePlan,
  pages: Pages,
): readonly ForewordBlock[] {
  const own = pieces.filter(({ demand }) => demand === id);
  const lacks = isThere || reason === "" ? [] : [paragraph(`Mangler. ${reason}`)];
  if (own.length > 0) return [subheading(text), ...lacks, indexOf(own, pages)];
  if (earlier.length > 0 && !isThere && reason === "") return [];
  if (isThere) return earlier.length === 0 ? [] : [subheading(text), paragraph("Er sendt før.")];
  return [
    subheading(text),
    paragraph(reason === "" ? "Mangler. Kommunen har ikke skrevet hvorfor." : `Mangler. ${reason}`),
  ];
}

const indexOf = (pieces: readonly PlanPiece[], pages: Pages): IndexBlock => ({
  kind: "index",
  caption: pieces.length === 1 ? "1 akt" : `${pieces.length} akter`,
  columns: ["Side", "Dag", "Hvad", "Art"],
  rows: pieces.map(({ kind, name, on, title }) => ({
    cells: [pagesOf(pages.get(name)), formatDate(on), titled(title, pages.get(name)), wordOf(kind)],
    page: pages.get(name)?.firstPage ?? null,
  })),
  linked: 2,
  room: [7, 18, 0, longestKind],
});

const longestKind = Math.max(...Object.values(pieceWords).map(({ word }) => word.length));

const wordOf = (kind: PieceKind): string => pieceWords[kind].word;
const titled = (title: string, row: PiecePages | undefined): string =>
  row === undefined || !isFileBeside(row.why) ? title : `${title} (ligger ved siden af som sin egen fil)`;

const pagesOf = (row: PiecePages | undefined): string => (row === undefined ? "-" : pageWords(row));

const earlierBlocks = (earlier: readonly EarlierPiece[]): readonly LetterBlock[] =>
  earlier.length === 0
    ? []
    : section("Sendt før", {
        kind: "table",
        caption: "Papirer, som Ankestyrelsen har fået, med de sidetal, de har",
        columns: ["Side", "Dag", "Hvad", "Sendt"],
        rows: earlier.map((one) => [pageWords(one), formatDate(one.on), one.title, formatDate(one.sentOn)]),
      });

/** The notes of the journal tell of everything once more: they stand in the index alone. */
function timeline({ dates: { complaintOn }, earlier, pieces }: PackagePlan, pages: Pages): readonly ForewordBlock[] {
  const rows = [
    ...earlier.map((one) => ({ on: one.on, what: one.title, pages: pageWords(one), page: null })),
    ...pieces
      .filter(({ kind }) => kind !== "note")
      .map(({ name, on, title }) => ({
        on,
        what: title,
        pages: pagesOf(pages.get(name)),
        page: pages.get(name)?.firstPage ?? null,
      })),
    { on: complaintOn, what: "Kommunen fik klagen", pages: "-", page: null },
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return [
    {
      kind: "index",
      caption: "Dag for dag, det ældste først. Journalens notater står i indholdet",
      columns: ["Dag", "Hvad", "Side"],
      rows: rows.map(({ on, page, pages: shown, what }) => ({ cells: [formatDate(on), what, shown], page })),
      linked: 1,
    },
  ];
}
