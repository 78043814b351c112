import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { appendEntry } from "../../journal/use-cases/append-entry.ts";
import type { Actor } from "../../people/domain/actor.ts";

/** Whose mandates an act is about, and the cases whose journals it is told in. */
export interface WhoseMandates {
  readonly citizenId: string;
  readonly cases: readonly CaseRecord[];
}

/**
 * The first line of every act on mandates: the citizen acts for themselves, staff from a case that is theirs.
 *
 * @param caseId null on the citizen's own pages
 * @returns undefined where there is no such case, or it is not the actor's to act on
 */
export async function whoseMandates(tx: Tx, actor: Actor, caseId: string | null): Promise<WhoseMandates | undefined> {
  requireRole(actor, "mandate:keep");
  if (actor.kind === "representative") return undefined;
  const citizenId = actor.kind === "citizen" ? actor.id : await citizenOfCase(tx, actor, caseId);
  if (citizenId === undefined) return undefined;
  const cases = await casesOf(tx, actor, citizenId);
  const open = cases.filter(({ closedOn }) => closedOn === null);
  return { citizenId, cases: open.length > 0 ? open : cases.slice(0, 1) };
}

async function citizenOfCase(tx: Tx, actor: Actor, caseId: string | null): Promise<string | undefined> {
  const record = caseId === null ? undefined : await caseForAct(tx, actor, "mandate:keep", caseId);
  return record?.citizenId;
}

/** Tells of a mandate in the journal of each of the citizen's open cases; of the newest where none is open. */
export async function tellInJournal(
  tx: Tx,
  app: App,
  actor: Actor,
  { cases }: WhoseMandates,
  entry: NewEntry,
): Promise<void> {
  for (const { id } of cases) await appendEntry(tx, app, actor, id, entry);
}
