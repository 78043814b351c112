import type { App } from "../../../platform/app.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import { appointmentsToComeIn } from "../../appointments/use-cases/appointments-to-come-in.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { saidOfPlan } from "../../plans/use-cases/read-own-say.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import type { NotesFacts } from "../domain/my-follow-ups.ts";
import { followUpsOfCase, partsOfCase } from "../repository.ts";
import { readFromNotes } from "./read-from-notes.ts";

/** All that the page of follow-ups shows. */
export interface FollowUpView extends GrantGround, NotesFacts {
  readonly citizen: Citizen;
  /** Oldest first. */
  readonly followUps: readonly FollowUp[];
  readonly ffb: Ffb;
  readonly owed: CaseOwed;
  /** What citizen and provider have sent, for each follow-up and for the one that comes. */
  readonly parts: readonly FollowUpPart[];
  /** The goals of the plan with what the citizen says of them. */
  readonly said: readonly SaidOfGoal[];
  /** The status meetings that are booked and not over, the next one first. */
  readonly meetings: readonly Appointment[];
}

/** The follow-ups of a case, for those who work with it. Undefined when there is no such case. */
export async function readFollowUps(app: App, actor: Actor, caseId: string): Promise<FollowUpView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "follow-up:read");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const ground = await readGrantGround(database, app, actor, record);
  const followUps = await followUpsOfCase(database, actor.tenantId, caseId);
  const parts = await partsOfCase(database, caseId);
  const said = await saidOfPlan(database, caseId, ground.plan);
  const owed = await readOwed(database, app, actor, caseId);
  const asked = { goals: ground.plan?.goals ?? [], followUps, until: ground.today, orderId: null };
  const fromNotes = await readFromNotes(database, ground, asked);
  const toCome = await appointmentsToComeIn(database, app, caseId);
  const meetings = toCome.filter(({ kind }) => kind === "follow-up-meeting");
  return { ...ground, ...fromNotes, citizen, followUps, parts, said, meetings, ffb: app.law.ffb, owed };
}
