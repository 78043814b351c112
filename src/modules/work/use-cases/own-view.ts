import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type OwnView, readFilter } from "../domain/saved-filter.ts";
import type { WorkChoice } from "../domain/work-list.ts";
import { deleteFilter, findOwnView, insertFilter, saveSingleKeys, updateFilter } from "../repository.ts";

/** What this member of staff has saved, and whether single keys are on. @throws PermissionDenied for those without a list. */
export function readOwnView(app: App, actor: StaffActor): Promise<OwnView> {
  requireRole(actor, "case:list");
  return findOwnView(app.database.of(actor), actor.id);
}

/** Saves a choice of cases with its name; as the start of the list in place of the one before, where that is asked. */
export function saveFilter(
  app: App,
  actor: StaffActor,
  choice: WorkChoice,
  fields: Fields,
): Promise<Outcome<"saved", readonly FieldProblem[]>> {
  requireRole(actor, "case:list");
  return transaction(app.database.of(actor), async (tx) => {
    const written = readFilter(fields, (await findOwnView(tx, actor.id)).filters);
    if (!written.ok) return written;
    const filter = { id: app.newId(), choice, ...written.value };
    await insertFilter(tx, actor.id, filter, app.clock.now());
    return accepted("saved");
  });
}

/** Gives a saved choice another name, and makes it the start of the list or no longer. Only one's own. */
export function changeFilter(
  app: App,
  actor: StaffActor,
  id: string,
  fields: Fields,
): Promise<Outcome<"changed", readonly FieldProblem[] | "not-found">> {
  requireRole(actor, "case:list");
  return transaction(app.database.of(actor), async (tx) => {
    const { filters } = await findOwnView(tx, actor.id);
    if (!filters.some((one) => one.id === id)) return refused("not-found");
    const written = readFilter(
      fields,
      filters.filter((one) => one.id !== id),
    );
    if (!written.ok) return written;
    await updateFilter(tx, actor.id, { id, ...written.value });
    return accepted("changed");
  });
}

/** Deletes a saved choice. False where it is not the reader's own, or there is none. */
export function removeFilter(app: App, actor: StaffActor, id: string): Promise<boolean> {
  requireRole(actor, "case:list");
  return transaction(app.database.of(actor), (tx) => deleteFilter(tx, actor.id, id));
}

/** Switches single keys on the work list on or off, for this member of staff and until they switch them again. */
export function switchSingleKeys(app: App, actor: StaffActor, isOn: boolean): Promise<void> {
  requireRole(actor, "case:list");
  return transaction(app.database.of(actor), (tx) => saveSingleKeys(tx, actor.id, isOn));
}
