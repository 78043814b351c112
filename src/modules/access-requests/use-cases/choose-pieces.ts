import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, ticked } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { askedField, readChoice } from "../domain/access-forms.ts";
import { whole, withChoices } from "../domain/piece-choice.ts";
import { choicesOf, requestsOfCase, saveChoices } from "../repository.ts";
import type { AccessNamed } from "./read-access.ts";

/** Why nothing is chosen: no such request or thing, the file was given meanwhile, or what is missing in the form. */
export type ChoosePiecesRefusal =
  | "not-found"
  | "already-given"
  | "being-made"
  | { readonly problems: readonly FieldProblem[] };

/**
 * Chooses what is given of one thing in the file: all of it, some, or nothing, with the ground in the act and a reason.
 *
 * Law: forvaltningsloven §§ 12-15 b.
 */
export function choosePiece(
  app: App,
  actor: StaffActor,
  named: AccessNamed & { readonly piece: string },
  fields: Fields,
): Promise<Outcome<"chosen", ChoosePiecesRefusal>> {
  return chosen(app, actor, named, async (tx) => {
    const piece = (await piecesIn(tx, app, actor, named.caseId)).find(({ name }) => name === named.piece);
    if (!piece) return refused("not-found");
    const choice = readChoice(fields, piece, app.law.accessExceptions);
    if (!choice.ok) return refused({ problems: choice.refusal });
    return accepted([choice.value]);
  });
}

/** Chooses which things were asked for, by those that are ticked; what is kept back of a ticked one stays as it is. */
export function chooseAskedFor(
  app: App,
  actor: StaffActor,
  named: AccessNamed,
  fields: Fields,
): Promise<Outcome<"chosen", ChoosePiecesRefusal>> {
  return chosen(app, actor, named, async (tx) => {
    const wanted = new Set(ticked(fields, askedField));
    const pieces = await piecesIn(tx, app, actor, named.caseId);
    const now = withChoices(pieces, await choicesOf(tx, named.accessId));
    return accepted(
      now.flatMap(({ choice, piece }) => {
        const isAsked = choice.choice !== "not-asked";
        if (wanted.has(piece.name) === isAsked) return [];
        return [{ ...whole(piece.name), choice: isAsked ? ("not-asked" as const) : ("given" as const) }];
      }),
    );
  });
}

type Chosen = Outcome<Parameters<typeof saveChoices>[2], ChoosePiecesRefusal>;

function chosen(
  app: App,
  actor: StaffActor,
  { accessId, caseId }: AccessNamed,
  choose: (tx: Tx) => Promise<Chosen>,
): Promise<Outcome<"chosen", ChoosePiecesRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"chosen", ChoosePiecesRefusal>> => {
    const record = await caseForAct(tx, actor, "access:give", caseId);
    const request = record && (await requestsOfCase(tx, caseId)).find(({ id }) => id === accessId);
    if (!request) return refused("not-found");
    if (request.given !== null) return refused("already-given");
    if (request.making !== null) return refused("being-made");
    const outcome = await choose(tx);
    if (!outcome.ok) return outcome;
    await saveChoices(tx, accessId, outcome.value, { at: app.clock.now(), by: actor.id });
    return accepted("chosen");
  });
}
