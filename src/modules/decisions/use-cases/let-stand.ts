import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standsEntries } from "../domain/decision-entries.ts";
import { changesGivenUp, letStandField, openingsToGiveUp } from "../domain/let-stand.ts";
import { latestOf, openTasks, type Reopening } from "../domain/reopening.ts";
import { decisionPath } from "../paths.ts";
import { dropReopenings, reopeningsOf } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";
import { reviveRulings } from "./reopen-for-ruling.ts";

/** Why nothing is let stand: no such case, nothing waits that can be given up, or what is missing in the form. */
export type LetStandRefusal = "not-found" | "nothing-to-give-up" | readonly FieldProblem[];

/**
 * Lets a decision stand that was to be made anew, where nothing asks for a new one any more: the complaint is withdrawn, or the
 * mistake was none. The reason is in the journal.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; forvaltningsloven § 24 for the decision that stands.
 *
 * @returns the path of the decision
 */
export const letStand = (
  app: App,
  actor: Actor,
  caseId: string,
  { fields, submissionId }: { readonly fields: Fields; readonly submissionId: string },
): Promise<Outcome<string, LetStandRefusal>> =>
  transaction(app.database.of(actor), async (tx): Promise<Outcome<string, LetStandRefusal>> => {
    const record = await caseForAct(tx, actor, "decision:draft", caseId);
    if (!record) return refused("not-found");
    const pressed = { submissionId, act: "decision:let-stand", path: decisionPath(caseId) };
    return oncePressed<LetStandRefusal>(tx, app, actor, pressed, async () => {
      const waiting = await waitingOpenings(tx, app, actor, record);
      const gone = openingsToGiveUp(waiting.openings, waiting.events);
      if (gone.length === 0) return refused("nothing-to-give-up");
      const why = textOf(fields, letStandField);
      if (why === "") return refused([{ field: letStandField, message: "Skriv, hvorfor afgørelsen skal stå." }]);
      await recordEvents(tx, app, actor, caseId, await giveUp(tx, app, actor, record, { ...waiting, gone, why }));
      return accepted(null);
    });
  });

/** Openings of tasks that wait to be decided anew, the latest of each, with what is known of the case. */
export interface WaitingOpenings {
  readonly openings: readonly Reopening[];
  readonly tasks: readonly AppliedTask[];
  readonly events: readonly CaseEvent[];
}

/** What waits to be decided anew in a case. Part of other acts: permission is theirs. */
export async function waitingOpenings(tx: Tx, app: App, actor: Actor, record: CaseRecord): Promise<WaitingOpenings> {
  const { caseGround, issued } = await readCaseToDecide(tx, app, actor, record);
  const reopenings = await reopeningsOf(tx, record.id);
  const tasks = caseGround.applications.flatMap((application) => application.tasks);
  const open = new Set(openTasks(tasks, issued, reopenings).map(({ id }) => id));
  return {
    openings: latestOf(reopenings).filter(({ taskId }) => open.has(taskId)),
    tasks,
    events: caseGround.events,
  };
}

/**
 * Gives openings up: their tasks stand as they were decided, and what is owed of a change with them lapses. A ruling that waited
 * behind one of them comes forward again. Part of other acts: permission is theirs.
 *
 * @returns what the journal is told
 */
export async function giveUp(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { gone, openings, tasks, why }: WaitingOpenings & { readonly gone: readonly Reopening[]; readonly why: string },
): Promise<readonly ActEntry[]> {
  if (gone.length === 0) return [];
  const by = { at: app.clock.now(), by: actor.id };
  await dropReopenings(
    tx,
    gone.map(({ id }) => id),
    by,
  );
  await reviveRulings(tx, app, actor, record);
  const standing = tasks.filter(({ id }) => gone.some(({ taskId }) => taskId === id));
  return standsEntries(standing, why, { openedOn: changesGivenUp(gone, openings), today: app.clock.today() });
}
