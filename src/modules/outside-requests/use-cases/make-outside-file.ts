import { type App, municipalityOf } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import type { Jobs } from "../../../platform/jobs.ts";
import { type Lease, whileHeld } from "../../../platform/lease.ts";
import { madeFile } from "../../access-requests/domain/given-file.ts";
import { fileBundle } from "../../access-requests/use-cases/file-bundle.ts";
import { withoutElsewhere } from "../../access-requests/use-cases/without-elsewhere.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { type PrintedBundle, printBundle } from "../../pieces/use-cases/print-bundle.ts";
import { withPapers } from "../../pieces/use-cases/with-papers.ts";
import type { OutsideToMake } from "../domain/outside-file.ts";
import { endOf } from "../domain/outside-request.ts";
import {
  deleteOutsideMaking,
  insertOutsideFile,
  outsideOfCase,
  renewOutsideMaking,
  type TakenOutside,
  takeOutsideMaking,
} from "../repository.ts";
import { giveOutside, partiesFor, type Waiting } from "./answer-outside.ts";

/** Long enough for one stretch to be printed; it is renewed while the work lasts. */
const leaseSeconds = 90;

/** The largest file that a mailbox takes without trouble; a larger one is given in parts. */
const limits = { bytesPerFile: 40_000_000, bytesInAll: null } as const;

/** What the file is called, what stands first in it, and over its index. */
const words = {
  title: "Aktindsigt",
  opening: "Her er det, du får at se af sagen. Hver side har et nummer nederst til højre.",
  caption: "Det, du får, det ældste først",
};

/**
 * Makes the file that somebody outside is given, and answers: the file, the letter, the journal and what is owed are kept together, or not
 * at all. Nothing is locked while it is printed. It may be run twice, and be killed anywhere: a lease lets one be at it.
 */
export async function makeOutsideFile(app: App, { requestId, tenantId }: Jobs["make-outside-file"]): Promise<void> {
  const municipality = municipalityOf(app, { tenantId });
  if (municipality === undefined) return;
  const database = app.database.of(municipality);
  const lease: Lease = { id: app.newId(), seconds: leaseSeconds };
  const taken = await takeOutsideMaking(database, requestId, lease);
  if (taken === undefined) return;
  try {
    const renew = () => renewOutsideMaking(database, requestId, lease);
    await whileHeld(lease, renew, () => made({ app, database, requestId, lease, taken }));
  } catch (fault) {
    await renewOutsideMaking(database, requestId, { ...lease, seconds: 0 });
    throw fault;
  }
}

interface Making {
  readonly app: App;
  readonly database: Database;
  readonly requestId: string;
  readonly lease: Lease;
  readonly taken: TakenOutside;
}

async function made(making: Making): Promise<void> {
  const { app, database, taken } = making;
  const actor = await readStaff(database, database.tenant.id, taken.chosenBy);
  if (actor === undefined) throw new RangeError("nobody has chosen what is given");
  const { bundle, toMake } = await transaction(database, async (tx) => {
    const waiting = await waitingFor(tx, making, actor);
    const now = await asItStands(waiting, taken.toMake);
    return { bundle: fileBundle(app, await partiesFor(waiting), now.file, words), toMake: now };
  });
  const pieces = await withPapers(database, taken.caseId, bundle.pieces);
  const printed = await printBundle({ ...bundle, limits, pieces });
  try {
    await transaction(database, async (tx) => give(await waitingFor(tx, making, actor), making, { printed, toMake }));
  } finally {
    await printed.close();
  }
}

async function waitingFor(tx: Tx, { app, requestId, taken: { caseId } }: Making, actor: StaffActor): Promise<Waiting> {
  const record = await caseForAct(tx, actor, "access:give", caseId);
  const request = record && (await outsideOfCase(tx, caseId)).find(({ id }) => id === requestId);
  if (!record || !request) throw new RangeError("whoever chose the file is not let into the case any more");
  return { tx, app, actor, record, request };
}

/** What was chosen, without what somebody has marked since as another case's. */
async function asItStands({ record, tx }: Waiting, toMake: OutsideToMake): Promise<OutsideToMake> {
  const file = await withoutElsewhere(tx, { tenantId: record.tenantId, caseId: record.id }, toMake.file);
  return { ...toMake, file };
}

/** Gives what was made, unless the request has ended meanwhile, or another has taken it over. What turned out wrong is made anew. */
async function give(
  waiting: Waiting,
  { lease, requestId }: Making,
  { printed, toMake }: { readonly printed: PrintedBundle; readonly toMake: OutsideToMake },
): Promise<void> {
  const { request, tx } = waiting;
  if (!(await deleteOutsideMaking(tx, requestId, lease.id)) || endOf(request) !== undefined) return;
  if (JSON.stringify(await asItStands(waiting, toMake)) !== JSON.stringify(toMake))
    throw new RangeError("something in the file turned out to be another case's while it was printed");
  for (const [at, { bytes, firstPage, lastPage, sha256, sizeBytes }] of printed.files.entries())
    await insertOutsideFile(tx, requestId, at + 1, { pdf: await bytes(), sha256, firstPage, lastPage, sizeBytes });
  await giveOutside(waiting, { ...toMake, file: madeFile(toMake.file, printed.table, printed.files) });
}
