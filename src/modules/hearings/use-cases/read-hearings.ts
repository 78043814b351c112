import type { Database, Tx } from "../../../platform/database.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Hearing } from "../domain/hearing.ts";
import { type DaysOfLetter, hearingsOfCase } from "../repository.ts";

/** How the party was heard in a case, oldest first. Part of other acts: permission is theirs. */
export async function readHearings(tx: Tx | Database, actor: Actor, caseId: string): Promise<readonly Hearing[]> {
  const letters = new Map((await readLetters(tx, actor, caseId)).map((letter) => [letter.id, daysOf(letter)]));
  return hearingsOfCase(
    tx,
    actor.tenantId,
    caseId,
    (letterId) => letters.get(letterId) ?? { sentOn: null, takenBackOn: null },
  );
}

/** The day a letter was on its way, posted where it is on paper and made available where it is not; and the day it came, if known. */
const daysOf = ({ channel, postedOn, availableOn, withheldOn }: Letter): DaysOfLetter => ({
  sentOn: channel === "paper" ? postedOn : availableOn,
  cameOn: availableOn ?? undefined,
  takenBackOn: withheldOn,
});
