import type { Database, Tx } from "../../../platform/database.ts";
import type { UsedPhrase } from "../domain/decision-draft.ts";
import type { IssuedEvidence } from "../domain/issued-evidence.ts";
import { evidenceOf, phrasesOf } from "../repository.ts";

/** What an issued decision rests on: its evidence, and the phrases of the library that it used. Part of other acts: permission is theirs. */
export async function whatItRestsOn(
  tx: Tx | Database,
  decisionId: string,
): Promise<{ readonly evidence: readonly IssuedEvidence[]; readonly phrases: readonly UsedPhrase[] }> {
  return { evidence: await evidenceOf(tx, decisionId), phrases: await phrasesOf(tx, decisionId) };
}
