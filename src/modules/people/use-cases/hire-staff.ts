import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { StaffActor } from "../domain/actor.ts";
import { insertStaff } from "../repository.ts";
import type { StaffMember } from "./read-people.ts";

/** Makes somebody a member of staff. Part of filling a system with people: there is no permission to check yet. */
export async function hireStaff(
  tx: Tx,
  app: Pick<App, "newId">,
  fresh: Omit<StaffMember, "kind" | "id">,
): Promise<StaffActor> {
  const staff: StaffMember = { ...fresh, kind: "staff", id: app.newId() };
  await insertStaff(tx, staff);
  return staff;
}
