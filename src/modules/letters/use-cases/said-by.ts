import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readSaid, type Said, type SaidProblem, saidHere, spokesmen, type TypedSaid } from "../domain/said.ts";

/**
 * Who said something about the whole file, when and how: whoever writes it on the citizen's side, or whom staff name in the form.
 * Only those whose mandate reaches the file can be named. Part of other acts: permission is theirs.
 *
 * @returns what is to be mended in the form where staff have not told it
 */
export async function saidBy(
  tx: Tx,
  app: App,
  actor: Actor,
  { citizenId }: CaseRecord,
  typed: TypedSaid,
): Promise<Outcome<Said, readonly SaidProblem[]>> {
  const today = app.clock.today();
  if (!isCitizenSide(actor))
    return readSaid(typed, spokesmen(await mandatesGivenBy(tx, citizenId), "access", today), today);
  const said = saidHere(actor, today);
  return said === undefined ? refused([]) : accepted(said);
}
