import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { reopenedEntry } from "../domain/decision-entries.ts";
import { neverLess, openTasks, taskRuns } from "../domain/reopening.ts";
import { readReopening } from "../domain/reopening-form.ts";
import { decisionPath } from "../paths.ts";
import { reopeningsOf, saveReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";

/** Why nothing is opened anew: no such decision, all of it is open already, or what is missing in the form. */
export type ReopenRefusal = "not-found" | "already-open" | readonly FieldProblem[];

/** A press of the form that opens tasks anew. */
export interface ReopenPress {
  readonly decisionId: string;
  readonly submissionId: string;
  readonly fields: Fields;
}

/**
 * Opens tasks of an issued decision to be decided anew: after a complaint that was upheld, a ruling, new facts or a mistake.
 * The decision itself stays as it was made until a new one takes its place.
 *
 * Law: retssikkerhedsloven §§ 66 and 69; § 3 a for a case that was sent back.
 *
 * @returns the path of the draft
 */
export function reopenTasks(
  app: App,
  actor: Actor,
  caseId: string,
  { decisionId, submissionId, fields }: ReopenPress,
): Promise<Outcome<string, ReopenRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, ReopenRefusal>> => {
    const record = await caseForAct(tx, actor, "decision:draft", caseId);
    const found = record && (await readCaseToDecide(tx, app, actor, record));
    const decision = found?.issued.find(({ id }) => id === decisionId);
    if (!found || !decision) return refused("not-found");
    const pressed = { submissionId, act: "decision:reopen", path: decisionPath(caseId) };
    return oncePressed<ReopenRefusal>(tx, app, actor, pressed, async () => {
      const read = readReopening(fields, decision);
      if (!read.ok) return read;
      const { ground, reason } = read.value;
      const tasks = found.caseGround.applications.flatMap((application) => application.tasks);
      const open = new Set(openTasks(tasks, found.issued, await reopeningsOf(tx, caseId)).map(({ id }) => id));
      const chosen = tasks.filter(({ id }) => read.value.tasks.includes(id) && !open.has(id));
      if (chosen.length === 0) return refused("already-open");
      const ruling = eventsOf(found.caseGround.events, "ruling-received").at(-1);
      const today = app.clock.today();
      const told = {
        ground,
        reason,
        complaintId: null,
        rulingOn: ground === "ruling" ? (ruling?.on ?? null) : null,
        rulingOutcome: null,
        at: app.clock.now(),
        by: actor.id,
      };
      const running = { issued: found.issued, events: found.caseGround.events, today };
      const runs = (id: string) => taskRuns(id, running);
      const reopenings = chosen.map(({ id }) => ({
        id: app.newId(),
        taskId: id,
        change: runs(id) ? neverLess(today) : null,
        ...told,
      }));
      await saveReopenings(tx, caseId, reopenings);
      await recordEvents(tx, app, actor, caseId, [
        reopenedEntry(chosen, told, { today, isRunning: chosen.some(({ id }) => runs(id)) }),
      ]);
      return accepted(null);
    });
  });
}
