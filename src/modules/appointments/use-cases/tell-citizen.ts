import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { AppointmentLetterFacts } from "../domain/appointment-letter-facts.ts";
import { appointmentLetter } from "../letters/appointment-letter.ts";
import { rulesOfKeeping } from "./appointment-desk.ts";

/** The citizen of a case, as part of an act on its appointments. */
export async function citizenOfCase(tx: Tx, record: CaseRecord): Promise<Citizen> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  return citizen;
}

/**
 * Tells the citizen by letter, as part of an act, where a letter is wanted: who gets letters on paper always hears of the
 * authority's appointments so, and is always answered so.
 *
 * @returns the letter's id; null where none was made
 */
export async function tellCitizen(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  told: Omit<AppointmentLetterFacts, "isOnPaper" | "clauses"> & { readonly wanted: boolean },
): Promise<string | null> {
  const citizen = await citizenOfCase(tx, record);
  const { wanted, ...facts } = told;
  const channel = channelTo(app, actor, citizen);
  const isDue = channel === "paper" && (told.appointment.orderId === null || told.occasion === "kept");
  if (!wanted && !isDue) return null;
  const support = told.appointment.orderId === null ? [] : rulesOfKeeping(app, actor, record, citizen);
  const clauses = support.map(({ id, text }) => ({ id, text }));
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = appointmentLetter(frame, { ...facts, isOnPaper: !citizen.digital, clauses });
  const letter = await keepLetter(tx, app, actor, record, { kind: "appointment", document, channel });
  return letter.id;
}
