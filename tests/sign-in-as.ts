import type { Actor } from "../src/modules/people/domain/actor.ts";
import { signInPersona } from "../src/modules/people/use-cases/sign-in.ts";
import type { App } from "../src/platform/app.ts";
import { formToken } from "../src/platform/csrf.ts";
import { transaction } from "../src/platform/database.ts";
import { beginSession } from "../src/platform/session-store.ts";
import { sessionCookie } from "../src/platform/sessions.ts";

/** Somebody who has signed in, without the walk through the issuer. */
export interface SignedIn {
  /** As a browser sends it: name and value. */
  readonly cookie: string;
  readonly name: string;
  readonly value: string;
  /** What each form of the session carries as `_csrf`. */
  readonly formToken: string;
}

/** Begins a real session for somebody, for tests in which the login is not the point. */
export async function signInAs(app: App, actor: Actor): Promise<SignedIn> {
  const door = actor.kind === "staff" ? "staff" : "citizen";
  const name = sessionCookie(app.config, door);
  const value = actor.kind === "representative" ? await asRepresentative(app, actor) : await asThemselves(app, actor);
  return { cookie: `${name}=${value}`, name, value, formToken: formToken(app.sessionKey, value) };
}

const vouched = { issuer: "https://udsteder.example", issuerSession: null, assurance: "substantial" } as const;

async function asThemselves(app: App, actor: Actor): Promise<string> {
  const subject = `${actor.tenantId}.${actor.id}`;
  const begun = await signInPersona(app, actor.kind === "staff" ? "staff" : "citizen", { ...vouched, subject });
  if (!begun.ok) throw new RangeError(`nobody to sign in as: ${begun.refusal}`);
  return begun.value.cookie;
}

/** Somebody who is no citizen here, and acts under the mandate from the start. */
function asRepresentative(app: App, actor: Extract<Actor, { kind: "representative" }>): Promise<string> {
  const owner = { door: "citizen", citizenId: null, representativeId: actor.id } as const;
  return transaction(app.database.of(actor), async (tx) => {
    const cookie = await beginSession(tx, app, owner, { ...vouched, subject: actor.id });
    await tx
      .updateTable("session")
      .set({ mandate_id: actor.mandateId })
      .where("tenant_id", "=", actor.tenantId)
      .where("representative_id", "=", actor.id)
      .execute();
    return cookie;
  });
}
