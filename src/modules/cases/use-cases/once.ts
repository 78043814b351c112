import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { returnSubmission, settleSubmission, takeSubmission } from "../repository.ts";

/** A form's one-use id and the act that it is for. */
export interface Press {
  readonly tenantId: string;
  /** UUID minted when the form was shown. */
  readonly submissionId: string;
  readonly act: string;
}

/**
 * Does the work at the first press of a form and leads every later press of the same form to where the first one led:
 * a double click, a re-send after a cut reply and the browser's back button make one case, one letter, one decision.
 *
 * @returns the path to show, or the refusal; a refused form may be pressed again.
 */
export async function once<Refusal>(
  tx: Tx,
  app: App,
  press: Press,
  work: () => Promise<Outcome<string, Refusal>>,
): Promise<Outcome<string, Refusal>> {
  const earlier = await takeSubmission(tx, press.tenantId, press.submissionId, press.act, app.clock.now());
  if (earlier !== null) return accepted(earlier);
  const outcome = await work();
  if (outcome.ok) await settleSubmission(tx, press.tenantId, press.submissionId, outcome.value);
  else await returnSubmission(tx, press.tenantId, press.submissionId);
  return outcome;
}
