import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readPackageChoice, readReasons } from "../domain/package-forms.ts";
import { saveChoices, saveReasons } from "../repository.ts";
import { appealGround } from "./appeal-ground.ts";
import { inAppeal } from "./in-appeal.ts";
import type { AppealNamed } from "./read-appeal.ts";

/** Why nothing is chosen: no such complaint or thing, or what is missing in the form. */
export type ChooseRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Chooses whether one thing in the file goes into the package; what is taken out has a reason.
 *
 * Law: retssikkerhedsbekendtgørelsen § 14.
 */
export const chooseForPackage = (
  app: App,
  actor: StaffActor,
  named: AppealNamed & { readonly piece: string },
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, ChooseRefusal>> =>
  inAppeal(app, actor, named, { ...press, act: "appeal:choose" }, async (tx, found) => {
    const { rows } = await appealGround(tx, app, actor, found.record, found);
    const isThere = rows.some(({ pieces }) => pieces.some(({ piece }) => piece.name === named.piece));
    if (!isThere) return refused<ChooseRefusal>("not-found");
    const choice = readPackageChoice(fields, named.piece);
    if (!choice.ok) return refused<ChooseRefusal>({ problems: choice.refusal });
    await saveChoices(tx, named.complaintId, [choice.value], { at: app.clock.now(), by: actor.id });
    return accepted("chosen");
  });

/** Keeps why things that the appeal board asks for are missing. */
export const explainMissing = (
  app: App,
  actor: StaffActor,
  named: AppealNamed,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, ChooseRefusal>> =>
  inAppeal(app, actor, named, { ...press, act: "appeal:explain" }, async (tx, found) => {
    const { rows } = await appealGround(tx, app, actor, found.record, found);
    const reasons = readReasons(fields, rows);
    if (!reasons.ok) return refused<ChooseRefusal>({ problems: reasons.refusal });
    await saveReasons(tx, named.complaintId, reasons.value, { at: app.clock.now(), by: actor.id });
    return accepted("written");
  });
