import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { returnSubmission, settleSubmission, takeSubmission } from "../repository.ts";

/** A form's one-use id, the act that it is for, and who presses. */
export interface Press {
  readonly tenantId: string;
  /** The actor's id. */
  readonly pressedBy: string;
  /** UUID minted when the form was shown. */
  readonly submissionId: string;
  readonly act: string;
}

/**
 * Does the work at the first press of a form and leads every later press of the same form to where the first one led:
 * a double click, a re-send after a cut reply and the browser's back button make one case, one letter, one decision.
 *
 * @returns the path to show, or the refusal; a refused form may be pressed again.
 * @throws PermissionDenied where the id was used by somebody else, or for another act.
 */
export async function once<Refusal>(
  tx: Tx,
  app: App,
  press: Press,
  work: () => Promise<Outcome<string, Refusal>>,
): Promise<Outcome<string, Refusal>> {
  const earlier = await takeSubmission(tx, press, app.clock.now());
  if (earlier === "another's") throw new PermissionDenied("another's press");
  if (earlier !== null) return accepted(earlier.path);
  const outcome = await work();
  if (outcome.ok) await settleSubmission(tx, press.tenantId, press.submissionId, outcome.value);
  else await returnSubmission(tx, press.tenantId, press.submissionId);
  return outcome;
}
