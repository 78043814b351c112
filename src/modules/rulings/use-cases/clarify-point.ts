import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { answeredEntry } from "../domain/ruling-entries.ts";
import { insertPointAnswer, rulingsOfCase } from "../repository.ts";

/** Why it is not written down what was found of a point. */
export type ClarifyRefusal = "not-found" | "blank";

/** A point of a ruling, and what was found of it. */
export interface PointAnswered {
  readonly caseId: string;
  readonly rulingId: string;
  readonly point: number;
  readonly text: string;
}

/**
 * Writes down what was found of a point that Ankestyrelsen asked to have clarified. Written again, the newest counts.
 *
 * Law: retssikkerhedsloven § 10.
 */
export function clarifyPoint(
  app: App,
  actor: StaffActor,
  { caseId, point, rulingId, text }: PointAnswered,
  press: FormPress,
): Promise<Outcome<string, ClarifyRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<ClarifyRefusal>(tx, app, actor, { ...press, act: "ruling:clarify" }, async () => {
      const record = await caseForAct(tx, actor, "ruling:clarify", caseId);
      const ruling = record && (await rulingsOfCase(tx, caseId)).find(({ id }) => id === rulingId);
      if (!ruling) return refused("not-found");
      const asked = ruling.points[point];
      if (isBlank(text) || asked === undefined) return refused("blank");
      const answer = { id: app.newId(), rulingId, point, text: text.trim(), at: app.clock.now(), by: actor.id };
      await insertPointAnswer(tx, answer);
      await recordEvents(tx, app, actor, caseId, [answeredEntry(asked.text, answer.text, app.clock.today())]);
      return accepted("kept");
    }),
  );
}
