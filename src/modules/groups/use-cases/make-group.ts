import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { type FieldProblem, textOf } from "../../applications/domain/problems.ts";
import type { TypedFields } from "../../appointments/domain/booking-form.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { groupFields, readGroup } from "../domain/group-form.ts";
import { inGroup } from "../domain/group-member.ts";
import { findGroup, insertGroup, lockGroup, membersOfGroup, saveGroup } from "../repository.ts";

/** Why a group is not kept (yet). */
export type GroupFormRefusal =
  | "not-found"
  | "changed-meanwhile"
  | "has-members"
  | { readonly problems: readonly FieldProblem[] };

/**
 * The provider makes a group, a course or an open place.
 *
 * @returns the path of the page to show
 */
export function makeGroup(
  app: App,
  actor: StaffActor,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, GroupFormRefusal>> {
  requireRole(actor, "group:keep");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<GroupFormRefusal>(tx, app, actor, { ...press, act: "group:make" }, async () => {
      const read = readGroup(typed);
      if (actor.provider === null) return refused("not-found");
      if (!read.ok) return refused({ problems: read.refusal });
      const group = { ...read.value, id: app.newId(), provider: actor.provider, version: 1 };
      await insertGroup(tx, group, { at: app.clock.now(), by: actor.id });
      return accepted("made");
    }),
  );
}

/**
 * The provider changes a group. One that people are in does not become an open place, where nobody's name is kept.
 *
 * @returns the path of the page to show
 */
export function changeGroup(
  app: App,
  actor: StaffActor,
  groupId: string,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, GroupFormRefusal>> {
  requireRole(actor, "group:keep");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<GroupFormRefusal>(tx, app, actor, { ...press, act: "group:change" }, () =>
      changeIn(tx, app, actor, groupId, typed),
    ),
  );
}

async function changeIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  groupId: string,
  typed: TypedFields,
): Promise<Outcome<"changed", GroupFormRefusal>> {
  const group = await lockGroup(tx, groupId);
  if (!group || group.provider !== actor.provider) return refused("not-found");
  const read = readGroup(typed);
  if (!read.ok) return refused({ problems: read.refusal });
  if (textOf(typed.fields, groupFields.version) !== String(group.version)) return refused("changed-meanwhile");
  const members = await membersOfGroup(tx, groupId, app.clock.today());
  if (read.value.kind === "open" && inGroup(members).length > 0) return refused("has-members");
  const changed = { ...group, ...read.value, version: group.version + 1 };
  const isSaved = await saveGroup(tx, changed, { at: app.clock.now(), by: actor.id });
  return isSaved ? accepted("changed") : refused("changed-meanwhile");
}

/** A provider's own group; another's is as if it were not there. */
export async function ownGroup(app: App, actor: StaffActor, groupId: string) {
  requireRole(actor, "group:keep");
  const group = await findGroup(app.database.of(actor), groupId);
  return group?.provider === actor.provider ? group : undefined;
}
