import { type App, municipalityOf } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import type { Jobs } from "../../../platform/jobs.ts";
import { type Lease, whileHeld } from "../../../platform/lease.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen, readStaff } from "../../people/use-cases/read-people.ts";
import { type PrintedBundle, printBundle } from "../../pieces/use-cases/print-bundle.ts";
import { withPapers } from "../../pieces/use-cases/with-papers.ts";
import { givenEntry } from "../domain/access-entries.ts";
import { type FileToMake, type GivenFile, madeFile } from "../domain/given-file.ts";
import { accessBundle } from "../letters/access-bundle.ts";
import { accessGivenLetter } from "../letters/access-letters.ts";
import {
  deleteMaking,
  insertGiven,
  insertPart,
  renewMaking,
  requestsOfCase,
  type TakenMaking,
  takeMaking,
} from "../repository.ts";
import { withoutElsewhere } from "./without-elsewhere.ts";

/** Long enough for one stretch to be printed; it is renewed while the work lasts. */
const leaseSeconds = 90;

/** The largest file that a mailbox, a phone and the database take without trouble; a larger one is given in parts. */
const limits = { bytesPerFile: 40_000_000, bytesInAll: null } as const;

/**
 * Makes a file that was chosen, and gives it: the file, the letter about it, the journal and what is owed are kept together, or not at
 * all. Nothing is locked while it is printed. It may be run twice, and be killed anywhere: a lease lets one be at it.
 */
export async function makeAccessFile(app: App, { requestId, tenantId }: Jobs["make-access-file"]): Promise<void> {
  const municipality = municipalityOf(app, { tenantId });
  if (municipality === undefined) return;
  const database = app.database.of(municipality);
  const lease: Lease = { id: app.newId(), seconds: leaseSeconds };
  const taken = await takeMaking(database, requestId, lease);
  if (taken === undefined) return;
  try {
    const renew = () => renewMaking(database, requestId, lease);
    await whileHeld(lease, renew, () => made({ app, database, requestId, lease, taken }));
  } catch (fault) {
    await renewMaking(database, requestId, { ...lease, seconds: 0 });
    throw fault;
  }
}

interface Making {
  readonly app: App;
  readonly database: Database;
  readonly requestId: string;
  readonly lease: Lease;
  readonly taken: TakenMaking;
}

async function made(making: Making): Promise<void> {
  const { app, database, taken } = making;
  const whoChose = await readStaff(database, database.tenant.id, taken.chosenBy);
  if (whoChose === undefined) throw new RangeError("nobody has chosen what is given");
  const { bundle, file } = await transaction(database, (tx) => bundleFor(tx, app, whoChose, taken));
  const printed = await printBundle({
    ...bundle,
    limits,
    pieces: await withPapers(database, taken.caseId, bundle.pieces),
  });
  try {
    await transaction(database, (tx) => give(tx, making, whoChose, { file, printed }));
  } finally {
    await printed.close();
  }
}

async function bundleFor(tx: Tx, app: App, actor: StaffActor, { caseId, toMake }: TakenMaking) {
  const { citizen, record } = await caseOf(tx, actor, caseId);
  const file = await withoutElsewhere(tx, { tenantId: record.tenantId, caseId }, toMake.file);
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  return { file, bundle: accessBundle(frame, file, app.law.accessExceptions) };
}

async function caseOf(
  tx: Tx,
  actor: StaffActor,
  caseId: string,
): Promise<{ readonly record: CaseRecord; readonly citizen: Citizen }> {
  const record = await caseForAct(tx, actor, "access:give", caseId);
  const citizen = record && (await readCitizen(tx, record.tenantId, record.citizenId));
  if (!record || !citizen) throw new RangeError("whoever chose the file is not let into the case any more");
  return { record, citizen };
}

/** The file as it was printed. */
interface Made {
  readonly file: GivenFile;
  readonly printed: PrintedBundle;
}

/** Gives what was made, unless somebody has stopped it, or another has taken it over. What turned out wrong meanwhile is made anew. */
async function give(tx: Tx, making: Making, actor: StaffActor, { file: chosen, printed }: Made): Promise<void> {
  const { app, lease, requestId, taken } = making;
  const { citizen, record } = await caseOf(tx, actor, taken.caseId);
  if (!(await deleteMaking(tx, requestId, lease.id))) return;
  const request = (await requestsOfCase(tx, record.id)).find(({ id }) => id === requestId);
  if (request === undefined) throw new RangeError("the file was asked for by nobody");
  const now = await withoutElsewhere(tx, { tenantId: record.tenantId, caseId: record.id }, chosen);
  if (JSON.stringify(now) !== JSON.stringify(chosen))
    throw new RangeError("something in the file turned out to be another case's while it was printed");
  const { complaint } = taken.toMake satisfies FileToMake;
  const file = madeFile(chosen, printed.table, printed.files);
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const exceptions = app.law.accessExceptions;
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "access-given",
    document: accessGivenLetter(frame, { request, file, exceptions, complaint }),
    channel: channelTo(app, actor, citizen),
    eventOnPosting: { type: "access-given", request: requestId },
  });
  await keepFiles(tx, making, printed, { file, letterId: letter.id, by: actor.id });
  await recordEvents(tx, app, actor, record.id, [givenEntry(requestId, file, letter, app.clock.today())]);
}

async function keepFiles(
  tx: Tx,
  { app, requestId }: Making,
  { files }: PrintedBundle,
  { by, file, letterId }: { readonly file: GivenFile; readonly letterId: string; readonly by: string },
): Promise<void> {
  for (const [at, { bytes, sha256 }] of files.entries()) {
    const part = { pdf: await bytes(), sha256 };
    const kept = { ...part, file, givenOn: app.clock.today(), letterId };
    if (at === 0) await insertGiven(tx, requestId, kept, { at: app.clock.now(), by });
    else await insertPart(tx, requestId, at + 1, part);
  }
}
