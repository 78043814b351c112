import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { askedField, boxesField, foundAnswers, foundField, giveFields, readChoice } from "../domain/access-forms.ts";
import { type ChosenPiece, type PieceChoice, whole, withChoices } from "../domain/piece-choice.ts";
import { pieceList, readPieceQuery } from "../domain/piece-list.ts";
import { choicesOf, requestsOfCase, saveChoices } from "../repository.ts";
import { type AccessNamed, tagOf } from "./read-access.ts";

/** Why nothing is chosen: no such request or thing, the file was given or changed meanwhile, or what is missing in the form. */
export type ChoosePiecesRefusal =
  | "not-found"
  | "already-given"
  | "being-made"
  | "changed-meanwhile"
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

/**
 * Chooses which things were asked for, by the boxes that were shown or for all that was found at once; what was on no page shown
 * stays as it is, as does what is kept back of a ticked one. For all at once the file must still be as it was seen.
 */
export function chooseAskedFor(
  app: App,
  actor: StaffActor,
  named: AccessNamed,
  fields: Fields,
): Promise<Outcome<"chosen", ChoosePiecesRefusal>> {
  return chosen(app, actor, named, async (tx) => {
    const pieces = await piecesIn(tx, app, actor, named.caseId);
    const now = withChoices(pieces, await choicesOf(tx, named.accessId));
    if (textOf(fields, foundField) === "") return accepted(asTicked(now, fields));
    if (textOf(fields, giveFields.tag) !== tagOf(now)) return refused("changed-meanwhile");
    return accepted(foundAtOnce(now, fields));
  });
}

function asTicked(now: readonly ChosenPiece[], fields: Fields): readonly PieceChoice[] {
  const wanted = new Set(ticked(fields, askedField));
  const shown = new Set(textOf(fields, boxesField).split(" "));
  return now.filter(({ piece }) => shown.has(piece.name)).flatMap((one) => askedOrNot(one, wanted.has(one.piece.name)));
}

function foundAtOnce(now: readonly ChosenPiece[], fields: Fields): readonly PieceChoice[] {
  const query = readPieceQuery((name) => textOf(fields, name));
  const { found } = pieceList(now, query, ({ piece }) => piece);
  return found.flatMap((one) => askedOrNot(one, textOf(fields, foundField) === foundAnswers.asked));
}

const askedOrNot = ({ choice, piece }: ChosenPiece, isAsked: boolean): readonly PieceChoice[] =>
  isAsked === (choice.choice !== "not-asked")
    ? []
    : [{ ...whole(piece.name), choice: isAsked ? "given" : "not-asked" }];

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
