import { type App, type Municipality, municipalityOf } from "../../../platform/app.ts";
import { type Database, transaction } from "../../../platform/database.ts";
import { type Jobs, plan as planJob } from "../../../platform/jobs.ts";
import { type Lease, whileHeld } from "../../../platform/lease.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import type { Bundle, BundlePaper } from "../../pieces/domain/bundle.ts";
import { printBundle } from "../../pieces/use-cases/print-bundle.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";
import { bytesIn, gaveUpWords } from "../domain/package-limits.ts";
import { foreword } from "../letters/foreword.ts";
import { otherTitle, otherWords } from "../letters/other-piece.ts";
import { packagesWaiting, renewPackage, settlePackage, takePackage, type WaitingPackage } from "../repository.ts";
import { piecesNotOfCase } from "./not-of-case.ts";
import { outcomeOf } from "./package-files.ts";

/** Long enough for one stretch to be printed; it is renewed while the work lasts. */
const leaseSeconds = 90;

/**
 * Prints a package as it was fixed, and keeps its files with the pages of each thing. It may be run twice, and be killed anywhere: a
 * lease lets one be at it, and what is settled stays. One that is too large for the appeal board is kept as such, with what takes the
 * room. What was marked meanwhile as another case's is not in it.
 *
 * Law: retssikkerhedsbekendtgørelsen § 14.
 */
export async function printPackage(app: App, { packageId, tenantId }: Jobs["make-appeal-package"]): Promise<void> {
  const municipality = municipalityOf(app, { tenantId });
  if (!municipality) return;
  const database = app.database.of(municipality);
  const lease: Lease = { id: app.newId(), seconds: leaseSeconds };
  const taken = await takePackage(database, packageId, lease);
  if (taken === undefined) return;
  try {
    const waiting = await withoutOthers(database, taken);
    const renew = () => renewPackage(database, packageId, lease);
    await whileHeld(lease, renew, () => printed(app, database, packageId, waiting));
  } catch (fault) {
    await renewPackage(database, packageId, { ...lease, seconds: 0 });
    throw fault;
  }
}

/**
 * Plans the printing of a municipality's packages that wait and that nobody alive is at: those whose worker died, or failed. One that
 * has failed too often is settled as such, so that staff are told and can make another. May run twice.
 */
export async function planWaitingPackages(
  app: Pick<App, "database" | "clock">,
  municipality: Pick<Municipality, "tenantId">,
): Promise<void> {
  const { tenantId } = municipality;
  const database = app.database.of(municipality);
  for (const { id, isGivenUp } of await packagesWaiting(database)) {
    await transaction(database, async (tx) => {
      if (isGivenUp) await settlePackage(tx, id, { result: givenUp, files: [] }, app.clock.now());
      else await planPrinting(tx, tenantId, id);
    });
  }
}

const givenUp = { rows: [], lastPage: 0, trouble: gaveUpWords };

/** Plans that a package is printed. Part of the act that fixes what is in it. */
export const planPrinting = (tx: Parameters<typeof planJob>[0], tenantId: string, packageId: string): Promise<void> =>
  planJob(tx, "make-appeal-package", { tenantId, packageId }, { key: `make-appeal-package:${packageId}` });

async function printed(app: App, database: Database, packageId: string, waiting: WaitingPackage): Promise<void> {
  const { limits } = app.law.appealPackage;
  const documents = new Map((await documentsIn(database, waiting.caseId)).map((document) => [document.id, document]));
  const bundle = await printBundle(bundleOf(database, waiting, documents, limits));
  try {
    const outcome = outcomeOf(waiting, bundle, documents, limits);
    await transaction(database, (tx) => settlePackage(tx, packageId, outcome, app.clock.now()));
  } finally {
    await bundle.close();
  }
}

/** What is in it, without the words and titles of what does not belong in the case: they tell of somebody else. */
async function withoutOthers(database: Database, waiting: WaitingPackage): Promise<WaitingPackage> {
  const place = { tenantId: database.tenant.id, caseId: waiting.caseId };
  const others = await piecesNotOfCase(database, place, waiting.plan);
  const names = new Set(others.map(({ name }) => name));
  const pieces = waiting.plan.pieces.map((piece) => (names.has(piece.name) ? { ...piece, title: otherTitle } : piece));
  const texts = Object.fromEntries([...names].map((name) => [name, otherWords()]));
  return { ...waiting, plan: { ...waiting.plan, pieces }, texts: { ...waiting.texts, ...texts } };
}

const gone: BundlePaper = { type: "", bytes: async () => undefined };

function bundleOf(
  database: Database,
  { caseId, plan, texts }: WaitingPackage,
  documents: ReadonlyMap<string, CaseDocument>,
  limits: AppealPackageLaw["limits"],
): Bundle {
  const paperOf = (id: string): BundlePaper => {
    const document = documents.get(id);
    if (document === undefined) return gone;
    return { type: document.type, bytes: async () => (await givenPaper(database, caseId, id))?.bytes };
  };
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
      paper: piece.documentId === null ? null : paperOf(piece.documentId),
    })),
    firstPage: plan.firstPage,
    limits: { bytesPerFile: bytesIn(limits.megabytesPerFile), bytesInAll: bytesIn(limits.megabytesInAll) },
  };
}
