import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { newStep } from "../domain/complaint-step.ts";
import { complaintsOfCase } from "../repository.ts";
import { keepStep } from "./keep-step.ts";

/** One complaint of a case; undefined where the case has no such complaint. Part of other acts: permission is theirs. */
export const complaintIn = async (
  tx: Tx | Database,
  caseId: string,
  complaintId: string,
): Promise<Complaint | undefined> => (await complaintsOfCase(tx, caseId)).find(({ id }) => id === complaintId);

/** The complaints of a case, oldest first. Part of other acts: permission is theirs. */
export const complaintsIn = (tx: Tx | Database, caseId: string): Promise<readonly Complaint[]> =>
  complaintsOfCase(tx, caseId);

/** How a complaint was sent on to Ankestyrelsen. */
export interface SentOn {
  readonly on: LocalDate;
  /** Why it is sent, or by what means; empty where the decision was kept and nothing more is to be said. */
  readonly reason: string;
  /** The sending with its papers; null where they were sent by other means than this system. */
  readonly packageId: string | null;
  /** The letter to the citizen, where the act has made one itself; null where it is to be made here. */
  readonly letter: string | null;
}

/**
 * Keeps that a complaint was sent on to Ankestyrelsen, with the letter that tells the citizen so the same day: the only way in
 * which a complaint is sent on. Part of other acts: permission is theirs, and they record what comes of it last.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11-13.
 *
 * @returns what the journal is told, with the event that settles what is owed
 */
export const keepSentOn = (
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  complaint: Complaint,
  { letter, on, packageId, reason }: SentOn,
): Promise<ActEntry> =>
  keepStep(
    tx,
    app,
    actor,
    { record, complaint },
    newStep("sent-on", on, { note: reason, packageId, letterId: letter }),
  );
