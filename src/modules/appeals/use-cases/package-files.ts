import type { Tx } from "../../../platform/database.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import { besideWords } from "../../pieces/domain/bundle.ts";
import type { PrintedBundle } from "../../pieces/use-cases/print-bundle.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";
import { bytesIn, tooLargeWords } from "../domain/package-limits.ts";
import type { PackageResult, PlanPiece } from "../domain/package-plan.ts";
import type { FileToKeep, WaitingPackage } from "../repository.ts";

/** What became of a package that was printed: its pages, and the files to keep; none where they are too large in all. */
export interface PrintOutcome {
  readonly result: PackageResult;
  readonly files: readonly FileToKeep[];
}

interface SizedFile {
  readonly file: FileToKeep;
  readonly sizeBytes: number;
}

/** What is kept of a printed package. The size of all is known before any of it is read. */
export function outcomeOf(
  { caseId, ordinal, plan }: WaitingPackage,
  printed: PrintedBundle,
  documents: ReadonlyMap<string, CaseDocument>,
  limits: AppealPackageLaw["limits"],
): PrintOutcome {
  const { lastPage, table, tooLarge } = printed;
  const rows = table.map(({ file, firstPage, pages, piece, state, why }) => ({
    ...{ name: piece, file, firstPage, pages, state },
    why: why === null ? "" : besideWords[why],
  }));
  const stem = `klage-${plan.head.number}-pakke-${ordinal}`;
  const own = tooLarge === null ? ownFiles(printed, stem) : [];
  const after = { rows, stem, after: own.length };
  const files = [...own, ...(tooLarge === null ? besideFiles(caseId, plan.pieces, documents, after) : [])];
  const bytes = tooLarge?.bytes ?? files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const titles = plan.pieces.filter(({ name }) => tooLarge?.largest.includes(name)).map(({ title }) => title);
  const trouble = bytes > bytesIn(limits.megabytesInAll) ? tooLargeWords(bytes, limits, titles) : "";
  return { result: { rows, lastPage, trouble }, files: trouble === "" ? files.map(({ file }) => file) : [] };
}

const ownFiles = ({ files }: PrintedBundle, stem: string): readonly SizedFile[] =>
  files.map(({ bytes, firstPage, lastPage, sizeBytes }, at) => ({
    sizeBytes,
    file: {
      ordinal: at + 1,
      name: files.length === 1 ? `${stem}.pdf` : `${stem}-del-${at + 1}-af-${files.length}.pdf`,
      mediaType: "application/pdf",
      firstPage,
      lastPage: Math.max(firstPage, lastPage),
      bytes,
    },
  }));

/** Papers that could not be shown on pages go along as they came. */
function besideFiles(
  caseId: string,
  pieces: readonly PlanPiece[],
  documents: ReadonlyMap<string, CaseDocument>,
  { after, rows, stem }: { readonly rows: PackageResult["rows"]; readonly stem: string; readonly after: number },
): readonly SizedFile[] {
  const told = new Map(rows.filter(({ state }) => state === "told-only").map((row) => [row.name, row]));
  const beside = pieces.flatMap(({ documentId, name }) => {
    const row = told.get(name);
    const document = documentId === null ? undefined : documents.get(documentId);
    return row === undefined || document === undefined || document.misfiled !== null ? [] : [{ row, document }];
  });
  return beside.map(({ document, row }, at) => ({
    sizeBytes: document.sizeBytes,
    file: {
      ordinal: after + at + 1,
      name: `${stem}-side-${row.firstPage}.${documentTypes[document.type].ending}`,
      mediaType: document.type,
      firstPage: null,
      lastPage: null,
      bytes: (tx) => bytesOf(tx, caseId, document.id),
    },
  }));
}

async function bytesOf(tx: Tx, caseId: string, documentId: string): Promise<Uint8Array> {
  const paper = await givenPaper(tx, caseId, documentId);
  if (paper === undefined) throw new RangeError("a paper was taken out of the case while the package was printed");
  return paper.bytes;
}
