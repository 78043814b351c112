import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { StaffActor } from "../../people/domain/actor.ts";

/** Why a case is not handed on: another took it meanwhile, they have it already, nobody has it, or they cannot have it. */
export type AssignRefusal = "taken-meanwhile" | "already-theirs" | "already-nobodys" | "not-a-caseworker";

/** Overdragelse: who is to have a case, and who had it when the form was shown (null where nobody did). */
export interface Handing {
  /** Null: it is laid back to the unit, and nobody has it. */
  readonly to: string | null;
  readonly seen: string | null;
  /** What whoever gets it is told. */
  readonly note?: string;
}

/** The longest note. */
export const mostOfNote = 1000;

/** Whether a case goes to this caseworker, or back to the unit. Of two who take it at once, the second is told. */
export function handover<Staff extends Pick<StaffActor, "role">>(
  current: string | null,
  handing: Handing,
  staff: Staff | undefined,
): Outcome<Staff | null, AssignRefusal> {
  if (current === handing.to) return refused(current === null ? "already-nobodys" : "already-theirs");
  if (current !== handing.seen) return refused("taken-meanwhile");
  if (handing.to === null) return accepted(null);
  return staff && decidesCases(staff) ? accepted(staff) : refused("not-a-caseworker");
}

/** True for those whose role it is to decide cases. */
export const decidesCases = ({ role }: Pick<StaffActor, "role">): boolean =>
  role === "caseworker" || role === "manager";
