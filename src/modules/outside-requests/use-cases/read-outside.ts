import type { App } from "../../../platform/app.ts";
import { stateTag } from "../../../platform/digests.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import type { FilePiece } from "../../pieces/domain/file-piece.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { type CaseOutsideView, endOf, type MyOutsideView, type OneOutsideView } from "../domain/outside-request.ts";
import { outsideOfCase, outsidePart, outsidePdfOf } from "../repository.ts";

/** A request of a case, as a page names it. */
export interface OutsideNamed {
  readonly caseId: string;
  readonly outsideId: string;
}

const asked = { act: "access:read", parts: { outside: outsidePart } } as const;

/** What others have asked to see, for the citizen or somebody whose mandate reaches it; where they live is not told. */
export async function readMyOutside(app: App, actor: CitizenSide, caseId: string): Promise<MyOutsideView | undefined> {
  const found = await caseWithParts(app.database.of(actor), actor, caseId, asked);
  if (!found) return undefined;
  const outside = found.parts.outside.map((request) => ({ ...request, address: [] }));
  return { record: found.record, outside, today: app.clock.today() };
}

/** The same for staff. */
export function readCaseOutside(app: App, actor: StaffActor, caseId: string): Promise<CaseOutsideView | undefined> {
  return caseForStaff(app, actor, caseId, asked);
}

/** One of them, with the whole file while it waits. */
export async function readOneOutside(
  app: App,
  actor: StaffActor,
  { caseId, outsideId }: OutsideNamed,
): Promise<OneOutsideView | undefined> {
  const view = await readCaseOutside(app, actor, caseId);
  const request = view?.outside.find(({ id }) => id === outsideId);
  if (!view || !request) return undefined;
  const waits = endOf(request) === undefined;
  const pieces = waits ? await piecesIn(app.database.of(actor), app, actor, caseId) : [];
  return { ...view, request, pieces, tag: tagOf(pieces) };
}

/** A part of the file that goes with an answer, byte for byte; undefined where there is none for whoever asks. */
export async function readOutsidePdf(
  app: App,
  actor: StaffActor,
  { caseId, outsideId }: OutsideNamed,
  part: number,
): Promise<{ readonly number: string; readonly pdf: Uint8Array } | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "access:read");
  const isThere = record && (await outsideOfCase(database, caseId)).some(({ id }) => id === outsideId);
  const pdf = isThere ? await outsidePdfOf(database, outsideId, part) : null;
  return record && pdf ? { number: record.number, pdf } : undefined;
}

/** What the file is, as a form carries it: another where anything has come, gone or been changed. */
export const tagOf = (pieces: readonly FilePiece[]): string => stateTag(pieces);
