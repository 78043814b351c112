import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { listFields, type PieceList, type PieceQuery, pieceQueryText, piecesOnPage } from "../domain/piece-list.ts";

interface NarrowPiecesProps {
  readonly list: PieceList<unknown>;
  readonly query: PieceQuery;
  /** The page of the file, to which years and kinds are added. */
  readonly path: string;
  /** Where words are sent to. */
  readonly findPath: string;
}

/** The ways to a part of a long file: by year, by kind, by words. Nothing where all of it stands on one page. */
export function NarrowPieces({ findPath, list, path, query }: NarrowPiecesProps) {
  const { found, kinds, years } = list;
  if (kinds.reduce((sum, [, count]) => sum + count, 0) <= piecesOnPage) return null;
  const at = (changed: Partial<PieceQuery>) => `${path}${pieceQueryText({ ...query, page: 1, ...changed })}`;
  return (
    <>
      <Choices
        label="Vis et år"
        all={{ href: at({ year: null }), text: "Alle år", isCurrent: query.year === null }}
        links={years.map(([year, count]) => ({
          href: at({ year }),
          text: `${year} (${count})`,
          isCurrent: query.year === year,
        }))}
      />
      <Choices
        label="Vis en art"
        all={{ href: at({ kind: null }), text: "Alle arter", isCurrent: query.kind === null }}
        links={kinds.map(([kind, count]) => ({
          href: at({ kind }),
          text: `${pieceWords[kind].word} (${count})`,
          isCurrent: query.kind === kind,
        }))}
      />
      <Form method="post" action={`${findPath}${pieceQueryText({ ...query, page: 1 })}`} class="rn-filter">
        <TextField name={listFields.words} label="Find ord i sagen" width={20} maxLength={100} value={query.words} />
        <SubmitButton kind="secondary">Find</SubmitButton>
      </Form>
      {query.words !== "" && (
        <p role="status">
          {found.length === 0 ? "Intet" : found.length} i sagen har ordene »{query.words}«.{" "}
          {found.length > piecesOnPage && `Her er de første ${piecesOnPage}. Skriv flere ord for at finde færre. `}
          <Link href={at({})}>Vis igen uden ordene</Link>
        </p>
      )}
    </>
  );
}

interface Way {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

function Choices({ all, label, links }: { label: string; all: Way; links: readonly Way[] }) {
  if (links.length < 2) return null;
  return (
    <nav aria-label={label}>
      <ul class="rn-choices no-max-width">
        {[all, ...links].map(({ href, isCurrent, text }) => (
          <li key={text}>
            <Link href={href} current={isCurrent ? "true" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
