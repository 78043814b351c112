import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { PaperToFile } from "../../documents/use-cases/file-papers.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { findParked, parkedPaper, saveMatched } from "../repository.ts";

/** The paper of a ruling, after it has been looked into. */
export type FoundPaper = Pick<PaperToFile, "type" | "sizeBytes" | "bytes" | "sha256"> & { readonly title: string };

/** The ruling that was put aside and belongs in a case, with its paper, locked. Undefined where it has its case already. Part of other acts. */
export async function parkedToFile(
  tx: Tx,
  actor: StaffActor,
  id: string,
): Promise<{ readonly id: string; readonly paper: FoundPaper } | undefined> {
  const parked = await findParked(tx, id, true);
  if (parked === undefined || parked.matched !== null) return undefined;
  await noteLooks(tx, actor, [{ act: "ruling:park", citizenId: null, caseId: null, basis: "front" }]);
  const { sizeBytes, title, type } = parked;
  return { id, paper: { title, type, sizeBytes, ...(await parkedPaper(tx, id)) } };
}

/** Writes down that its case was found, and by whom. Part of other acts. */
export const settleParked = (tx: Tx, app: App, actor: StaffActor, id: string, rulingId: string): Promise<void> =>
  saveMatched(tx, id, { rulingId, at: app.clock.now(), by: actor.id });
