import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { type KeptMark, sealMark } from "../../../platform/kept-mark.ts";
import { type CountedVisit, takeTurn } from "../../../platform/limits.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { ownerName } from "../domain/kept-form.ts";
import { type KeepRefusal, keepForm } from "../use-cases/keep-form.ts";

const statusOf: Readonly<Record<KeepRefusal, 409 | 413>> = {
  "sent-already": 409,
  "too-long": 413,
  "too-many": 409,
};

/**
 * Keeps what a page sent while somebody wrote, and tells the page. A page whose form has been sent already is told what to
 * keep further text as.
 *
 * @param isSignedOut the session has ended: the text is kept, and nothing else can be done before a new login
 */
export async function keptAnswer(
  app: App,
  c: Pick<Context, "req" | "json"> & CountedVisit,
  actor: Actor,
  mark: KeptMark,
  isSignedOut = false,
): Promise<Response> {
  await takeTurn(c, "kept-form", actor);
  const kept = await keepForm(app, actor, mark, await formFields(c));
  if (kept.ok) return c.json({ keptAt: kept.value, ...(isSignedOut && { isSignedOut }) });
  const { refusal } = kept;
  const anew = { ...mark, id: app.newId(), from: null };
  const next = refusal === "sent-already" ? { mark: sealMark(app.sessionKey, ownerName(actor), anew) } : {};
  return c.json({ refusal, ...next }, statusOf[refusal]);
}
