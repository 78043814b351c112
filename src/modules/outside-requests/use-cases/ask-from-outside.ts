import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedSaid } from "../../letters/domain/said.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { outsideAskedEntry } from "../domain/outside-entries.ts";
import { readOutside } from "../domain/outside-forms.ts";
import { insertOutside } from "../repository.ts";

/** Why a request from outside is not kept. */
export type AskFromOutsideRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Writes down that somebody who is no party wants to see something of the case. An answer is owed from then on; nothing is told to
 * them before it is decided, not even that there is a case.
 *
 * Law: offentlighedsloven § 36, stk. 2.
 *
 * @returns the path of the page to show
 */
export function askFromOutside(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedSaid,
  press: FormPress,
): Promise<Outcome<string, AskFromOutsideRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<AskFromOutsideRefusal>(tx, app, actor, { ...press, act: "access:ask" }, async () => {
      if (!(await caseForAct(tx, actor, "access:ask", caseId))) return refused("not-found");
      const read = readOutside(typed, app.clock.today());
      if (!read.ok) return refused({ problems: read.refusal });
      const id = app.newId();
      await insertOutside(tx, caseId, id, read.value, { at: app.clock.now(), by: actor.id });
      await recordEvents(tx, app, actor, caseId, [outsideAskedEntry(id, read.value)]);
      return accepted("asked");
    }),
  );
}
