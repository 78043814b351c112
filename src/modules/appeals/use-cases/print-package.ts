import { type App, municipalityOf } from "../../../platform/app.ts";
import { type Database, transaction } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import type { Jobs } from "../../../platform/jobs.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { type Bundle, type BundlePaper, besideWords } from "../../pieces/domain/bundle.ts";
import { type PrintedBundle, printBundle } from "../../pieces/use-cases/print-bundle.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";
import { tooLargeWords } from "../domain/package-limits.ts";
import type { PackageResult, PlanPiece } from "../domain/package-plan.ts";
import { foreword } from "../letters/foreword.ts";
import { type FileToKeep, settlePackage, type WaitingPackage, waitingPackage } from "../repository.ts";

/**
 * Prints a package as it was fixed, and keeps its files with the pages of each thing. It may be run twice: what is settled stays.
 * One that is too large for the appeal board is kept as such, with what takes the room.
 *
 * Law: retssikkerhedsbekendtgørelsen § 14.
 */
export async function printPackage(app: App, { packageId, tenantId }: Jobs["make-appeal-package"]): Promise<void> {
  const municipality = municipalityOf(app, { tenantId });
  if (!municipality) return;
  const database = app.database.of(municipality);
  const waiting = await waitingPackage(database, packageId);
  if (!waiting) return;
  const printed = await printBundle(await bundleOf(database, waiting, app.law.appealPackage.limits));
  try {
    const outcome = await outcomeOf(database, waiting, printed, app.law.appealPackage.limits);
    await transaction(database, (tx) => settlePackage(tx, packageId, outcome, app.clock.now()));
  } finally {
    await printed.close();
  }
}

const bytesIn = (megabytes: number): number => megabytes * 1_000_000;

async function bundleOf(
  database: Database,
  { caseId, plan, texts }: WaitingPackage,
  limits: AppealPackageLaw["limits"],
): Promise<Bundle> {
  const papers = await papersOf(database, caseId);
  return {
    language: "da",
    title: `Klage ${plan.head.number} til Ankestyrelsen`,
    date: plan.head.madeOn,
    caseNumber: plan.head.caseNumber,
    sender: plan.head.sender,
    recipient: ["Ankestyrelsen"],
    foreword: (pages) => foreword(plan, pages),
    pieces: plan.pieces.map((piece, at) => ({
      piece: { ...piece, blocks: texts[piece.name] ?? [] },
      number: at + 1,
      paper: piece.documentId === null ? null : (papers.get(piece.documentId) ?? gone),
    })),
    firstPage: plan.firstPage,
    limits: { bytesPerFile: bytesIn(limits.megabytesPerFile), bytesInAll: bytesIn(limits.megabytesInAll) },
  };
}

const gone: BundlePaper = { type: "", bytes: async () => undefined };

async function papersOf(database: Database, caseId: string): Promise<ReadonlyMap<string, BundlePaper>> {
  const documents = await documentsIn(database, caseId);
  return new Map(
    documents.map(({ id, type }) => [id, { type, bytes: async () => (await givenPaper(database, caseId, id))?.bytes }]),
  );
}

interface PrintOutcome {
  readonly result: PackageResult;
  readonly files: readonly FileToKeep[];
}

async function outcomeOf(
  database: Database,
  { caseId, ordinal, plan }: WaitingPackage,
  printed: PrintedBundle,
  limits: AppealPackageLaw["limits"],
): Promise<PrintOutcome> {
  const { lastPage, table, tooLarge } = printed;
  const rows = table.map(({ file, firstPage, pages, piece, state, why }) => ({
    ...{ name: piece, file, firstPage, pages, state },
    why: why === null ? "" : besideWords[why],
  }));
  const stem = `klage-${plan.head.number}-pakke-${ordinal}`;
  const own = tooLarge === null ? await ownFiles(printed, stem) : [];
  const beside =
    tooLarge === null ? await besideFiles(database, caseId, plan.pieces, { rows, stem, after: own.length }) : [];
  const files = [...own, ...beside];
  const bytes = tooLarge?.bytes ?? files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const titles = plan.pieces.filter(({ name }) => tooLarge?.largest.includes(name)).map(({ title }) => title);
  const trouble = bytes > bytesIn(limits.megabytesInAll) ? tooLargeWords(bytes, limits, titles) : "";
  return { result: { rows, lastPage, trouble }, files: trouble === "" ? files : [] };
}

async function ownFiles({ files }: PrintedBundle, stem: string): Promise<readonly FileToKeep[]> {
  const kept: FileToKeep[] = [];
  for (const [at, file] of files.entries()) {
    const { firstPage, lastPage, sizeBytes } = file;
    kept.push({
      ordinal: at + 1,
      name: files.length === 1 ? `${stem}.pdf` : `${stem}-del-${at + 1}-af-${files.length}.pdf`,
      mediaType: "application/pdf",
      sizeBytes,
      digest: Buffer.from(file.sha256).toString("hex"),
      firstPage,
      lastPage: Math.max(firstPage, lastPage),
      bytes: await file.bytes(),
    });
  }
  return kept;
}

/** Papers that could not be shown on pages go along as they came. */
async function besideFiles(
  database: Database,
  caseId: string,
  pieces: readonly PlanPiece[],
  { after, rows, stem }: { readonly rows: PackageResult["rows"]; readonly stem: string; readonly after: number },
): Promise<readonly FileToKeep[]> {
  const told = new Map(rows.filter(({ state }) => state === "told-only").map((row) => [row.name, row]));
  const kept: FileToKeep[] = [];
  for (const { documentId, name } of pieces) {
    const row = told.get(name);
    const paper = row && documentId !== null ? await givenPaper(database, caseId, documentId) : undefined;
    if (row === undefined || paper === undefined) continue;
    kept.push({
      ordinal: after + kept.length + 1,
      name: `${stem}-side-${row.firstPage}.${documentTypes[paper.document.type].ending}`,
      mediaType: paper.document.type,
      sizeBytes: paper.bytes.length,
      digest: Buffer.from(sha256(paper.bytes)).toString("hex"),
      firstPage: null,
      lastPage: null,
      bytes: paper.bytes,
    });
  }
  return kept;
}
