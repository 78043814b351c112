import { z } from "zod";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { lawSchema } from "../../standards/domain/law.ts";
import type { RuleReceipt } from "../domain/rule-receipt.ts";
import { decisionNumber } from "../domain/working.ts";
import { ruleTextOf, workingIn } from "../repository.ts";

const actsAlone = z.object({ acts: lawSchema.shape.acts });

/**
 * The receipt of a decision, as it was kept when it was issued: later texts of the acts change nothing in it. Part of other acts:
 * permission is theirs.
 *
 * @returns null where it was issued before that was kept, or where what was kept cannot be read
 */
export async function receiptOfDecision(
  tx: Tx | Database,
  record: Pick<CaseRecord, "id" | "number">,
  decisionId: string,
): Promise<RuleReceipt | null> {
  const working = await workingIn(tx, record.id, { id: decisionId });
  if (working === undefined || "isSpoilt" in working) return null;
  const text = await ruleTextOf(tx, working.lawDigest);
  const law = text === undefined ? undefined : actsAlone.safeParse(JSON.parse(text));
  if (law?.success !== true) return null;
  const { digest, engine, ordinal } = working;
  return { number: decisionNumber(record.number, ordinal), acts: law.data.acts, engine, digest };
}
