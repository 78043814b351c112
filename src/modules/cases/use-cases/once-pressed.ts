import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { once } from "./once.ts";

/** A press of a form: its one-use id, and the page that it leads to. */
export interface FormPress {
  readonly submissionId: string;
  readonly path: string;
}

/** Does an act at the first press of its form; every later press is led to the same page. */
export const oncePressed = <Refusal>(
  tx: Tx,
  app: App,
  actor: { readonly tenantId: string; readonly id: string },
  pressed: FormPress & { readonly act: string },
  work: () => Promise<Outcome<unknown, Refusal>>,
): Promise<Outcome<string, Refusal>> => {
  const { submissionId, act, path } = pressed;
  return once(tx, app, { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act }, async () => {
    const done = await work();
    return done.ok ? accepted(path) : done;
  });
};
