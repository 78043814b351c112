import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { PackageFile } from "../domain/appeal.ts";
import { readFileBytes } from "../repository.ts";
import { appealIn } from "./appeal-in.ts";
import type { AppealNamed } from "./read-appeal.ts";

/** One file of a package, as a page names it. */
export interface FileNamed extends AppealNamed {
  readonly packageId: string;
  readonly ordinal: number;
}

/** A file of a package, byte for byte; undefined where there is none for whoever asks. */
export async function readPackageFile(
  app: App,
  actor: StaffActor,
  { caseId, complaintId, ordinal, packageId }: FileNamed,
): Promise<{ readonly file: PackageFile; readonly bytes: Uint8Array } | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "complaint:answer");
  if (!record) return undefined;
  const { packages } = await appealIn(database, caseId, complaintId);
  const file = packages.find(({ id }) => id === packageId)?.files.find((one) => one.ordinal === ordinal);
  const bytes = file && (await readFileBytes(database, packageId, ordinal));
  return file && bytes && { file, bytes };
}
