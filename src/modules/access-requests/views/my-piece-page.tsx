import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import { LetterBlocks } from "../../../ui/letter/letter-view.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { citizenNewRemarkPath } from "../../remarks/paths.ts";
import type { MyFileView } from "../domain/access-view.ts";
import type { GivenPiece } from "../domain/given-file.ts";
import { citizenPiecePath, citizenRequestPath, givenPaperPath } from "../paths.ts";
import { KeptBack } from "./kept-back.tsx";

interface MyPiecePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyFileView;
  readonly piece: GivenPiece;
  /** Whether whoever reads it may say that it is wrong. */
  readonly mayRemark: boolean;
}

/** One thing in the file, as it was given, with the ways to the one before and the one after it. */
export function MyPiecePage({ frame, mayRemark, municipality, piece, view }: MyPiecePageProps) {
  const { exceptions, file, record, request } = view;
  const at = { municipality };
  const path = (name: string) => citizenPiecePath(at, record.id, request.id, name);
  return (
    <Page
      title={piece.title}
      windowTitle={`Nummer ${piece.number} i sag ${record.number}`}
      frame={frame}
      above={`Nummer ${piece.number} af ${file?.pieces.length ?? 0} · ${pieceWords[piece.kind].word}`}
      back={{ text: "Listen over det hele", href: citizenRequestPath(at, record.id, request.id) }}
    >
      <p>
        <Day day={piece.on} />
      </p>
      <KeptBack piece={piece} exceptions={exceptions} />
      <LetterBlocks blocks={readBlocks(piece.blocks)} />
      {piece.documentId !== null && (
        <ButtonRow>
          <ButtonLink href={givenPaperPath(path(piece.name))} kind="secondary">
            Hent papiret
          </ButtonLink>
        </ButtonRow>
      )}
      {mayRemark && remarkable.has(piece.kind) && (
        <p class="d-print-none">
          <Link href={citizenNewRemarkPath(at, record.id, piece.name)}>Er noget her forkert? Skriv det</Link>
        </p>
      )}
      <Around file={file} piece={piece} path={path} />
    </Page>
  );
}

/** What a remark can point at by the same name. */
const remarkable: ReadonlySet<GivenPiece["kind"]> = new Set(["note", "letter", "document"]);

/** The one before and the one after. */
export function Around({
  file,
  path,
  piece,
}: Pick<MyFileView, "file"> & { readonly piece: GivenPiece; readonly path: (name: string) => string }) {
  const [before, after] = [file?.pieces[piece.number - 2], file?.pieces[piece.number]];
  return (
    <nav aria-label="Før og efter" class="d-print-none">
      <ul class="rn-choices">
        {before !== undefined && (
          <li>
            <Link href={path(before.name)}>Forrige: {before.title}</Link>
          </li>
        )}
        {after !== undefined && (
          <li>
            <Link href={path(after.name)}>Næste: {after.title}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
