import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { StaffActor } from "../../people/domain/actor.ts";

/** Why somebody does not get a case: another took it meanwhile, has it already, or it is nobody who decides cases. */
export type AssignRefusal = "taken-meanwhile" | "already-theirs" | "not-a-caseworker";

/** Overdragelse: who is to have a case, and who had it when the form was shown (null where nobody did). */
export interface Handing {
  readonly to: string;
  readonly seen: string | null;
}

/** Whether a case goes to this caseworker. Of two who take it at once, the second is told. */
export function handover<Staff extends Pick<StaffActor, "role">>(
  current: string | null,
  handing: Handing,
  staff: Staff | undefined,
): Outcome<Staff, AssignRefusal> {
  if (current === handing.to) return refused("already-theirs");
  if (current !== handing.seen) return refused("taken-meanwhile");
  return staff && decidesCases(staff) ? accepted(staff) : refused("not-a-caseworker");
}

/** True for those whose role it is to decide cases. */
export const decidesCases = ({ role }: Pick<StaffActor, "role">): boolean =>
  role === "caseworker" || role === "manager";
