import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type OrderInCase, orderForAct } from "../../deliveries/use-cases/order-for-provider.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { GroupRefusal } from "../domain/group-acts.ts";
import type { GroupMember } from "../domain/group-member.ts";
import { placeFields } from "../domain/place-form.ts";
import type { SupportGroup } from "../domain/support-group.ts";
import { findMember, lockGroup, membersOfGroup } from "../repository.ts";

/** Why nothing is done about a place. */
export type ChangePlaceRefusal = GroupRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** A place as a page of staff names it. */
export interface PlaceNamed {
  readonly groupId: string;
  readonly memberId: string;
}

/** A place with its group, its case and the others who are there, as it is worked with. */
export interface PlaceAtWork extends OrderInCase {
  readonly group: SupportGroup;
  readonly member: GroupMember;
  readonly members: readonly GroupMember[];
}

/** A provider's place in its own group, with the case and the group locked; undefined where there is none for it. */
export async function placeForAct(
  tx: Tx,
  app: App,
  actor: StaffActor,
  act: Act,
  { groupId, memberId }: PlaceNamed,
): Promise<PlaceAtWork | undefined> {
  const seen = await findMember(tx, memberId, app.clock.today());
  if (seen?.groupId !== groupId) return undefined;
  const found = await orderForAct(tx, actor, act, seen.orderId);
  const group = found && (await lockGroup(tx, groupId));
  if (!found || !group || group.provider !== actor.provider) return undefined;
  const members = await membersOfGroup(tx, groupId, app.clock.today());
  const member = members.find(({ id }) => id === memberId);
  return member && { ...found, group, member, members };
}

/**
 * The cases of several places, locked before their group is: always in one order, so that two acts never wait for each other.
 *
 * @returns by the place's id; without those that the provider does not reach
 */
export async function lockCases(
  tx: Tx,
  actor: StaffActor,
  members: readonly GroupMember[],
): Promise<ReadonlyMap<string, OrderInCase>> {
  const locked = new Map<string, OrderInCase>();
  for (const { id, orderId } of members.toSorted((one, other) => one.caseId.localeCompare(other.caseId))) {
    const found = await orderForAct(tx, actor, "group:keep", orderId);
    if (found) locked.set(id, found);
  }
  return locked;
}

/** Whether a form still shows the place as it is. */
export const isFresh = ({ version }: GroupMember, fields: Fields): boolean =>
  textOf(fields, placeFields.version) === String(version);
